# คำตอบที่ประกอบจากข้อมูลที่บันทึกไว้

rights-intro-child = เด็ก, { $status }
rights-volatile = กฎข้อนี้เก่าหรือกำลังเปลี่ยน ({ $text }) ถามให้แน่ก่อนจะอาศัยกฎนี้:
rights-overdue = เราควรอ่านข้อนี้ใหม่ภายใน { $date } แต่ยังไม่ได้อ่าน ถามให้แน่ก่อนจะอาศัยกฎนี้:
rights-differ = ข้อมูลของเราในเรื่องนี้ไม่ตรงกัน นี่คืออย่างน้อยที่สุดที่ข้อมูลบอก
rights-depends = ขึ้นอยู่กับว่า:
rights-if = ถ้า{ $when }: { $level }
rights-if-line = ถ้า{ $when }: { $text }
rights-route = อีกทางหนึ่ง ({ $level }): { $text }
rights-also = และ: { $text }
rights-cost-nothing = ค่าใช้จ่าย: ไม่มี ตามที่บันทึกไว้
rights-steps = วิธีทำ:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = ไม่ว่ามีเอกสารแบบไหน อย่างน้อย: { $level }
rights-regions = ใน{ $country } แต่ละพื้นที่ไม่เหมือนกัน เราอ่านของ: { $regions } บอกเมืองให้เราหน่อย
rights-regions-too = พื้นที่เหล่านี้มีกฎของตัวเอง: { $regions } ถ้าอยู่ที่นั่น บอกเมืองให้เราหน่อย
rights-ask-who = สำหรับเด็กหรือคนท้องอาจไม่เหมือนกัน เรื่องนี้เกี่ยวกับเด็กหรือคนท้องไหม
rights-machine-translated = บางส่วนแปลมาจากภาษาอังกฤษ และยังไม่มีเจ้าของภาษาตรวจ
rights-warning = ก่อนไปสำนักงานใด ขอบอกก่อนว่า: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = ยังไม่ยืนยัน แต่ควรรู้ก่อนไป:
warning-reporting_office = ⚠ ทางนี้ต้องผ่านสำนักงานที่มีหน้าที่แจ้งข้อมูลต่อ ขอคำแนะนำก่อนไปที่นั่น
warning-immigration_office = ⚠ ทางนี้ต้องผ่านตรวจคนเข้าเมือง ขอคำแนะนำก่อนไปที่นั่น
warning-data_shared = ⚠ ข้อมูลของคุณอาจถูกส่งต่อ หรือเจ้าหน้าที่รัฐอาจอ่านได้
warning-debt_reported = ⚠ บิลที่ยังไม่จ่ายอาจถูกแจ้งไปที่ตรวจคนเข้าเมือง
warning-later_bill = ⚠ อาจมีบิลตามมาทีหลัง
warning-prepayment = ⚠ อาจถูกขอให้จ่ายก่อนรักษา
warning-charged = ⚠ จะถูกขอให้จ่ายเงิน
warning-own_share = ⚠ อาจต้องจ่ายเองส่วนหนึ่ง
warning-not_covered = ⚠ ไม่ได้ครอบคลุมทุกอย่าง
warning-time_limit = ⚠ มีกำหนดเวลา
warning-refused_in_practice = ⚠ ในความเป็นจริง บางคนถูกปฏิเสธหรือหาทางเข้าไม่ได้
warning-advice_first = ⚠ ขอคำแนะนำด้านกฎหมายก่อน

# Conditions: they go on after "If"
when-stay_under = อยู่ที่นั่นมาไม่ถึง { $months } เดือน
when-stay_from = อยู่ที่นั่นมา { $months } เดือนขึ้นไป
when-new_to_scheme = มีสิทธินี้มาไม่ถึง { $months } เดือน
when-arrived_before = มาถึงก่อน { $day }
when-arrived_from = มาถึงตั้งแต่ { $day }
when-enrolled_before = ขึ้นทะเบียนก่อน { $day } และต่ออายุ
when-insured = มีประกันที่นั่น
when-uninsured = ยังไม่มีประกันที่นั่น
when-refused_claim = คำขอลี้ภัยถูกปฏิเสธ
when-after_violence = เป็นผลจากการทรมานหรือความรุนแรง
when-low_income = มีรายได้น้อย
when-named_group = อยู่ในกลุ่มที่ระบุไว้
when-unaccompanied = เป็นเด็กที่ไม่มีพ่อแม่อยู่ด้วย
when-insured_parent = พ่อแม่มีประกันที่นั่น

