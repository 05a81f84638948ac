# Taslaklar, değişiklikler, bildirimler: rehberi tutanlar için

admin-entry-not-yours = #{ $number } kaydını { $organization } tutuyor, siz değil. Hiçbir şey değişmedi.
admin-entry-line-new = Yeni: { $name } · { $city }
admin-nothing-changed = Zaten öyle. Hiçbir şey değişmedi.
admin-field-changed = { $field }: { $value } (önceki: { $before })

# Taslaklar
admin-draft-alone = Taslak { $number }. Yayımlayabilirsiniz.
admin-draft-review = Taslak { $number }. Kuruluşun başka bir küratörü ya da bir koordinatör yayımlayınca görünür.
admin-draft-waits = Taslak { $number } incelenmeyi bekliyor.
admin-draft-none = Karar verebileceğiniz { $number } numaralı taslak yok.
admin-draft-decided = Taslak { $number } karara bağlandı ya da artık bir şey değiştirmiyor.
admin-published = Artık yayında.
admin-published-all = { $count ->
    [one] { $count } taslak artık yayında.
   *[other] { $count } taslak artık yayında.
 }
admin-needs-another = Taslak { $number } başka birinin onayını ister: kuruluşun başka bir küratörü ya da bir koordinatör.
admin-enough-today = Bir yazardan 24 saatte en çok { $most } tanesi çıkar. Taslak bekliyor: daha sonra yayımlayın.
admin-discarded = { $count ->
    [one] { $count } taslak atıldı. Yayındaki değişmedi.
   *[other] { $count } taslak atıldı. Yayındaki değişmedi.
 }
admin-conflict = Bu arada başkası aynısını değiştirdi. Hiçbir şey değişmedi:
admin-conflict-field = { $field }: şimdi { $now }, sizinki { $wanted }
admin-who-you = siz
admin-who-of = { $role }, { $organization }

# Değişiklikler
admin-history-head = Değişiklikler, en yenisi önce:
admin-history-none = Rehbere girdiğinden beri değişiklik yok.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · geri alındı
admin-change-none = Geri alabileceğiniz { $number } numaralı değişiklik yok.
admin-undone = Değişiklik { $number } geri alındı.
admin-undone-already = Değişiklik { $number } zaten geri alınmış.
admin-undo-needs-another = Bu, insanların güvendiği bir sözü geri getirirdi. İkinci kişi kontrol etsin diye yeniden önerin.
admin-action-add = eklendi
admin-action-edit = değişti
admin-action-verify = teyit edildi
admin-action-retire = kaldırıldı
admin-action-restore = geri getirildi
admin-action-merge = birleştirildi
admin-action-unlist = listeden çıkarıldı
admin-action-undo = geri alındı
admin-hours-unreadable = Saatleri şöyle okurum: { $command }. Hiçbir şey değişmedi.
admin-hours-guess = Saatleri Tu 10:00-12:00 gibi okurum. { $day } için şunu deneyin: { $command }. Hiçbir şey değişmedi.
admin-verified = Bugün teyit edildi. { $days } gün geçerli.
admin-retired = İnsanlar artık görmüyor. Hiçbir şey silinmedi.
admin-restored = İnsanlar yeniden görüyor.
admin-status-active = gösteriliyor

# Sıra
admin-queue-head = { $count ->
    [one] Bekleyen { $count } iş:
   *[other] Bekleyen { $count } iş:
 }
admin-queue-empty = Sizi bekleyen bir şey yok.
admin-queue-draft = Taslak { $number } · { $title } · { $days } g · yazan: { $who }
admin-queue-report = Bildirim { $number } · { $entry } · { $problem } ×{ $times } · { $days } g · { $owner }
admin-owner-curators = { $organization } küratörleri için
admin-owner-coordinators = henüz küratör yok: koordinatörler için
admin-claimed = Bildirim { $number } artık sizin. { $entry }: { $problem } ×{ $times }, { $days } g, { $owner }.
admin-claimed-next = Yeri arayın, kaydı düzeltin, sonra: { $command }
admin-report-none = { $number } numaralı bildiriminiz yok.
admin-report-answered = Bildirim { $number } zaten cevaplandı.
admin-report-ended = Bildirim { $number }: { $outcome }. Sıradan çıktı.
admin-stale-head = { $count ->
    [one] { $days } gündür teyit edilmeyen { $count } kayıt:
   *[other] { $days } gündür teyit edilmeyen { $count } kayıt:
 }
