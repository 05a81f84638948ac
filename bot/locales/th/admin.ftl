# สำหรับผู้ดูแลรายชื่อสถานที่และผู้แนะนำคน

# Roles
admin-role-agent = ผู้แนะนำ
admin-role-curator = ผู้ดูแลข้อมูล
admin-role-coordinator = ผู้ประสานงาน
admin-role-administrator = ผู้ดูแลระบบ
admin-everything = ทั้งหมด
admin-welcome = ตอนนี้คุณเป็น{ $role }ของ { $reach } พิมพ์ "ช่วยเหลือ" เพื่อดูว่าทำอะไรได้บ้าง ข้อความอื่นจะไปถึง Amana เหมือนเดิม
admin-welcome-kept = เพื่อให้ข้อความเตือนไปถึงคุณ เราเก็บที่อยู่ติดต่อของคุณแบบล็อกไว้ ตราบที่คุณยังมีบทบาทนี้
admin-join-wrong = รหัสนี้ใช้ไม่ได้ อาจพิมพ์ผิด ใช้ไปแล้ว หรือหมดอายุ ขอรหัสใหม่จากคนที่เชิญคุณ
admin-join-wait = ใส่รหัสผิดหลายครั้งเกินไป ลองใหม่ในหนึ่งชั่วโมง หรือขอรหัสใหม่จากคนที่เชิญคุณ
admin-invite-made = คำเชิญสำหรับ{ $role } 1 คน ({ $reach }) ใช้ได้ครั้งเดียว ภายใน { $days } วัน ส่งต่ออย่างใดอย่างหนึ่งให้คนนั้นคนเดียว:
admin-invite-typed = พิมพ์ถึง Amana ที่ไหนก็ได้: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = หน้าเว็บ: { $url }
admin-invite-take-back = ถ้าจะเอาคืน: { $command }
admin-invite-not-yours = คุณเชิญ{ $role }ไม่ได้ หรือไม่ใช่ขององค์กรนั้น ยังไม่มีอะไรเปลี่ยน
admin-invite-whose = ขององค์กรไหน เขียนแบบนี้: { $command }
admin-invite-where = สำหรับพื้นที่ไหน ใส่ประเทศ ภูมิภาค หรือเมือง แบบนี้: { $command }
admin-region-unknown = เราไม่รู้จักประเทศ ภูมิภาค หรือเมืองชื่อ "{ $region }" เขียนประเทศแบบ FR ภูมิภาคแบบ GB-SCT ส่วนเมืองเขียนชื่อเมือง
admin-roles-own = คุณเป็น{ $role }ของ { $reach }
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = คำเชิญ { $number }: { $role } ใช้ได้ถึง { $date }
admin-roles-end = ถ้าจะยุติบทบาท: { $command }
admin-roles-none = ไม่มีใครมีบทบาทหมายเลข { $number }
admin-roles-not-yours = บทบาทนี้คุณยุติไม่ได้
admin-roles-ended = บทบาท { $number } ({ $role }) จบแล้ว ที่อยู่ติดต่อถูกลบแล้ว
admin-invitation-none = ไม่มีคำเชิญ { $number } ของคุณที่ยังเปิดอยู่
admin-invitation-ended = คำเชิญ { $number } ใช้ไม่ได้แล้ว

# Commands
admin-help-head = คุณเป็น{ $role } คำสั่งของคุณ จะใส่เครื่องหมายทับหรือไม่ก็ได้:
admin-help-line = • { $command }: { $about }
admin-help-more = ดูวิธีใช้แต่ละคำสั่ง: { $command }
admin-family-entries = รายการสถานที่
admin-family-review = ตรวจทาน
admin-family-reports = เรื่องแจ้ง
admin-family-exchange = ไฟล์
admin-family-booking = นัดหมาย
admin-family-facts = ข้อมูลกฎหมาย
admin-family-referrals = ชวนคนเข้ามา
admin-family-people = คนและความช่วยเหลือ
admin-usage =
    { $command }: { $about }
    เราอ่านแบบนี้: { $example }
    ยังไม่มีอะไรเปลี่ยน
admin-meant = เราไม่รู้จักคำสั่งนี้ หมายถึง "{ $command }" ใช่ไหม ยังไม่มีอะไรเปลี่ยน
admin-not-yours = "{ $command }" ใช้ได้เฉพาะ: { $roles } ยังไม่มีอะไรเปลี่ยน
admin-failed = ทำไม่สำเร็จ: { $reason } ยังไม่มีอะไรเปลี่ยน
admin-about-help = คุณทำอะไรได้บ้าง หรือวิธีใช้คำสั่งหนึ่ง
admin-usage-help = ช่วยเหลือ เวลาเปิด
admin-about-join = รับบทบาทตามคำเชิญ
admin-usage-join = เข้าร่วม 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = คำเชิญใช้ครั้งเดียวให้รับบทบาท
admin-usage-invite = เชิญ ผู้ดูแลข้อมูล "คลินิกแม่ตาว"
admin-about-roles = บทบาทของคุณและของคนที่คุณดูแล
admin-usage-roles = บทบาท จบ 3
admin-about-find = หารายการตามชื่อ องค์กร หรือเมือง
admin-usage-find = ค้นหา คลินิก แม่สอด
admin-about-show = ทุกอย่างที่รู้เกี่ยวกับรายการหนึ่ง
admin-usage-show = แสดง 42

# Entries
admin-find-head = พบ { $count } รายการ:
admin-find-none = ไม่พบ "{ $text }" ลองใช้คำน้อยลง หรือใส่แค่ชื่อเมือง
admin-entry-none = ไม่มีรายการ { $number } ถ้าจะค้นหา: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = ไม่แสดงแล้ว
admin-status-defunct = ปิดถาวร
admin-status-temporarily-closed = ปิดชั่วคราว
admin-never-confirmed = ยังไม่เคยยืนยันกับสถานที่ อ่านจากหน้าเว็บสาธารณะเมื่อ { $date }
admin-field-line = { $field }: { $value }
admin-value-none = ไม่มี
admin-field-organization = องค์กร
admin-field-kind = ประเภท
admin-field-services = บริการ
admin-field-attributes = ลักษณะ
admin-field-languages = ภาษา
admin-field-address-1 = ที่อยู่
admin-field-city = เมือง
admin-field-country = ประเทศ
admin-field-opening-hours = เวลาเปิด
admin-field-opening-hours-text = เวลาเปิดเป็นคำพูด
admin-field-url = หน้าเว็บ
admin-field-fees-description = ค่าใช้จ่าย
admin-field-eligibility-description = สำหรับใคร
admin-field-application-process = วิธีเข้ารับบริการ
admin-field-required-documents = เอกสารที่ขอ
admin-field-firewall-statement = คำสัญญา
admin-field-source-title = ที่มา

# Buttons: at most 20 characters each
button-next-page = ถัดไป
button-do-help = ทำอะไรได้บ้าง
button-do-find = ค้นหา
button-do-show = แสดง
button-do-join = เข้าร่วม
button-do-invite = เชิญ
button-do-roles = บทบาท

# In a list of what is kept of somebody
data-role = บทบาทของคุณ ({ $count })
data-flow = เรื่องที่คุณทำค้างอยู่ ({ $count })
