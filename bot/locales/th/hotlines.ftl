# เบอร์โทร: เท่าที่รู้ว่าใครรับสาย

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = ตลอดวันตลอดคืน
hotline-languages = พูด { $languages }
hotline-interpreters = มีล่าม
hotline-free = ฟรี
hotline-unconfirmed = เบอร์ยังไม่ยืนยัน
hotline-by-police = ดูแลโดยตำรวจ
hotline-by-immigration_office = ดูแลโดยตรวจคนเข้าเมือง
emergency-numbers =
    เบอร์ที่ควรโทรก่อน แยกตามประเทศ:
    { $numbers }
cannot-phone-write = เขียนถึง { $number } แทนการโทรได้
suicide-no-phone = งั้นเราเขียนคุยกันต่อ ไปอยู่ในที่ที่มีคนอื่น หรือขอให้ใครสักคนมานั่งด้วย ไม่ต้องอธิบาย แค่ยื่นข้อความนี้ให้ดู
violence-police = สิ่งที่เกิดขึ้นไม่ใช่ความผิดของคุณ และมีคนช่วยได้ ถ้าตอนนี้อยู่ในอันตราย: { $emergency } ส่วน { $name }, { $number } ดูแลโดยตำรวจ
violence-immigration_office = สิ่งที่เกิดขึ้นไม่ใช่ความผิดของคุณ และมีคนช่วยได้ ถ้าตอนนี้อยู่ในอันตราย: { $emergency } ส่วน { $name }, { $number } ดูแลโดยตรวจคนเข้าเมือง
crisis-somebody = ดีแล้วที่มีคนอยู่ด้วย อยู่ด้วยกันไว้ แล้วโทร { $number } ด้วยกันเดี๋ยวนี้
crisis-alone = งั้นอย่าอยู่กับมันคนเดียว โทร { $number } เดี๋ยวนี้ ถ้าไปได้ ไปอยู่ในที่ที่มีคนอื่น
crisis-stay = เราอยู่ตรงนี้ ถ้ามันแย่ลง โทร { $number } เดี๋ยวนี้ หรือยื่นข้อความนี้ให้คนใกล้ๆ ดู
