# ข้อกฎหมาย: สำหรับผู้ดูแล

admin-about-fact = ข้อกฎหมายหนึ่งข้อ: ดู หรือเสนอการเปลี่ยนแปลง
admin-usage-fact = ข้อกฎหมาย DE-002 review_by=2027-06-01
button-do-fact = ข้อกฎหมาย
admin-about-due = ข้อที่ต้องอ่านใหม่
admin-usage-due = ถึงกำหนด
button-do-due = อ่านใหม่
admin-fact-none = ไม่มีข้อ { $fact } ชื่อของข้อเป็นแบบ DE-002, DE:firewall หรือ DE:emergency-112
admin-fact-no-field = ข้อกฎหมายไม่มีช่อง { $field } ที่แก้ได้ มี: { $fields } ยังไม่มีอะไรเปลี่ยน
admin-fact-how = ถ้าจะเสนอการเปลี่ยนแปลง: { $command }
admin-due-none = ไม่มีข้อของคุณที่ต้องอ่านใหม่ภายใน 30 วัน
admin-due-head = ต้องอ่านใหม่ { $count } ข้อ:
admin-due-line = { $fact } ภายใน { $date } { $source }

# Sent to coordinators once a week
facts-due = มีข้อกฎหมายในพื้นที่ของคุณ { $count } ข้อที่ต้องอ่านใหม่
