# Küratörlerin sohbette gönderdiği dosyalar
admin-import-caption = Bir dosyayı almak için (CSV, XLSX ya da JSON) açıklamasına { $command } yazarak gönderin.
admin-file-large = Dosya çok büyük: burada en çok { $most } MB okunabilir. Daha büyüklerini sunucuyu yürüten alır.
admin-file-lost = Dosya bu sohbetten alınamadı; hiçbir şey değişmedi. Lütfen yeniden gönderin.
