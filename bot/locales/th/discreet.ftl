# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = สวัสดี เขียนหาฉันได้ทุกเมื่อ
discreet-not-all = ฉันลบทุกอย่างที่นี่ไม่ได้ โปรดลบแชตนี้จากเมนูของแชต
discreet-by-hand = ที่นี่มีเพียงคุณที่ลบข้อความได้: เปิดเมนูของแชตนี้แล้วเลือก “ลบ” หรือ “ล้าง” จากนี้ไปฉันจะไม่ส่งแผนที่ที่นี่
discreet-web = กด “{ web-leave }” หรือกด Escape สองครั้ง: หน้านี้จะปิดทันทีและไม่เก็บอะไรไว้
discreet-word = ซ่อนแชทนี้
discreet-said = ซ่อน | ซ่อนแชต | { discreet-word } | ซ่อนแชตนี้ | ลบแชตนี้ | ลบแชทนี้ | เขาอ่านโทรศัพท์ของฉัน
button-hide = ซ่อนแชตนี้
telegram-discreet = ตอบคำถาม เขียนเป็นภาษาของคุณได้
