# Rendez-vous : trouver, garder, confirmer, déplacer et annuler une heure.

data-appointment = { $count } rendez-vous
data-outbox = { $count } messages qui attendent de vous être envoyés

booking-times = { $place }. Les prochaines heures libres (heure locale à { $city }) :
booking-times-none-then = { $place } : rien de libre à ce moment-là. Les prochaines heures libres (heure locale à { $city }) :
booking-day = { $day }
booking-days = { $place } : quel jour ?
booking-woman = Avec une femme.
booking-woman-asked = Qu'une femme vous reçoive est demandé, ce n'est pas encore certain.
booking-elsewhere = Ce lieu prend les rendez-vous sur sa propre page. Le lien sort de cette conversation ; il ouvre l'heure ou seulement une première page, et je ne saurai pas si vous avez réservé.
booking-none = Je ne connais aucune heure libre chez { $place } dans les prochaines semaines.
booking-silent = L'agenda de { $place } ne répond pas maintenant : je ne connais pas ses heures libres. Réessayez un peu plus tard.
booking-unreachable = L'agenda du lieu ne répond pas maintenant ; rien n'est réservé. Réessayez dans quelques minutes.
booking-taken = Quelqu'un d'autre vient de prendre cette heure.
booking-held = Gardé 10 minutes : { $time } (heure locale à { $city }), { $place }.
booking-ask-name = Par quel nom doit-on vous appeler ? N'importe quel nom convient.
booking-name-not-understood = J'attends un nom pour vous appeler ; n'importe lequel convient.
booking-not-understood = Je lis les jours et les heures comme « lundi », « demain après-midi » ou « 15h ».
booking-resumed = Nous avons été interrompus, mais vous pouvez encore confirmer l'heure choisie.
booking-done = Réservé : { $time } (heure locale à { $city }), { $place }.
booking-asked = Demandé : { $time } (heure locale à { $city }), { $place }. Le lieu doit encore dire oui ; je vous écris ici quand c'est fait.
booking-unsure = J'ai demandé { $time } (heure locale à { $city }) chez { $place }, mais son système ne répond pas maintenant. Ce n'est pas encore réservé ; je vous écris ici dès que je sais.
booking-code = Montrez ce code : { $code }
booking-interpreter = Un interprète ({ $language }) est demandé, pas encore confirmé.
booking-address = Jusque-là je garde votre adresse, verrouillée, pour vous prévenir si le lieu annule.
booking-too-many = Vous avez autant de rendez-vous qu'une personne peut en avoir ici. Annulez-en un pour en prendre un autre.
booking-too-late = C'est trop tard pour le déplacer ici. Vous pouvez l'annuler ici, ou parler au lieu.
booking-gone = Je n'ai pas ce rendez-vous à vous. Il a peut-être été déplacé ou annulé.
booking-moving = Votre rendez-vous du { $time } reste jusqu'à ce que vous ayez choisi une autre heure.
booking-cancel-ask = Annuler votre rendez-vous du { $time } ?
booking-cancelled = Annulé : { $time }. L'heure est libre pour quelqu'un d'autre.
booking-cancelling = Annulé : { $time }. L'agenda du lieu ne répond pas maintenant ; je le préviens dès que possible.
booking-kept = Il reste comme il est.
booking-left = J'ai arrêté la réservation. Rien n'est réservé.
booking-mine = { $time } (heure locale à { $city }), { $place }. Code : { $code }
booking-mine-asked = { $time } (heure locale à { $city }), { $place } : demandé, le lieu n'a pas encore dit oui. Code : { $code }
booking-mine-unsure = { $time } (heure locale à { $city }), { $place } : pas encore certain, le système du lieu n'a pas répondu. Code : { $code }
booking-calendar = Pour votre agenda : { $time }. On y lit seulement que vous avez un rendez-vous.
calendar-hijri = Dans le calendrier hégirien : { $date }
calendar-ethiopian = Dans le calendrier éthiopien : { $date }
appointment-later-booked = C'est certain maintenant : { $time } ({ $timezone }). Montrez le code { $code } sur place.
appointment-later-lost = Votre rendez-vous du { $time } ({ $timezone }) ne peut pas avoir lieu : le lieu n'a plus cette heure pour vous. En cherchons-nous une autre ?
appointment-called-off = Votre rendez-vous du { $time } ({ $timezone }) ne peut pas avoir lieu : le lieu est fermé alors. Cherchons-nous une autre heure ?
button-other-time = Autre heure
button-other-day = Autre jour
button-appointments = Mes rendez-vous
button-woman = Avec une femme
button-ask-interpreter = Avec interprète
button-no-name = Sans nom
button-remind = Me rappeler
button-calendar = Dans mon agenda
button-move = Déplacer
button-call-off = Annuler

# For those who keep a place
admin-about-slots = quand un lieu donne des rendez-vous
admin-usage-slots = rendezvous 42 Tu 09:00-12:00 minutes=20 seats=1
admin-about-closeday = fermer un lieu un jour ; qui a rendez-vous ce jour-là est prévenu
admin-usage-closeday = fermerjour 42 2026-12-24
admin-slots-none = La fiche { $number } ne donne pas de rendez-vous ici. Pour commencer : { $command }
admin-slots-line = { $number } ({ $kind }) : { $hours }, { $minutes } minutes chacun, { $seats } à la fois
admin-slots-called-off = Annulés pour cela : { $count }. Chaque personne est prévenue et se voit proposer une autre heure.
admin-day-closed = La fiche { $number } ne donne pas de rendez-vous le { $day }.
button-do-slots = Rendez-vous
button-do-closeday = Fermer un jour
