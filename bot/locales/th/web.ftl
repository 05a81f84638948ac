# หน้าเว็บและเทอร์มินัล

web-title = Amana: การรักษาและสิทธิของคุณ
web-placeholder = พิมพ์ที่นี่ ภาษาอะไรก็ได้ที่คุณพูด
web-send = ส่ง
web-leave = ออกด่วน
web-leave-hint = ปิดแชทนี้ทันทีและเปิดหน้าธรรมดา
web-location = ส่งตำแหน่งของฉัน
web-location-denied = เราไม่ได้รับตำแหน่ง พิมพ์ชื่อเมืองได้
web-language = ภาษา
web-offline = ตอนนี้ออฟไลน์ เราจะส่งข้อความของคุณเมื่อมีสัญญาณอีก
web-slow = กำลังทำอยู่…
web-error = ข้อความส่งไม่ถึง ลองใหม่อีกครั้ง ถ้าฉุกเฉิน โทรเบอร์ฉุกเฉินของที่ที่คุณอยู่
web-you = คุณ
web-amana = Amana
web-open-map = เปิดแผนที่
web-download = บันทึก
web-embed-open = เปิดแชท
web-embed-close = ปิดแชท
web-log = บทสนทนา
web-restart = เริ่มใหม่
console-hello = Amana ในเทอร์มินัล พิมพ์ข้อความ หรือหมายเลขของปุ่ม บรรทัดว่างแล้ว Ctrl-D เพื่อออก