admin-stale-none = Size ait her şey son { $days } günde teyit edildi.
admin-stale-line = { $entry } · { $date }
problem-closed = kapalı
problem-moved = taşınmış
problem-wrong-number = telefon yanlış
problem-rude = insanlara kötü davranılmış

# Komutlar
admin-about-hours = açılış saatlerini girmek
admin-usage-hours = saatler 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = az önce yerle teyit ettiniz
admin-usage-verify = teyit 42
admin-about-retire = artık göstermemek ve nedeni
admin-usage-retire = kaldır 42 mayıstan beri kapalı
admin-about-restore = yeniden göstermek
admin-usage-restore = geriget 42 yeniden açık
admin-about-draft = bir taslak
admin-usage-draft = taslak 7
admin-about-publish = taslağı yayımlamak
admin-usage-publish = yayımla 7
admin-about-discard = taslağı atmak
admin-usage-discard = at 7
admin-about-history = ne, ne zaman, hangi rolle değişti
admin-usage-history = geçmiş 42
admin-about-undo = bir değişikliği geri almak; numarasız: sonuncunuz
admin-usage-undo = gerial 12
admin-about-queue = sizi bekleyenler: bildirimler ve taslaklar
admin-usage-queue = sıra
admin-about-claim = bir bildirimi üstlenmek
admin-usage-claim = üstlen 3
admin-about-answer = bildirimi bitirmek: düzeltildi, asılsız ya da kaldırıldı
admin-usage-answer = cevapla 3 düzeltildi
admin-about-stale = uzun süredir teyit edilmeyenler
admin-usage-stale = eskiler
button-do-hours = Bu saatleri kullan
button-do-verify = Bugün teyit edildi
button-do-retire = Kaldır
button-do-restore = Yeniden göster
button-do-draft = Taslak
button-do-publish = Yayımla
button-do-discard = At
button-do-history = Geçmiş
button-do-undo = Geri al
button-do-queue = Sıra
button-do-claim = Üstlen
button-do-answer = Düzeltildi
button-do-stale = Teyit edilmemiş

# Yalnızca değişikliklerde görünen alan adları
admin-field-name = ad
admin-field-status = durum
admin-field-assured-date = teyit
admin-field-latitude = enlem
admin-field-longitude = boylam
admin-field-precision = kesinlik
admin-field-timezone = saat dilimi
admin-field-confidential = gizli adres
admin-field-source-url = kaynak adresi
admin-field-source-date = kaynağın tarihi
admin-field-read-on = kaynak okundu
admin-field-stale-risk = eskime riski
admin-field-text-language = metinlerin dili
admin-field-source-id = kimlik
admin-field-firewall-statement-basis = sözün dayanağı

# Tutulmayan sözler ve başka alanlar
admin-queue-breach = ACİL · { $entry } · kimlik soruldu ya da biri bildirildi, { $people ->
    [one] { $people } kişi
   *[other] { $people } kişi
 } · { $days } g · { $command }
admin-breach-mended = { $name }: sözünden yeniden bahsedilebilir.
admin-breach-none = { $name }: bu türden açık bildirim yok.
admin-breach-upheld = { $name }: doğrulandı. Sözü gizli kalıyor, insanlar uyarılıyor. Bildirim: { $people }
admin-breach-dismissed = { $name }: reddedildi. Sözünden yeniden bahsediliyor. Bildirim: { $people }
admin-about-breach = tutulmayan söz bildirimlerine karar vermek
admin-usage-breach = ihlal 42 doğrulandı
button-do-breach = Tutulmayan söz
admin-value-yes = evet
admin-value-no = hayır
admin-origin-human = insan eliyle
admin-origin-machine = makineyle
admin-field-text = { $field } ({ $language }), { $origin }
admin-field-appointment-only = yalnızca randevuyla
admin-field-phones = telefon
admin-field-email = e-posta
admin-field-alert = önce bilin
admin-field-interpretation-services = tercümanlık
admin-field-status-note = not
admin-field-assurer-role = teyit eden
admin-field-description = açıklama
admin-field-do-not-list = listelenmesin
admin-field-owner = tutan
admin-field-closed-since = kapandığı tarih
admin-field-closed-until = kapalı olduğu son tarih
admin-field-postal-code = posta kodu
admin-field-intake-address = önce gidilecek yer
admin-field-service-areas = hizmet bölgesi
