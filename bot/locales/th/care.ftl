# สถานที่และนัดหมาย

care-intro = { $service }, { $place }: ที่เรารู้จัก เรียงจากใกล้ที่สุด
care-intro-more = ที่อื่นสำหรับ { $service }, { $place }:
care-here = ตรงที่คุณอยู่
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = ในระยะ { $radius } เราไม่รู้จักที่ไหนสำหรับเรื่องนี้ ที่เหล่านี้อยู่ไกลออกไป
care-country-only = ใกล้คุณเราไม่รู้จักที่ไหนสำหรับเรื่องนี้ ที่เหล่านี้อยู่ที่อื่นใน{ $country } บางที่ช่วยทางโทรศัพท์
care-other-service = ที่นั่นเราไม่รู้จักที่ไหนสำหรับ { $wanted } ที่เหล่านี้อาจบอกทางได้:
care-nothing = เราไม่รู้จักที่ไหนสำหรับ { $service } ใน { $place } หรือใกล้ๆ แต่ไม่ได้แปลว่าไม่มี
care-nothing-who = คนเหล่านี้อาจรู้จัก:
care-nothing-emergency = ถ้าฉุกเฉิน ไปโรงพยาบาลไหนก็ได้ โทร { $number }
care-no-more = เราไม่รู้จักที่อื่นสำหรับเรื่องนี้แล้ว
care-filter-none = ไม่มีที่ไหนบอกไว้เองว่าเป็นแบบนั้น เราจึงแสดงที่ที่อาจเป็นได้

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance } เดินประมาณ { $minutes } นาที
card-distance-far = ห่าง { $distance }
card-city-only = { $city } (ไม่รู้จุดที่แน่นอน)
card-address-hidden = { $city } ที่อยู่ถูกปิดไว้เพื่อคุ้มครองคนที่นั่น
card-open = เปิดอยู่ ถึง { $until }
card-open-always = เปิดตลอดวันตลอดคืน
card-opens = ตอนนี้ปิด เปิด { $next }
card-hours-unknown = ไม่รู้เวลาเปิด โทรก่อนไป
card-hours-text = เวลาเปิดตามที่เขียนไว้: { $text }
card-hours-today = วันนี้เวลาอาจไม่เหมือนเดิม: ที่นั่นเป็น หรืออาจเป็น วันหยุดราชการ
card-hours-holiday = วันหยุดเวลาอาจไม่เหมือนเดิม
card-by-phone = ช่วยทางโทรศัพท์หรือออนไลน์
card-languages = พูด { $languages }
card-languages-unknown = ไม่รู้ว่าพูดภาษาอะไร
card-cost = ค่าใช้จ่าย: { $text }
card-cost-free = ที่นั่นบอกว่าฟรี
card-cost-unknown = ไม่รู้ค่าใช้จ่าย
card-documents = ขอดู: { $text }
card-documents-none-asked = ที่นั่นบอกว่าไม่มีใครต้องแสดงเอกสาร
card-anonymous = ที่นั่นบอกว่าไม่ต้องใช้ชื่อ
card-documents-unknown = ไม่รู้ว่าที่นั่นขอดูเอกสารไหม
card-phone = โทร { $phone }
card-why = ทำไมที่นี่: { $reasons }
why-nearest = ใกล้ที่สุดที่เรารู้จัก
why-near = ใกล้คุณ
why-service = มี{ $service }
why-language = พูด{ $language }
why-attribute = { $attribute }
why-open = เปิดอยู่ตอนนี้
card-unconfirmed = จากหน้าเว็บสาธารณะ อ่านเมื่อ { $date } ยังไม่ยืนยันกับสถานที่ โทรก่อนไป
card-unconfirmed-old = จากหน้าเว็บสาธารณะ อ่านเมื่อ { $date } และตัวหน้าเว็บเองก็เก่า ยังไม่ยืนยันกับสถานที่ โทรก่อนไป
card-confirmed = ยืนยันกับสถานที่เมื่อ { $date }
card-source = ที่มา: { $source }

details-address = ที่อยู่: { $address }
details-website = เว็บ: { $url }
details-for = สำหรับ: { $text }
details-hours = เวลาเปิด: { $text }
details-how = วิธีเข้ารับบริการ: { $text }
details-gone = เราไม่มีสถานที่นั้นแล้ว ให้ค้นหาใหม่ไหม
way-link = ทางไป { $name }: { $url }
way-none = เราไม่รู้ที่อยู่แน่นอนของ { $name } โทรก่อนไป: { $phone }
way-none-nophone = เราไม่รู้ที่อยู่แน่นอนของ { $name } และไม่มีเบอร์โทร หน้าเว็บ: { $url }
way-hidden = ที่อยู่ของ { $name } ถูกปิดไว้เพื่อคุ้มครองคนที่นั่น เขาจะบอกทางโทรศัพท์: { $phone }
which-entry = หมายถึงที่ไหน บอกเมืองและสิ่งที่ต้องการ แล้วเราจะแสดงรายชื่ออีกครั้ง

# Appointments: online booking comes with a place that offers it
book-call = เราจองเวลาที่ { $name } จากตรงนี้ไม่ได้ โทร { $phone } แล้วพูดว่า: "{ $sentence }"
book-call-sentence = สวัสดี ต้องการนัดหมาย ต้องใช้เอกสารไหม มีล่ามไหม
book-walk-in = { $name } บอกว่าไปได้เลยไม่ต้องนัด
book-website = เราจองเวลาที่ { $name } จากตรงนี้ไม่ได้ และไม่รู้เบอร์โทร หน้าเว็บ: { $url }
book-no-contact = เราจองเวลาที่ { $name } จากตรงนี้ไม่ได้ และไม่รู้ทั้งเบอร์โทรและหน้าเว็บ ที่อื่นอาจง่ายกว่า
appointments-none = เราไม่มีนัดของคุณ ถ้าคุณนัดกับสถานที่เอง มีแต่ที่นั่นที่เปลี่ยนให้ได้
