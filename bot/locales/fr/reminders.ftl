# Rappels de rendez-vous et de médicaments, et la question d'après. Ce qui part sans demande ne nomme ni lieu ni maladie.

data-medicine = { $count } plan de rappels
data-dose-code = { $count } codes pour partager les prises

reminder-set = Je vous écrirai ici : { $times }. Le message dit seulement quand est votre rendez-vous, pas où. Le lendemain, je demande une fois si vous avez été soigné(e). Jusque-là, je garde votre adresse, verrouillée.
reminder-set-named = Je vous écrirai ici : { $times }. Le message nomme aussi le lieu. Le lendemain, je demande une fois si vous avez été soigné(e). Jusque-là, je garde votre adresse, verrouillée.
reminder-set-asked = Quand le lieu aura dit oui, je vous écrirai ici : { $times }. Le message dit seulement quand est votre rendez-vous, pas où.
reminder-too-late = Votre rendez-vous du { $time } est trop proche pour un rappel.
reminder-off = Je n'enverrai pas de rappel pour { $time }.
reminder-only-answers = Cette page ne fait que répondre : je ne peux pas vous y écrire plus tard. Pour un rendez-vous, mettez le fichier dans votre calendrier. Dans une discussion sur Telegram ou WhatsApp, je peux vous rappeler ce que vous y organisez.
reminder-coming = Bien. Votre rendez-vous : { $time }. Montrez ce code : { $code }
reminder-appointment = Un rappel : votre rendez-vous est le { $time } ({ $timezone }). Vous venez ?
reminder-appointment-at = Un rappel : votre rendez-vous est le { $time } ({ $timezone }), { $place }. Vous venez ?

reminder-times-ask = À quelles heures chaque jour ? Vous pouvez aussi les écrire, par exemple 8 et 20. Je ne demande pas quel médicament.
reminder-times-again = Je lis des heures comme 8 et 20, ou 7:30. À quelles heures chaque jour ?
reminder-until-ask = Pendant combien de temps ? Vous pouvez aussi écrire un nombre de jours ou une date.
reminder-where-ask = Dans quelle ville êtes-vous ? C'est pour avoir la bonne heure.
reminder-started = Chaque jour à { $times } (heure de { $timezone }), jusqu'au { $day } : j'écris seulement que c'est l'heure. Jusque-là, je garde votre adresse, verrouillée. Vous pouvez arrêter quand vous voulez.
reminder-plan = Je vous fais signe chaque jour à { $times } (heure de { $timezone }), jusqu'au { $day }.
reminder-medicine = C'est l'heure.
reminder-medicine-again = C'était l'heure il y a une demi-heure. C'est fait ?
reminder-taken = Bien.
reminder-gone = Ce rappel est terminé.
reminder-later = D'accord. Si vous n'appuyez pas sur « C'est fait », je demande encore une fois au plus.
reminder-stopped = Tous les rappels sont arrêtés, et l'adresse gardée pour eux est effacée.

reminder-share-no-plan = Il n'y a pas encore de rappels quotidiens que quelqu'un pourrait voir.
reminder-share-ask = Une personne qui suit votre traitement peut voir combien de prises vous avez faites : des nombres seulement, rien de cette discussion. Vous pouvez arrêter quand vous voulez. Si vous le voulez, demandez le code et écrivez-le ici.
reminder-share-wrong = Ce code ne marche pas. Un code vaut un jour et une seule fois. Demandez-en un autre et écrivez-le ici.
reminder-shared = C'est fait. À partir de maintenant, cette personne voit combien de prises étaient prévues et combien vous en avez faites, rien d'autre.
reminder-unshared = Plus personne ne voit vos prises, et les nombres sont effacés.

after-question = Comment ça s'est passé hier : avez-vous eu ce pour quoi vous y êtes allé(e) ? Votre réponse est seulement comptée ; personne ne saura qu'elle vient de vous.
after-yes = J'en suis content. Merci de me l'avoir dit.
after-no = Je suis désolé. On essaie une autre heure ou un autre lieu ?
after-refused = On n'aurait pas dû vous renvoyer ainsi. Je peux vous dire quoi répondre, et qui peut parler pour vous.
after-papers = Merci de me l'avoir dit. Je peux le noter sans dire de qui cela vient, et vous dire qui peut aider.

button-coming = Je viens
button-name-place = Nommer le lieu
button-no-reminder = Pas de rappel
button-stop-reminders = Arrêter les rappels
button-change-times = Autres heures
button-share-doses = Montrer mes prises
button-unshare-doses = Ne plus partager
button-not-share = Pas maintenant
button-taken = C'est fait
button-not-yet = Pas encore
button-days = { $count } jours
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Oui
button-after-no = Non
button-after-refused = On m'a refusé
button-after-papers = Papiers demandés
message-missed = Un de mes messages ne vous est pas parvenu quand vous n'écriviez pas. Regardez vos rendez-vous, s'il vous plaît.
