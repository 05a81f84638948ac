# Kayıtlardan derlenen cevaplar.

rights-intro-child = çocuk, { $status }
rights-volatile = Bu kural eski ya da değişiyor ({ $text }). Güvenmeden önce sorun:
rights-overdue = Bunun { $date } tarihine kadar yeniden okunması gerekiyordu, okunmadı. Güvenmeden önce sorun:
rights-differ = Kayıtlarım burada farklı şeyler söylüyor; en azı budur.
rights-depends = Duruma göre değişir:
rights-if = Eğer { $when }: { $level }.
rights-if-line = Eğer { $when }: { $text }
rights-route = Başka bir yol ({ $level }): { $text }
rights-also = Ayrıca: { $text }
rights-cost-nothing = Ücret: yok, kayıt böyle diyor.
rights-steps = Nasıl alınır:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Kâğıtlarınız ne olursa olsun, en az: { $level }
rights-regions = Ülkede ({ $country }) bölgeye göre değişiyor. Okuduklarım: { $regions }. Şehri söyleyin.
rights-regions-too = Bu bölgelerin kendi kuralları var: { $regions }. Oradaysanız şehri söyleyin.
rights-ask-who = Çocuk için ya da gebelikte farklı olabilir. Konu bu mu?
rights-machine-translated = Bunun bir kısmı İngilizceden çevrildi ve henüz ana dili konuşanı kontrol etmedi.
rights-warning = Önce, bir daireye gitmeden: { $text }

# Uyarılar: hep öğütten önce
warning-with-text = { $warning } { $text }
warning-unconfirmed = Teyit edilmedi ama gitmeden önce bilin:
warning-reporting_office = ⚠ Bu yol, bildirmek zorunda olan bir daireden geçiyor. Oraya gitmeden önce danışın.
warning-immigration_office = ⚠ Bu yol göç idaresinden geçiyor. Oraya gitmeden önce danışın.
warning-data_shared = ⚠ Verileriniz aktarılabilir ya da makamlarca okunabilir.
warning-debt_reported = ⚠ Ödenmeyen fatura göç idaresine bildirilebilir.
warning-later_bill = ⚠ Sonradan fatura gelebilir.
warning-prepayment = ⚠ Tedaviden önce ödeme istenebilir.
warning-charged = ⚠ Sizden ödeme istenir.
warning-own_share = ⚠ Bir kısmını kendiniz ödemeniz gerekebilir.
warning-not_covered = ⚠ Her şey karşılanmıyor.
warning-time_limit = ⚠ Süre sınırı var.
warning-refused_in_practice = ⚠ Uygulamada insanlar bazen geri çevriliyor ya da yol bulamıyor.
warning-advice_first = ⚠ Önce hukuki danışma alın.

# Koşullar: "Eğer"den sonra gelir
when-stay_under = orada { $months } aydan az süredir bulunuyorsanız
when-stay_from = { $months } ay ya da daha uzun süredir oradaysanız
when-new_to_scheme = bu güvence sizde { $months } aydan azdır varsa
when-arrived_before = { $day } tarihinden önce geldiyseniz
when-arrived_from = { $day } tarihinde ya da sonra geldiyseniz
when-enrolled_before = { $day } tarihinden önce kaydolduysanız ve yeniliyorsanız
when-insured = orada sigortalıysanız
when-uninsured = orada henüz güvenceniz yoksa
when-refused_claim = sığınma başvurunuz reddedildiyse
when-after_violence = işkence ya da şiddetten geliyorsa
when-low_income = geliriniz düşükse
when-named_group = orada adı geçen gruplardan birindenseniz
when-unaccompanied = orada ana babası olmayan bir çocuksa
when-insured_parent = ana baba orada sigortalıysa

# Geri çevrildi
refused-show = Bunu danışmada gösterin:
refused-sentence = Şunu istiyorum: { $service }. Lütfen neden reddettiğinizi ve adınızı yazılı verin. Lütfen tercüman çağırın ve verilerimi aktarmayın.
refused-complain = Şikâyet edebilirsiniz: yerin şikâyet birimini sorun, notlarınızı saklayın. Kötüleşirse başka bir yere ya da acile gidin.
interpreter-please = Dilim: { $language }. Lütfen tercüman çağırın.

# Kart
counter-card = Bunu danışmada gösterin. Üzerinde adınız yok, bende kopyası kalmaz.
card-none = O ülke için karta yazacak doğrulanmış bilgim yok.
button-card = Gösterilecek kart
button-card-print = Yazdırılacak kart
button-child = Çocuk için
button-adult = Yetişkin için
button-pregnant = Gebelik var
button-breach = Kimlik soruldu

# Bu yer: kelimelerin anlamı docs/firewall.md içinde
firewall-place-none = Veri aktarmaya dair kendi sözünü bulamadım (sayfası { $date } tarihinde okundu).
firewall-place-own-words = Bu sözü henüz hiçbir küratör kontrol etmedi. { $date } tarihinde okunan sayfasında yazıyor.
firewall-place-confirmed = Bu söz için iki küratör kanıt gördü, son olarak { $date }.
firewall-place-questioned = Biri burada kimlik sorulduğunu ya da veri aktarıldığını bildirdi. Araştırılıyor, bu yüzden şimdi sözünden bahsetmiyorum. Doğru mu, bilmiyorum.
firewall-place-broken = Burada kimlik sorulduğu ya da veri aktarıldığı bildirimi araştırıldı ve öyle çıktı. Gitmeden önce başkalarına sorun.
firewall-place-no-report = Hakkında açık bir bildirim yok bende.
firewall-breach-which = Hangi yerdi? Dokunun ya da yerleri yeniden göstermemi isteyip orada dokunun.
firewall-breach-taken = { $name } için not edildi, kimin söylediği olmadan: ne yazdıklarınız ne ad. Bir küratör bakana kadar kimseye onun sözünden bahsetmem.
firewall-breach-too-many = Bugün birkaç yer bildirdiniz, yarına kadar yenisini almıyorum.
firewall-breach-not-kept = Bildirimi şu an kaydedemedim. Biraz sonra yeniden yazın.
firewall-breach-who = Şimdi size yardım edebilecekler:
