# สิทธิ ค่าใช้จ่าย และการไม่แจ้งข้อมูล ทุกข้อมาจากข้อมูลที่บันทึกไว้

rights-intro = { $service } ใน{ $country }, { $status }:
rights-intro-everybody = { $service } ใน{ $country } คุณยังไม่ได้บอกว่ามีเอกสารแบบไหน นี่คือสิ่งที่ใช้กับทุกคน:
rights-full = คุณมีสิทธิ เท่าที่ข้อมูลบอก
rights-partial = คุณมีสิทธิบางส่วน
rights-emergency-only = คุณมีสิทธิเฉพาะเมื่อฉุกเฉิน
rights-none = ข้อมูลที่เรามีบอกว่าไม่มีสิทธิที่รัฐจ่ายให้
rights-unclear = เรื่องนี้เราบอกไม่ได้ สิ่งที่เราอ่านไม่ชัดเจน ช่วยถามคนข้างล่างนี้
rights-conditions = เงื่อนไข: { $text }
rights-cost = ค่าใช้จ่าย: { $text }
rights-cost-unknown = ข้อมูลไม่บอกค่าใช้จ่าย ถามก่อนรักษา ยกเว้นฉุกเฉิน
rights-documents = เอกสาร: { $text }
rights-documents-unknown = ข้อมูลไม่บอกว่าขอดูเอกสารอะไร
rights-documents-nothing = ถ้าไม่มีเอกสาร บอกเขาและถามว่าใช้อะไรแทนได้ ถ้าฉุกเฉิน ไปทันที มีหรือไม่มีเอกสารก็ตาม
rights-enrol-unknown = ข้อมูลไม่บอกวิธีขึ้นทะเบียน
rights-law = กฎหมาย: { $law }
rights-source = ที่มา: { $source }, { $date }
rights-source-undated = ที่มา: { $source } หน้านั้นไม่มีวันที่ อ่านเมื่อ { $date }
rights-unverified = เรื่องนี้เรายืนยันไม่ได้ ยังไม่มีใครเห็นที่มา ถามให้แน่ก่อนจะอาศัยข้อนี้:
rights-uncertain = เรื่องนี้ไม่แน่นอน อาจเปลี่ยนไปแล้วหรือมีที่มาอ่อนแห่งเดียว ถามให้แน่ก่อนจะอาศัยข้อนี้:
rights-also-unconfirmed = มีข้อมูลอีกว่า แต่ยังไม่ยืนยัน: { $text }
rights-missing = เราไม่มีคำตอบที่ตรวจแล้วสำหรับ { $country }, { $status } และ { $service }
rights-missing-country = เรายังไม่มีข้อมูลกฎหมายที่ตรวจแล้วของ{ $country }
rights-missing-who = คนใกล้ที่สุดที่น่าจะรู้:
rights-by-status = เอกสารต่างกัน สิทธิอาจมากหรือน้อยกว่านี้ อย่างน้อยที่สุดที่ข้อมูลบอกสำหรับแต่ละแบบ:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = เมื่อฉุกเฉิน: { $level }
level-full = มีสิทธิเต็ม
level-partial = มีสิทธิบางส่วน
level-emergency-only = เฉพาะเมื่อฉุกเฉิน
level-none = ไม่มีสิทธิที่รัฐจ่าย
level-unclear = ไม่ชัดเจน
refused =
    เขาอาจทำผิดที่ให้คุณกลับไป ถามเหตุผลและชื่อของคนนั้นอย่างใจเย็น แล้วจดไว้ทั้งสองอย่าง
    นี่คือสิ่งที่ข้อมูลของเราบอกว่าคุณอ้างได้
refused-next = คนเหล่านี้พูดแทนคุณได้ หรือรู้จักที่อื่น:
interpreter-ask = พูดที่เคาน์เตอร์ว่า: "ฉันพูดภาษา{ $language } กรุณาเรียกล่าม" ยื่นประโยคนี้ให้ดูก็ได้:
interpreter-unknown = เราไม่มีกฎที่ตรวจแล้วว่าที่นั่นใครจ่ายค่าล่าม หลายคลินิกมีล่ามทางโทรศัพท์ ถามก่อนไป เด็กไม่ควรต้องเป็นล่าม
interpreter-places = ที่เหล่านี้บอกว่าพูดภาษาของคุณหรือมีล่าม:

# The firewall: four parts, always
firewall-law-title = กฎหมายใน{ $country }
firewall-law-title-region = กฎหมายใน { $region } ({ $country })
firewall-strong = กฎหมายห้ามหรือกันไม่ให้บอกตรวจคนเข้าเมืองเรื่องคนที่มารักษา
firewall-partial = กฎหมายห้ามแจ้งในการรักษาบางทาง แต่บางทางไม่ห้าม
firewall-none = เราไม่พบกฎหมายที่แยกการรักษาออกจากการตรวจคนเข้าเมือง หรือมีหน้าที่ต้องแจ้ง
firewall-unclear = เราหาไม่พบว่ากฎหมายแยกการรักษาออกจากการตรวจคนเข้าเมืองหรือไม่
firewall-regions-differ = แต่ละพื้นที่ไม่เหมือนกัน นี่คือพื้นที่ที่เราอ่านได้: { $region }
firewall-bound = ใครต้องเก็บเป็นความลับ: { $text }
firewall-duty = ใครต้องแจ้ง: { $text }
firewall-exceptions = ข้อยกเว้น: { $text }
firewall-in-short = สั้นๆ: { $text }
firewall-missing = เราไม่มีข้อมูลกฎหมายที่ตรวจแล้วของ{ $country } เราไม่รู้ว่าคลินิกที่นั่นแจ้งข้อมูลไหม
firewall-place-title = ที่นี่: { $name }
firewall-place-promise = ที่นี่บอกเกี่ยวกับตัวเองว่า: { $text }
firewall-place-not-chosen = สถานที่ บอกว่าที่ไหน แล้วเราจะบอกว่าเขาสัญญาอะไรไว้
firewall-chat-title = แชทนี้
firewall-chat = เราไม่เก็บข้อความ ไม่เก็บชื่อ ไม่เก็บสถานที่ และไม่เก็บเรื่องเอกสาร
firewall-unknown-title = สิ่งที่เราไม่รู้
firewall-unknown = เจ้าหน้าที่ตรงประตูขอดูเอกสารไหม และคนใดคนหนึ่งที่นั่นอาจทำอะไร
firewall-unknown-who = คนเหล่านี้บอกได้มากกว่า:
firewall-unknown-ask-place = โทรไปถามที่นั่นโดยไม่บอกชื่อได้: { $phone }
firewall-breach = เสียใจที่เกิดเรื่องนี้ขึ้น คุณไม่ใช่คนผิด อย่าเซ็นสิ่งที่ไม่เข้าใจ และคุยกับที่ปรึกษากฎหมายโดยเร็ว

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }, { $city }
