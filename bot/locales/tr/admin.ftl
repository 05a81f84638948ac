# Rehberi tutanlar ve insan yönlendirenler için.

# Roller
admin-role-agent = köprü kişi
admin-role-curator = küratör
admin-role-coordinator = koordinatör
admin-role-administrator = yönetici
admin-everything = her şey
admin-welcome = Artık rolünüz: { $role }, kapsam: { $reach }. Burada neler yapabileceğinizi görmek için "yardım" yazın; yazdığınız diğer her şey eskisi gibi Amana'ya gider.
admin-welcome-kept = Hatırlatmalar size ulaşsın diye bu rol sizde olduğu sürece adresinizi kilitli saklıyorum.
admin-join-wrong = Bu kod geçerli değil: yanlış yazılmış, kullanılmış ya da süresi dolmuş olabilir. Sizi davet edenden yenisini isteyin.
admin-join-wait = Çok fazla yanlış kod. Bir saat sonra deneyin ya da sizi davet edenden yenisini isteyin.
admin-invite-made = Bir rol için davet: { $role } ({ $reach }). Bir kez ve { $days ->
    [one] { $days } gün
   *[other] { $days } gün
 } geçerli. Bunlardan birini, yalnızca o kişiye verin:
admin-invite-typed = Amana'ya herhangi bir yerden yazılır: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Web sayfası: { $url }
admin-invite-take-back = Geri almak için: { $command }
admin-invite-not-yours = Şu role davet edemezsiniz: { $role }, ya da o kuruluş için edemezsiniz. Hiçbir şey değişmedi.
admin-invite-whose = Hangi kuruluş için? Şöyle yazın: { $command }
admin-invite-where = Hangi bölge için? Ülkeler, bölgeler ya da şehirler, şöyle: { $command }
admin-region-unknown = "{ $region }" adında ülke, bölge ya da şehir bilmiyorum. Ülkeyi FR, bölgeyi GB-SCT, şehri adıyla yazın.
admin-roles-own = Rolünüz: { $role }, kapsam: { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Davet { $number }: { $role }, { $date } tarihine kadar açık
admin-roles-end = Birini bitirmek için: { $command }
admin-roles-none = { $number } numaralı rol kimsede yok.
admin-roles-not-yours = O rolü siz bitiremezsiniz.
admin-roles-ended = Rol { $number } ({ $role }) bitti; adresi silindi.
admin-invitation-none = { $number } numaralı açık davetiniz yok.
admin-invitation-ended = Davet { $number } artık geçmiyor.

# Komutlar
admin-help-head = Rolünüz: { $role }. Komutlarınız, eğik çizgili ya da çizgisiz:
admin-help-line = • { $command }: { $about }
admin-help-more = Bir komut nasıl kullanılır: { $command }
admin-family-entries = Kayıtlar
admin-family-review = İnceleme
admin-family-reports = Bildirimler
admin-family-exchange = Dosyalar
admin-family-booking = Randevular
admin-family-facts = Yasa bilgileri
admin-family-referrals = İnsan yönlendirme
admin-family-people = İnsanlar ve yardım
admin-usage =
    { $command }: { $about }.
    Şöyle okurum: { $example }
    Hiçbir şey değişmedi.
admin-meant = Bu komutu bilmiyorum. "{ $command }" mu demek istediniz? Hiçbir şey değişmedi.
admin-not-yours = "{ $command }" şunlar içindir: { $roles }. Hiçbir şey değişmedi.
admin-failed = Olmadı: { $reason } Hiçbir şey değişmedi.
admin-about-help = neler yapabilirsiniz ya da bir komut nasıl kullanılır
admin-usage-help = yardım saatler
admin-about-join = davetinizdeki rolü almak
admin-usage-join = katıl 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = bir role tek seferlik davet
admin-usage-invite = davet küratör "MediBüro Hamburg"
admin-about-roles = rolünüz ve baktıklarınız
admin-usage-roles = roller bitir 3
admin-about-find = ada, kuruluşa ya da şehre göre kayıtlar
admin-usage-find = bul caritas hamburg
admin-about-show = bir kayıt hakkında bilinen her şey
admin-usage-show = göster 42

# Kayıtlar
admin-find-head = { $count ->
    [one] { $count } kayıt:
   *[other] { $count } kayıt:
 }
admin-find-none = "{ $text }" için bir şey bulunmadı. Daha az kelime ya da yalnızca şehri deneyin.
admin-entry-none = { $number } numaralı kayıt yok. Aramak için: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = kaldırıldı
admin-status-defunct = temelli kapandı
admin-status-temporarily-closed = şimdilik kapalı
admin-never-confirmed = Yerle hiç teyit edilmedi; açık sayfası { $date } tarihinde okundu.
admin-field-line = { $field }: { $value }
admin-value-none = hiçbir şey
admin-field-organization = kuruluş
admin-field-kind = tür
admin-field-services = hizmetler
admin-field-attributes = özellikler
admin-field-languages = diller
admin-field-address-1 = adres
admin-field-city = şehir
admin-field-country = ülke
admin-field-opening-hours = saatler
admin-field-opening-hours-text = sözle saatler
admin-field-url = web sayfası
admin-field-fees-description = ücret
admin-field-eligibility-description = kimler için
admin-field-application-process = nasıl gelinir
admin-field-required-documents = istenenler
admin-field-firewall-statement = söz
admin-field-source-title = kaynak

# Düğmeler: en çok 20 karakter
button-next-page = Devam
button-do-help = Neler yapabilirim
button-do-find = Bul
button-do-show = Göster
button-do-join = Katıl
button-do-invite = Davet et
button-do-roles = Roller

# Biri hakkında saklananlar listesinde
data-role = rolünüz ({ $count })
data-flow = yarım kalan işiniz ({ $count })
