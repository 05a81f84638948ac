# ข้อความของสถานที่ ที่คนหรือเครื่องแปลเป็นภาษาของผู้อ่าน
translated-by-machine = (เครื่องแปล) { $text }
card-name-translated = { $name } – { $meaning }
details-about = เกี่ยวกับ: { $text }
