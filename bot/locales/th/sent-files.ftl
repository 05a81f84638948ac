# Files that those who keep the directory send in a chat.

admin-import-caption = หากต้องการนำเข้าไฟล์ (CSV, XLSX หรือ JSON) ให้ส่งไฟล์พร้อมคำว่า { $command } เป็นคำบรรยาย
admin-file-large = ไฟล์ใหญ่เกินไป ที่นี่อ่านได้ไม่เกิน { $most } MB ไฟล์ที่ใหญ่กว่านี้ให้ผู้ดูแลเซิร์ฟเวอร์นำเข้า
admin-file-lost = ดึงไฟล์จากแชตนี้ไม่ได้ และยังไม่มีอะไรเปลี่ยนแปลง กรุณาส่งอีกครั้ง
