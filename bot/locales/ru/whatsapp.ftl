# WhatsApp: слова самого канала и сообщения, которые Meta одобряет заранее (templates.yaml)

whatsapp-choose = Выбрать
whatsapp-more = Ещё на выбор:
whatsapp-or-location = Или отправьте, где вы:
message-waiting = Здесь для вас есть сообщение. Ответьте любым словом, и оно придёт.
data-last-heard = { $count ->
    *[other] когда вы последний раз писали в WhatsApp
  }
