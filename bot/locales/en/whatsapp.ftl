# WhatsApp: words of the channel itself, and messages that Meta approves beforehand (templates.yaml)

whatsapp-choose = Choose
whatsapp-more = More to choose from:
whatsapp-or-location = Or send me where you are:
message-waiting = There is a message for you here. Answer with any word, and you will get it.
data-last-heard = { $count ->
    *[other] when you last wrote on WhatsApp
  }
