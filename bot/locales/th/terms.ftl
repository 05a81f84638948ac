# คำตามที่คนพูดกัน

service-primary_care = หมอทั่วไป
service-emergency_care = ห้องฉุกเฉิน
service-maternal = ตั้งครรภ์และคลอด
service-child_health = หมอเด็ก
service-vaccination = วัคซีน
service-mental_health = สุขภาพจิต
service-sexual_reproductive = สุขภาพทางเพศ
service-hiv_sti = เอชไอวี โรคติดต่อ
service-tb = วัณโรค
service-chronic_disease = โรคเรื้อรัง
service-dental = ทำฟัน
service-eye_care = ตา
service-pharmacy = ยา
service-violence_support = ช่วยคนถูกทำร้าย
service-substance_use = เหล้าและยาเสพติด
service-occupational_health = บาดเจ็บจากงาน
service-disability_rehab = ความพิการ
service-insurance_advice = เรื่องประกัน
service-social_legal_advice = สังคมและกฎหมาย
service-interpreting = ล่าม

status-undocumented = ไม่มีเอกสาร
status-asylum_seeker = รอผลลี้ภัย
status-refugee_or_protected = ผู้ลี้ภัย
status-temporary_protection = คุ้มครองชั่วคราว
status-labour_migrant = ใบอนุญาตทำงาน
status-eu_mobile = พลเมืองอียู
status-student = นักเรียนนักศึกษา
status-visitor = นักท่องเที่ยว
status-resident = อยู่ถาวร พลเมือง
status-prefer_not_to_say = ไม่อยากบอก

attribute-free_of_charge = ฟรี
attribute-no_documents = ไม่ขอดูเอกสาร
attribute-anonymous = ไม่ต้องใช้ชื่อ
attribute-walk_in = ไม่ต้องนัด
attribute-open_now = เปิดอยู่ตอนนี้
attribute-female_staff = ขอผู้หญิงตรวจได้
attribute-interpreter = มีล่าม
attribute-wheelchair = ไม่มีขั้นบันได
attribute-lgbtiq_friendly = เป็นมิตรกับ LGBTIQ
attribute-remote = ทางโทรศัพท์หรือออนไลน์

# Intents, as the best guesses offered when a message was not understood (at most 20 characters)
guess-find_care = หาที่รักษา
guess-ask_coverage = ใครจ่าย
guess-ask_documents = ใช้เอกสารอะไร
guess-ask_enrolment = วิธีได้สิทธิ
guess-ask_firewall = เขาจะแจ้งจับไหม
guess-ask_interpreter = ล่าม
guess-report_denied_care = เขาไม่รักษาให้
guess-ask_bot_privacy = ใครอ่านแชทนี้
guess-delete_my_data = ลบข้อมูลของฉัน
guess-talk_to_human = คุยกับคน
guess-emergency = ฉุกเฉิน
guess-suicide_crisis = ไม่อยากอยู่แล้ว
guess-violence = มีคนทำร้ายฉัน
guess-mental_distress = รู้สึกแย่มาก
guess-help = ทำอะไรได้บ้าง
guess-change_language = ภาษา
guess-book_appointment = นัดหมาย
guess-report_entry_problem = ข้อมูลที่ผิด
guess-report_firewall_breach = เขาแจ้งเรื่องฉัน
guess-set_reminder = เตือนความจำ

# How source texts in another language are marked: "(in English) text"
in-other-language = (เป็น{ $language }) { $text }
