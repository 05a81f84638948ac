# ทำไมแสดงที่นี่ ค้นไปไกลแค่ไหน ที่ที่ปิด สิ่งที่ต้องรู้ก่อนไป

why-distance = ห่าง { $distance }
why-remote = ช่วยทางโทรศัพท์หรือออนไลน์
why-confirmed = ยืนยัน{ $ago }
card-appointment = ต้องนัดเท่านั้น โทรก่อน
card-alert = โปรดทราบ: { $text }
card-confirmed-old = ยืนยันกับสถานที่เมื่อ { $date } ซึ่งนานแล้ว โทรก่อนไป
care-regional = ใกล้คุณเราไม่รู้จักที่ไหนสำหรับเรื่องนี้ ที่เหล่านี้ดูแลทั้งภูมิภาคของคุณ:
care-remote-only = ใกล้คุณเราไม่รู้จักที่ไหนสำหรับเรื่องนี้ ที่เหล่านี้ช่วยทางโทรศัพท์หรือออนไลน์:
care-remote-too = ที่เหล่านี้ช่วยทางโทรศัพท์หรือออนไลน์ ไม่ว่าคุณอยู่ที่ไหน:
place-closed = { $name } ปิดแล้ว
place-closed-since = { $name } ปิดตั้งแต่ { $since }
place-closed-until = { $name } ปิดชั่วคราวถึง { $until }
place-closed-note = เขาบอกว่า: { $text }
place-closed-instead = ที่อื่นที่ใกล้ที่สุดสำหรับเรื่องเดียวกัน:
place-closed-no-other = ใกล้ที่นั่นเราไม่รู้จักที่อื่นสำหรับเรื่องเดียวกัน บอกมาว่าคุณอยู่ไหน แล้วเราจะหาตรงนั้น
details-intake = ไปที่นี่ก่อน: { $address }
details-intake-note = ก่อนมา: { $text }
details-interpreting = ล่าม: { $text }
details-age-from = อายุ { $from } ปีขึ้นไป
details-age-to = อายุไม่เกิน { $to } ปี
details-age = อายุ { $from } ถึง { $to } ปี
