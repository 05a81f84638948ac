# ข้อความในไฟล์ที่ส่งไปด้วย

calendar-title = นัดหมาย
calendar-code = รหัสที่ต้องแสดง: { $code }
