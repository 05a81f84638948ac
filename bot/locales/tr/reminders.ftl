# Randevu ve ilaç hatırlatmaları, sonradan sorulan soru. Sorulmadan gönderilen, ne yer ne hastalık adı söyler.

data-medicine = { $count } hatırlatma planı
data-dose-code = doz paylaşmak için { $count } kod

reminder-set = Size buraya yazacağım: { $times }. Mesaj yalnızca zamanı söyler, yeri söylemez. Ertesi gün bir kez yardım alıp almadığınızı sorarım. O zamana kadar adresinizi kilitli saklıyorum.
reminder-set-named = Size buraya yazacağım: { $times }. Mesaj yeri de söyler. Ertesi gün bir kez yardım alıp almadığınızı sorarım. O zamana kadar adresinizi kilitli saklıyorum.
reminder-set-asked = Yer evet deyince size buraya yazacağım: { $times }. Mesaj yalnızca zamanı söyler, yeri söylemez.
reminder-too-late = { $time } randevunuz hatırlatma için çok yakın.
reminder-off = { $time } için hatırlatmayacağım.
reminder-only-answers = Bu sayfa yalnızca cevap verir: sonra size buradan yazamam. Randevu için dosyayı takviminize koyun. Telegram ya da WhatsApp sohbetinde, orada ayarladıklarınızı hatırlatabilirim.
reminder-coming = İyi. Randevunuz: { $time }. Bu kodu gösterin: { $code }
reminder-appointment = Hatırlatma: randevunuz { $time } ({ $timezone }). Geliyor musunuz?
reminder-appointment-at = Hatırlatma: randevunuz { $time } ({ $timezone }), { $place }. Geliyor musunuz?

reminder-times-ask = Her gün hangi saatlerde? 8 ve 20 gibi de yazabilirsiniz. Hangi ilaç olduğunu sormam.
reminder-times-again = 8 ve 20 ya da 7:30 gibi saatleri okurum. Her gün hangi saatlerde?
reminder-until-ask = Ne kadar süre? Gün sayısı ya da tarih de yazabilirsiniz.
reminder-where-ask = Hangi şehirdesiniz? Doğru saat için gerekli.
reminder-started = Her gün { $times } ({ $timezone } saatiyle), { $day } gününe kadar: yalnızca vakti geldiğini yazarım. O zamana kadar adresinizi kilitli saklıyorum. İstediğiniz an bitirebilirsiniz.
reminder-plan = Her gün { $times } ({ $timezone } saatiyle), { $day } gününe kadar hatırlatıyorum.
reminder-medicine = Vakti geldi.
reminder-medicine-again = Yarım saat önce vaktiydi. Oldu mu?
reminder-taken = İyi.
reminder-gone = O hatırlatma bitti.
reminder-later = Peki. "Oldu" demezseniz en çok bir kez daha sorarım.
reminder-stopped = Bütün hatırlatmalar durdu ve onlar için sakladığım adres silindi.

reminder-share-no-plan = Birinin görebileceği günlük hatırlatma henüz yok.
reminder-share-ask = Tedavinizi izleyen bir görevli kaç doz aldığınızı görebilir: yalnızca sayılar, bu sohbetten hiçbir şey değil. İstediğiniz an bitirebilirsiniz. İstiyorsanız ondan kodu alıp buraya yazın.
reminder-share-wrong = Bu kod geçmiyor. Kodlar bir gün ve bir kez geçer. Yenisini isteyip buraya yazın.
reminder-shared = Tamam. Bundan sonra görevli kaç doz gerektiğini ve kaçını aldığınızı görür, başka bir şey görmez.
reminder-unshared = Artık dozlarınızı kimse görmüyor ve sayılar silindi.

after-question = Dün nasıl geçti: gittiğiniz şeyi alabildiniz mi? Cevabınız yalnızca sayılır; sizin olduğunu kimse öğrenmez.
after-yes = Sevindim. Söylediğiniz için teşekkürler.
after-no = Üzgünüm. Başka saat ya da başka yer deneyelim mi?
after-refused = Sizi öylece göndermemeliydiler. Ne diyeceğinizi ve kimin sizin adınıza konuşabileceğini söyleyebilirim.
after-papers = Söylediğiniz için teşekkürler. Kimin söylediği olmadan not edebilir ve kimin yardım edebileceğini söyleyebilirim.

button-coming = Geliyorum
button-name-place = Yeri de söyle
button-no-reminder = Hatırlatma olmasın
button-stop-reminders = Hatırlatma dursun
button-change-times = Başka saatler
button-share-doses = Görevli görsün
button-unshare-doses = Paylaşımı bitir
button-not-share = Şimdi değil
button-taken = Oldu
button-not-yet = Henüz değil
button-days = { $count } gün
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Evet
button-after-no = Hayır
button-after-refused = Reddettiler
button-after-papers = Kimlik istediler
message-missed = Siz yazmazken bir mesajım size ulaşmadı. Lütfen randevularınıza bakın.
