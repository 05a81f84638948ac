# Botun kendisi ne saklar ve nasıl silinir. Bütün alanlar: docs/privacy.md

bot-privacy =
    Mesajlarınızı, adınızı, nerede olduğunuzu ve hangi kâğıtlara sahip olduğunuzu hiç saklamam. Konuşurken söyledikleriniz, son mesajınızdan sonra en çok bir saat bellekte kalır, sonra yok olur.
    Randevu ya da hatırlatma isterseniz onu, seçtiğiniz adı ve bu sohbetteki adresinizi kilitli saklarım; vakti geçince gider. Yer bildirimleri içinde siz olmadan saklanır. Hemen cevaplayamadığım mesaj, cevaba kadar kilitli bekleyebilir.
    Telegram, WhatsApp ve telefonunuz kendi sohbetlerini saklar. "{ discreet-word }" yazın, oradan silebildiğimi sileyim. Web sayfasında "Hızla çık" bu sohbeti hemen kapatır.
    { bot-passes-nothing-on } Amana'yı burada yürüten: { $operator }.
bot-passes-nothing-on = Hiçbir makama bir şey iletmem.
bot-privacy-operator-unknown = size bu bağlantıyı veren kuruluş
bot-privacy-nothing = Bu konuşma dışında hakkınızda şu an saklanan: hiçbir şey.
bot-privacy-kept = Bu konuşma dışında hakkınızda şu an saklanan: { $kinds }.
my-data-talk = Bu konuşmadan bellekte olan: { $known }.
my-data-talk-nothing = Bu konuşmadan bellekte yalnızca dili var.
my-data-file = Hakkınızda sakladığım her şey bu dosyada. Bu telefonu açabilen herkes okuyabilir: bakınca silin.
my-data-unreadable = Bu konuşma dışında ne saklandığına şu an bakamıyorum. Biraz sonra yeniden sorun.
deleted = Silindi: bu konuşmada söyledikleriniz, diliniz ve sizi tanımak için sakladığım her şey. Burada bir şey kalmadı. İstediğiniz an yeni biri olarak dönebilirsiniz.
deleted-also = Ayrıca silindi: { $kinds }.
deleted-not-all = Silindi: bu konuşmada söyledikleriniz. Şu an ulaşamadığım başka bir şey saklanıyor olabilir; biraz sonra yeniden "verilerimi sil" yazın.
button-my-data = Verilerimi ver
