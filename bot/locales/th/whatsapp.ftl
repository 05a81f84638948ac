# WhatsApp: คำของช่องทางเอง และข้อความที่ Meta อนุมัติไว้ก่อน (templates.yaml)

whatsapp-choose = เลือก
whatsapp-more = มีให้เลือกอีก:
whatsapp-or-location = หรือส่งตำแหน่งที่คุณอยู่มา:
message-waiting = มีข้อความถึงคุณที่นี่ ตอบคำอะไรก็ได้ แล้วจะได้รับ
data-last-heard = { $count ->
    *[other] เวลาที่คุณเขียนใน WhatsApp ครั้งล่าสุด
  }
