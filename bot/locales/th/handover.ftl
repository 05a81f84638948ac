# Care that crosses a border, and a summary to take along.
button-moving = ฉันจะย้ายที่อยู่
move-where = คุณจะไปที่ไหน เขียนชื่อเมืองหรือประเทศ
move-unknown = ฉันยังไม่มีข้อมูลที่ตรวจแล้วเรื่องการรักษาและสิทธิใน { $country } ถามองค์กรที่นั่นก่อนไป
move-summary = หมอที่นั่นไม่รู้อะไรเกี่ยวกับคุณ ให้ฉันทำสรุปที่เป็นของคุณเอง เป็นภาษาของเขาและของคุณไหม คุณเลือกว่าจะใส่อะไร ฉันไม่เก็บไว้เลย
button-summary = ทำสรุป
summary-ask = { $what }: เขียนบรรทัดละหนึ่งอย่าง หรือแตะ
summary-tap = { $what }: แตะคำตอบ
button-none-known = ไม่มี
button-leave-out = ไม่บอก
button-go-on = ไปต่อ
button-make = ทำเลย
button-again = เริ่มใหม่
summary-check = ในสรุปจะมีเท่านี้ ถูกต้องไหม
    { $text }
summary-made = สรุปของคุณ ไว้ให้ดูหรือพิมพ์ ให้ดูเฉพาะคนที่คุณเลือก สิ่งที่คุณเขียนถูกลบจากที่นี่แล้ว
summary-data = ฉบับเดียวกันสำหรับคอมพิวเตอร์ของคลินิก (International Patient Summary)
summary-waits = สรุปของคุณรออยู่ ในหน่วยความจำเท่านั้น
summary-left = ไม่ได้ทำสรุป และสิ่งที่คุณเขียนไว้ถูกลบแล้ว
