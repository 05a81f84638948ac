# WhatsApp: maneno ya chaneli yenyewe, na ujumbe ambao Meta huidhinisha kabla (templates.yaml)

whatsapp-choose = Chagua
whatsapp-more = Zaidi ya kuchagua:
whatsapp-or-location = Au nitumie mahali ulipo:
message-waiting = Kuna ujumbe wako hapa. Jibu kwa neno lolote, utaupata.
data-last-heard = { $count ->
    *[other] lini uliandika mara ya mwisho kwenye WhatsApp
  }
