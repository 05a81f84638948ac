# Yerler ve randevular

care-intro = { $service }, { $place }: bildiklerim, en yakını önce.
care-intro-more = Başka yerler, { $service }, { $place }:
care-here = bulunduğunuz yer
# $place ardından ülkesi gelebilir
care-place = { $place } ({ $country })
care-widened = { $radius } içinde bunun için bir şey bilmiyorum. Bunlar daha uzakta.
care-country-only = Yakınınızda bunun için bir şey bilmiyorum. Bunlar ülkenin ({ $country }) başka yerlerinde; bazıları telefonla yardım ediyor.
care-other-service = Orada bunun ({ $wanted }) için yer bilmiyorum. Bunlar yolu bilebilir:
care-nothing = Bunun için yer bilmiyorum: { $service }, { $place } ve çevresi. Bu, hiç yok demek değil.
care-nothing-who = Bunlar bilebilir:
care-nothing-emergency = Acil durumda her hastane doğru yerdir: { $number } numarasını arayın.
care-no-more = Bunun için başka yer bilmiyorum.
care-filter-none = Hiçbiri kendisi için bunu söylemiyor, bu yüzden olabilecekleri gösteriyorum.

# Bir yer: ilk satırda ad, sonra bilinenler
card-name = { $name }
card-distance = { $distance }, yürüyerek yaklaşık { $minutes ->
    [one] { $minutes } dakika
   *[other] { $minutes } dakika
 }
card-distance-far = { $distance } uzakta
card-city-only = { $city } (tam yerini bilmiyorum)
card-address-hidden = { $city }; oradaki insanları korumak için adres gizli tutuluyor
card-open = şimdi açık, { $until } saatine kadar
card-open-always = gece gündüz açık
card-opens = şimdi kapalı, { $next } açılır
card-hours-unknown = saatleri bilinmiyor: önce arayın
card-hours-text = saatler, orada yazdığı gibi: { $text }
card-hours-today = bugün saatler farklı olabilir: orada resmî tatil ya da olabilir
card-hours-holiday = tatillerde saatler farklı olabilir
card-by-phone = telefonla ya da internetten yardım
card-languages = konuşulan: { $languages }
card-languages-unknown = dilleri bilinmiyor
card-cost = ücret: { $text }
card-cost-free = ücretsiz, öyle yazıyor
card-cost-unknown = ücreti bilinmiyor
card-documents = istenen: { $text }
card-documents-none-asked = kimsenin kimlik göstermesi gerekmediği yazıyor
card-anonymous = ad gerekmediği yazıyor
card-documents-unknown = kimlik sorup sormadığını bilmiyorum
card-phone = telefon { $phone }
card-why = Neden bu yer: { $reasons }.
why-nearest = bildiğim en yakın yer
why-near = size yakın
why-service = sunduğu: { $service }
why-language = konuşulan: { $language }
why-attribute = { $attribute }
why-open = şimdi açık
card-unconfirmed = { $date } tarihinde okunan açık bir sayfadan, yerle henüz teyit edilmedi. Gitmeden önce arayın.
card-unconfirmed-old = { $date } tarihinde okunan açık bir sayfadan, sayfa da eski. Yerle teyit edilmedi: gitmeden önce arayın.
card-confirmed = { $date } tarihinde yerle teyit edildi.
card-source = Kaynak: { $source }

details-address = Adres: { $address }
details-website = Web: { $url }
details-for = Kimler için: { $text }
details-hours = Açılış saatleri: { $text }
details-how = Nasıl gelinir: { $text }
details-gone = O yer artık bende yok. Yeniden arayalım mı?
way-link = { $name } için yol: { $url }
way-none = { $name } için tam adresi bilmiyorum. Gitmeden önce arayın: { $phone }
way-none-nophone = { $name } için ne tam adres ne telefon biliyorum. Sayfası: { $url }
way-hidden = { $name } adresi, oradaki insanları korumak için gizli. Telefonla söylerler: { $phone }
which-entry = Hangi yeri kastediyorsunuz? Şehri ve ne gerektiğini söyleyin, yerleri yeniden göstereyim.

# Randevular: çevrimiçi randevu, sunan yerde olur
book-call = { $name } için buradan saat ayırtamam. { $phone } numarasını arayıp şunu deyin: "{ $sentence }"
book-call-sentence = İyi günler. Randevu istiyorum. Kimlik gerekli mi? Tercüman var mı?
book-walk-in = { $name } randevusuz gelinebileceğini söylüyor.
book-website = { $name } için buradan saat ayırtamam, telefon da bilmiyorum. Sayfası: { $url }
book-no-contact = { $name } için buradan saat ayırtamam; ne telefon ne sayfa biliyorum. Başka bir yer daha kolay olabilir.
appointments-none = Bende randevunuz yok. Bir yerle kendiniz anlaştıysanız, yalnızca o yer değiştirebilir.
