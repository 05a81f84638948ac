# Talking with Amana. Rules of voice: docs/developers/add-a-language.md

greet = Bonjour, ici Amana. J'aide à trouver des soins près de vous, à savoir à quoi vous avez droit, et si se soigner reste séparé du contrôle de l'immigration. De quoi avez-vous besoin ?
# Two lines, shown once below the first answer.
first-contact =
    Amana est un service gratuit pour les personnes loin de chez elles, tenu par { $operator }.
    Je ne garde ni messages, ni nom, ni lieu. Vous pouvez écrire « effacer mes données » à tout moment.
help =
    Je peux vous aider pour quatre choses. Écrivez avec vos mots, ou touchez :
    • trouver un médecin, une sage-femme, un psychologue ou d'autres soins près de vous
    • savoir à quoi vous avez droit, et qui paie
    • savoir si un lieu de soins ou l'État signale les gens
    • savoir quels papiers apporter
help-examples = Par exemple : « { $example1 } » ou « { $example2 } »
help-example-care = on cherche un médecin à Hambourg, on n'a pas de papiers
help-example-firewall = est-ce que l'hôpital va le dire à la police ?
help-demo = Les endroits que je connais viennent de pages publiques. La plupart n'ont encore été confirmés par personne ; je le dis à chaque fois.
help-translation-machine = Mes phrases en français ont été écrites sans relecture par une personne dont c'est la langue maternelle. Si quelque chose sonne faux, c'est peut-être faux.
thank = Avec plaisir. Je suis là s'il vous faut autre chose.
goodbye = Prenez soin de vous. Écrivez de nouveau quand vous voulez.
affirm-nothing = Bien. De quoi avez-vous besoin maintenant ?
deny-nothing = D'accord, pas cela. De quoi avez-vous besoin, alors ?
stopped = J'arrête, et j'oublie ce que nous cherchions. De quoi avez-vous besoin maintenant ?
talk-to-human = Je suis un programme ; je ne peux pas vous passer quelqu'un dans ce chat. Ces personnes peuvent parler avec vous :
talk-to-human-none = Je suis un programme, et je ne connais pas de numéro vérifié de gens qui conseillent les migrants là-bas. Un endroit près de vous peut aider : dites-moi la ville.
out-of-scope = Je ne peux pas aider pour cela. Je peux aider à trouver des soins, à connaître vos droits, et à savoir si un lieu de soins signale les gens.
no-medical-advice = Je ne peux pas dire de doses ni de traitements. En pharmacie ou chez le médecin, on le peut. Si quelqu'un dort trop, respire vite ou ne se réveille pas, appelez le { $number }.
fallback = Je n'ai peut-être pas bien compris. Vouliez-vous dire l'une de ces choses ?
fallback-menu = Je n'ai peut-être pas bien compris. Vous pouvez l'écrire avec d'autres mots, ou toucher :
empty = Je n'ai rien reçu que je puisse lire. Vous pouvez m'écrire avec vos mots, ou toucher :
too-long = Le message était long et je n'ai pu lire que le début. Dites-moi en une ou deux phrases ce qu'il vous faut.
only-emoji = Je vois que vous voulez me dire quelque chose. Pouvez-vous écrire en quelques mots ce qu'il vous faut ?
trouble = Quelque chose ne marche pas de mon côté ; ce n'est pas votre faute. Ceci marche encore. En cas d'urgence, appelez le { $number }.
trouble-understanding = Je ne comprends que des mots simples pour le moment, car une partie de moi ne marche pas. Touchez, ou écrivez un soin et une ville.
language-changed = À partir de maintenant, j'écris en français. Ce que vous m'avez dit avant reste valable.
language-choose = Quelle langue voulez-vous ?
language-unknown = Je ne parle pas encore cette langue. Je peux écrire dans l'une de celles-ci :

# Asking for something missing
ask-service = De quel soin avez-vous besoin ?
ask-place = Dans quelle ville êtes-vous ? Vous pouvez aussi envoyer votre position ; elle sert à cette réponse et je ne la garde nulle part.
ask-city-in-country = Dans quelle ville ({ $country }) ? Vous pouvez aussi envoyer votre position ; elle sert à cette réponse et je ne la garde nulle part.
ask-country = Dans quel pays êtes-vous ? Une ville suffit.
ask-which-place = Il y a plusieurs lieux de ce nom. Lequel ?
ask-is-it-place = Je ne connais pas ce nom. Est-ce ce lieu ? Sinon, écrivez de nouveau la ville ou envoyez votre position.
ask-which-place-option = { $place }, { $country }
place-unknown = Je ne connais pas de lieu de ce nom. Vous pouvez écrire la plus proche grande ville, ou envoyer votre position.
ask-status = Ce à quoi vous avez droit dépend de vos papiers ici. Vous pouvez me le dire, ou non. Je l'oublie quand nous arrêtons de parler. { bot-passes-nothing-on }


# Buttons: at most 20 characters each
button-more = Autres endroits
button-details = Détails
button-way = Comment y aller
button-book = Réserver, appeler
button-safe = Est-ce sûr ?
button-cost = Combien ça coûte ?
button-bring = Quoi apporter
button-enrol = Avoir l'assurance
button-find-care = Trouver des soins
button-rights = Mes droits
button-firewall = On va me dénoncer ?
button-papers = Quels papiers ?
button-language = Langue
button-emergency = Urgence
button-nearest-emergency = Service d'urgences
button-safe-place = Aide près de moi
button-call = Appeler { $number }
button-location = Envoyer ma position
button-privacy = Qui lit ceci ?
button-delete = Effacer mes données
button-interpreter = Interprète
button-refused = Soins refusés
