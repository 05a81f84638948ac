# WhatsApp: kanalın kendi sözleri ve Meta'nın önceden onayladığı mesajlar (templates.yaml)

whatsapp-choose = Seç
whatsapp-more = Seçilecek diğerleri:
whatsapp-or-location = Ya da nerede olduğunuzu gönderin:
message-waiting = Burada sizin için bir mesaj var. Herhangi bir sözle cevap verin, gelir.
data-last-heard = { $count ->
    *[other] WhatsApp'ta en son ne zaman yazdığınız
  }
