# WhatsApp: as palavras do canal e as mensagens que a Meta aprova antes (templates.yaml)

whatsapp-choose = Escolher
whatsapp-more = Há mais para escolher:
whatsapp-or-location = Ou envie-me o lugar onde está:
message-waiting = Há aqui uma mensagem para si. Responda com qualquer palavra e vai recebê-la.
data-last-heard = { $count ->
    *[other] quando escreveu pela última vez no WhatsApp
  }
