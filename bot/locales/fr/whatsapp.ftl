# WhatsApp : les mots du canal, et les messages que Meta approuve d'avance (templates.yaml)

whatsapp-choose = Choisir
whatsapp-more = Il y a encore d'autres choix :
whatsapp-or-location = Ou envoyez-moi l'endroit où vous êtes :
message-waiting = Il y a un message pour vous ici. Répondez par un mot, n'importe lequel, et vous le recevrez.
data-last-heard = { $count ->
    *[other] le moment de votre dernier message sur WhatsApp
  }
