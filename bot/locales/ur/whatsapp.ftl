# WhatsApp: words of the channel itself, and messages that Meta approves beforehand (templates.yaml)

whatsapp-choose = چنیں
whatsapp-more = اور چننے کے لیے:
whatsapp-or-location = یا بھیجیں کہ آپ کہاں ہیں:
message-waiting = آپ کے لیے یہاں ایک پیغام ہے۔ کوئی بھی لفظ لکھیں، وہ آپ کو مل جائے گا۔
data-last-heard = { $count ->
    *[other] واٹس ایپ پر آپ نے آخری بار کب لکھا
  }
