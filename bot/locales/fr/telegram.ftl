# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = Je ne parle de santé que là où personne d'autre ne lit. Touchez pour ouvrir une conversation à nous.
button-private-chat = Discussion privée
telegram-description = Amana aide les personnes loin de chez elles à trouver des soins, à savoir à quoi elles ont droit et qui signale les gens. Gratuit. Ni papiers ni nom demandés. Écrivez dans votre langue ; en cas d'urgence, appelez le numéro d'urgence de l'endroit où vous êtes.
telegram-about = Trouver des soins, vos droits, et qui signale les gens. Gratuit, sans nom.
command-start = Commencer, ou voir le menu
command-care = Trouver des soins près de moi
command-rights = À quoi ai-je droit ?
command-language = Changer de langue
command-privacy = Qui lit ceci, ce qui est gardé
command-delete = Effacer mes données
command-emergency = Urgence
