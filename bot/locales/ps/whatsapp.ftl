# WhatsApp: words of the channel itself, and messages that Meta approves beforehand (templates.yaml)

whatsapp-choose = ټاکل
whatsapp-more = نور انتخابونه:
whatsapp-or-location = یا راولېږئ چې چېرې یاست:
message-waiting = دلته ستاسو لپاره یو پیغام دی. په هره کلمه ځواب ورکړئ، نو ترلاسه یې کوئ.
data-last-heard = { $count ->
    *[other] کله چې مو وروستی ځل په واټس‌اپ ولیکل
  }
