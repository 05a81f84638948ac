# The bot's own firewall: what it keeps, and deleting it. Every field: docs/privacy.md

bot-privacy =
    Je ne garde jamais vos messages, votre nom, l'endroit où vous êtes ni quels papiers vous avez. Pendant que nous parlons, ce que vous m'avez dit reste en mémoire, une heure au plus après votre dernier message, puis disparaît.
    Si vous demandez un rendez-vous ou un rappel, je le garde, avec le nom choisi pour cela et votre adresse dans ce chat, sous clé ; il part quand il est passé. Les signalements sont gardés sans rien de vous. Un message auquel je ne peux pas répondre tout de suite peut attendre, sous clé, jusqu'à ma réponse.
    Telegram, WhatsApp et votre téléphone gardent leurs propres discussions. Écrivez « { discreet-word } » et j’en retire ce que je peux. Sur la page web, « Partir vite » ferme ce chat tout de suite.
    { bot-passes-nothing-on } Amana est tenue ici par { $operator }.
bot-passes-nothing-on = Je ne transmets rien à aucune autorité.
bot-privacy-operator-unknown = l'organisation qui vous a donné ce lien
bot-privacy-nothing = Gardé de vous maintenant, en dehors de cette discussion : rien.
bot-privacy-kept = Gardé de vous maintenant, en dehors de cette discussion : { $kinds }.
my-data-talk = Ce que j'ai en mémoire de cette discussion : { $known }.
my-data-talk-nothing = De cette discussion je n'ai en mémoire que sa langue.
my-data-file = Tout ce que je garde de vous est dans ce fichier. Toute personne qui peut ouvrir ce téléphone peut le lire : effacez-le après l'avoir vu.
my-data-unreadable = Je ne peux pas voir maintenant ce qui est gardé en dehors de cette discussion. Redemandez un peu plus tard.
deleted = Effacé : ce que vous m'avez dit dans cette discussion, votre langue et tout ce que je gardais pour vous reconnaître. Il ne reste rien ici. Vous pouvez revenir à tout moment comme une nouvelle personne.
deleted-also = Effacé aussi : { $kinds }.
deleted-not-all = Effacé : ce que vous m'avez dit dans cette discussion. Autre chose est peut-être gardé que je ne peux pas atteindre maintenant ; écrivez de nouveau « effacer mes données » un peu plus tard.
button-my-data = Voir mes données
