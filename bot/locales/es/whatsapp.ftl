# WhatsApp: las palabras del canal y los mensajes que Meta aprueba de antemano (templates.yaml)

whatsapp-choose = Elegir
whatsapp-more = Hay más para elegir:
whatsapp-or-location = O envíeme dónde está:
message-waiting = Aquí hay un mensaje para usted. Conteste con cualquier palabra y lo recibirá.
data-last-heard = { $count ->
    *[other] cuándo escribió por última vez en WhatsApp
  }
