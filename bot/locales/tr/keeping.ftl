# Sorularla giden komutlar, dosyalar ve seyrek yapılanlar

admin-flow-left = Durduruldu. Hiçbir şey değişmedi.
admin-refused = { $field }: { $expected }. Hiçbir şey değişmedi.
admin-doubt = Bakın: { $field }: { $expected }
admin-field-unknown = "{ $field }" böyle değiştirilebilen bir alan değil. Hiçbir şey değişmedi.
admin-edit-which = { $entry }
    Neyi değiştirmek istiyorsunuz? Dokunun ya da hepsini birden yazın, örneğin: değiştir 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } şu an: { $value }. Ne olsun? (boş için { $nothing })
admin-add-name = Yerin adı ne?
admin-add-services = Ne sunuyor? Örneğin: primary_care; dental
admin-add-country = Hangi ülkede? Örneğin: DE
admin-add-city = Hangi şehirde?
admin-add-address-1 = Sokak ve numara? (bilinmiyorsa { $nothing })
admin-add-phones = Telefon? (bilinmiyorsa { $nothing })
admin-add-opening-hours = Açılış saatleri, Tu 10:00-12:00 gibi? (bilinmiyorsa { $nothing })
admin-add-languages = Orada konuşulan diller, French; Arabic gibi? (bilinmiyorsa { $nothing })
admin-add-known = Bu rehberde zaten var: #{ $number }. Hiçbir şey değişmedi.
admin-add-alike = Bu, #{ $number } { $name } ile aynı mı? Öyleyse bu taslağı atıp onu değiştirin.
admin-import-how = { $command } gönderin ve sonraki satırdan itibaren CSV tablo yazın: ilk satır sütunları adlandırır, örneğin name, services, city, country, phone. Daha büyük dosyaları sunucuyu yürüten alır.
admin-import-refused = { $count ->
    [one] { $count } satır alınamıyor; hiçbir şey değişmedi:
   *[other] { $count } satır alınamıyor; hiçbir şey değişmedi:
 }
admin-import-bad = Satır { $row }, { $field }: { $expected }
admin-import-partial = Düzeltip yeniden gönderin ya da diğer satırları alın: { $command }
admin-import-large = { $count } satır, { $most } sayısından fazla: tek tek bakılamaz. Böyle dosyayı sunucuyu yürüten alır.
admin-import-read = Okundu: { $new } yeni, { $changed } değişen, { $unchanged } aynı.
admin-import-foreign = Başkaları tuttuğu için atlandı: { $names }
admin-import-unlisted = Listelenmemeyi istedikleri için atlandı: { $count }
admin-import-suspicious = Şu satıra bakın: { $row }, { $name }: { $text }
admin-import-drafts = Artık taslaklar. Tek tek: { $queue }. Hepsi birden: { $command }
admin-exported = { $count ->
    [one] { $count } kayıt.
   *[other] { $count } kayıt.
 } Gizli adresler atlandı: { $secret }.
admin-unlisted = Listeden çıkarıldı, hiçbir içe aktarma geri getirmez.
admin-merged = İnsanlar artık { $entry } kaydına yönlendiriliyor. Diğerinin bildikleri kendi geçmişinde kalır.
admin-promise-withdrawn = { $name }: söz geri alındı ve artık gösterilmiyor.
admin-promise-service-id = hizmet
admin-promise-statement = söz
admin-promise-language = dil
admin-promise-evidence-kind = kanıt türü
admin-promise-evidence = kanıt
admin-promise-signed-by = sorumlusu
admin-promise-signed-on = imza tarihi
admin-promise-valid = geçerli
admin-action-withdraw = geri çekildi
admin-translate-nothing = Çevrilecek bir şey yok: metin yok ya da bir insan çevirdi.
admin-translate-failed = Çeviri yok: { $reason } Kendiniz yazabilirsiniz. Hiçbir şey değişmedi.
admin-translated = Makine çevirdi, dil: { $language }. Yayımlamadan her satırı okuyun; makine işareti kalır.
admin-stats-entries = Gösterilen kayıt: { $shown } (teyitli: { $confirmed }), gösterilmeyen: { $hidden }
admin-stats-queue = Taslak: { $drafts }. Bildirim: { $reports }, en eskisi { $days } g. Karar bekleyen tutulmamış söz: { $breaches }
admin-stats-people = Rolü olan kişi: { $count }
admin-about-edit = kaydı değiştirmek, sorularla ya da tek satırda
admin-usage-edit = değiştir 42 phone=+4940123456 city=Hamburg
admin-about-add = yeni kayıt, sorularla ya da tek satırda
admin-usage-add = ekle name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = kayıt tablosu, taslak olarak
admin-usage-import = içeal
admin-about-export = kayıtlarınız dosya olarak: csv, xlsx, hsds, geojson, fhir
admin-usage-export = dışaver csv
admin-about-merge = iki kayıttan bir tane yapmak; ilki kalır
admin-usage-merge = birleştir 42 43
admin-about-unlist = yer listelenmek istemiyor
admin-usage-unlist = çıkar 42 3 mayısta telefonla istedi
admin-about-promise = kimlik hakkında bir söz ve kanıtı
admin-usage-promise = söz 42 says="Kimseden kimlik istemeyiz." link=https://example.org/promise signed="klinik müdürü" on=2026-11-01
admin-about-translate = makine çevirileri taslak olarak
admin-usage-translate = çevir 42 fr
admin-about-stats = ne kadar var, ne bekliyor
admin-usage-stats = sayılar
button-flow-stop = Durdur
button-flow-skip = Bilinmiyor
button-field = { $field }
button-do-edit = Değiştir
button-do-add = Ekle
button-do-import = İçe al
button-do-export = Dışa ver
button-do-merge = Birleştir
button-do-unlist = Çıkar
button-do-promise = Söz
button-do-translate = Çevir
button-do-stats = Sayılar