# Turned away
refused-show = ยื่นข้อความนี้ที่เคาน์เตอร์:
refused-sentence = ต้องการ: { $service } กรุณาเขียนเหตุผลที่ปฏิเสธ พร้อมชื่อของท่าน กรุณาเรียกล่าม และกรุณาอย่าส่งต่อข้อมูลของฉัน
refused-complain = คุณร้องเรียนได้ ถามหาหน่วยรับเรื่องร้องเรียนของที่นั่น และเก็บสิ่งที่จดไว้ ถ้าอาการแย่ลง ไปที่อื่นหรือไปห้องฉุกเฉิน
interpreter-please = ฉันพูดภาษา{ $language } กรุณาเรียกล่าม

# The card
counter-card = ยื่นบัตรนี้ที่เคาน์เตอร์ ไม่มีชื่อคุณอยู่บนบัตร และเราไม่เก็บสำเนา
card-none = เราไม่มีข้อมูลที่ตรวจแล้วของประเทศนั้นที่จะใส่ในบัตร
button-card = บัตรสำหรับยื่น
button-card-print = บัตรสำหรับพิมพ์
button-child = สำหรับเด็ก
button-adult = สำหรับผู้ใหญ่
button-pregnant = มีคนท้อง
button-breach = เขาขอดูเอกสาร

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = เราไม่พบว่าที่นี่สัญญาเรื่องการส่งต่อข้อมูลไว้เอง (อ่านหน้าเว็บเมื่อ { $date })
firewall-place-own-words = ยังไม่มีผู้ดูแลข้อมูลตรวจคำสัญญานี้ ข้อความนี้อยู่บนหน้าเว็บของเขา อ่านเมื่อ { $date }
firewall-place-confirmed = ผู้ดูแลข้อมูลสองคนได้เห็นหลักฐานของคำสัญญานี้ ครั้งล่าสุดเมื่อ { $date }
firewall-place-questioned = มีคนแจ้งว่าที่นี่ขอดูเอกสารหรือส่งต่อข้อมูล กำลังตรวจสอบอยู่ ตอนนี้เราจึงไม่บอกคำสัญญาของที่นี่ เราไม่รู้ว่าเรื่องที่แจ้งจริงหรือไม่
firewall-place-broken = เรื่องที่แจ้งว่าที่นี่ขอดูเอกสารหรือส่งต่อข้อมูล ตรวจสอบแล้วพบว่าจริง ถามคนอื่นก่อนไปที่นั่น
firewall-place-no-report = เราไม่มีเรื่องแจ้งที่ค้างอยู่เกี่ยวกับที่นี่
firewall-breach-which = ที่ไหน แตะสถานที่นั้น หรือให้เราแสดงรายชื่ออีกครั้งแล้วแตะตรงนั้น
firewall-breach-taken = เราบันทึกเรื่องของ { $name } ไว้แล้ว โดยไม่ระบุว่าใครแจ้ง ไม่มีข้อความที่คุณเขียนและไม่มีชื่อ จากนี้เราจะไม่บอกคำสัญญาของที่นั่นกับใคร จนกว่าผู้ดูแลข้อมูลจะตรวจสอบ
firewall-breach-too-many = วันนี้คุณแจ้งหลายที่แล้ว เรารับเพิ่มได้พรุ่งนี้
firewall-breach-not-kept = ตอนนี้เราบันทึกเรื่องนี้ไม่ได้ ช่วยเขียนมาอีกครั้งในอีกสักครู่
firewall-breach-who = คนเหล่านี้ช่วยคุณได้ตอนนี้:
