# Care that crosses a border, and a summary to take along.
button-moving = Taşınıyorum
move-where = Nereye gidiyorsunuz? Şehri veya ülkeyi yazın.
move-unknown = { $country } için bakım ve haklar hakkında henüz kontrol edilmiş bilgim yok. Gitmeden önce oradaki bir kuruluşa sorun.
move-summary = Oradaki doktorlar sizi tanımıyor. Onların dilinde ve sizin dilinizde, size ait bir özet yapayım mı? İçinde ne olacağını siz seçersiniz. Hiçbirini saklamam.
button-summary = Özet yap
summary-ask = { $what }: her satıra birini yazın ya da dokunun.
summary-tap = { $what }: bir yanıta dokunun.
button-none-known = Yok
button-leave-out = Söyleme
button-go-on = Devam
button-make = Yap
button-again = Baştan başla
summary-check = İçinde bunlar olacak. Doğru mu?
    { $text }
summary-made = Özetiniz, göstermek veya yazdırmak için. Yalnız seçtiğiniz kişiye gösterin. Yazdıklarınız burada silindi.
summary-data = Aynısı kliniklerin bilgisayarları için (International Patient Summary).
summary-waits = Özetiniz bekliyor, yalnızca bellekte.
summary-left = Özet yapılmadı ve onun için yazdıklarınız silindi.
