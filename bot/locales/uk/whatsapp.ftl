# WhatsApp: слова самого каналу й повідомлення, які Meta схвалює заздалегідь (templates.yaml)

whatsapp-choose = Обрати
whatsapp-more = Ще на вибір:
whatsapp-or-location = Або надішліть, де ви:
message-waiting = Тут для вас є повідомлення. Відповідайте будь-яким словом, і воно прийде.
data-last-heard = { $count ->
    *[other] коли ви востаннє писали у WhatsApp
  }
