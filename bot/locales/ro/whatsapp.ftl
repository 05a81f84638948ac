# WhatsApp: words of the channel itself, and messages that Meta approves beforehand (templates.yaml)

whatsapp-choose = Alege
whatsapp-more = Mai multe opțiuni:
whatsapp-or-location = Sau trimiteți-mi unde sunteți:
message-waiting = Aici e un mesaj pentru dumneavoastră. Răspundeți cu orice cuvânt și îl primiți.
data-last-heard = { $count ->
    *[other] când ați scris ultima dată pe WhatsApp
  }
