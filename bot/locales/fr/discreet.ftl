# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Bonjour. Écrivez-moi quand vous voulez.
discreet-not-all = Je n'ai pas pu tout effacer ici. Supprimez cette conversation dans son menu, s'il vous plaît.
discreet-by-hand = Ici, vous seule ou vous seul pouvez effacer les messages : ouvrez le menu de cette conversation et choisissez « Supprimer » ou « Effacer ». À partir de maintenant je n'envoie plus de plan ici.
discreet-web = Appuyez sur « { web-leave } », ou deux fois sur Échap : cette page se ferme tout de suite et ne garde rien.
discreet-word = cacher cette conversation
discreet-said = discret | sois discret | cacher | cache | cache ça | { discreet-word } | efface cette conversation | il lit mon téléphone
button-hide = Cacher ce chat
telegram-discreet = Répond aux questions. Écrivez dans votre langue.
