# Mesajla giden dosyaların söyledikleri

calendar-title = Randevu
calendar-code = Orada gösterilecek kod: { $code }
