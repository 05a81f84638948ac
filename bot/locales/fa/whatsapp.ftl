# WhatsApp: words of the channel itself, and messages that Meta approves beforehand (templates.yaml)

whatsapp-choose = انتخاب
whatsapp-more = گزینه‌های بیشتر:
whatsapp-or-location = یا بفرستید کجا هستید:
message-waiting = اینجا پیامی برای شما هست. با هر کلمه‌ای جواب دهید تا آن را بگیرید.
data-last-heard = { $count ->
    *[other] آخرین باری که در واتس‌اپ نوشتید
  }
