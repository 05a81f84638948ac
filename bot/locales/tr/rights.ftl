# Haklar, ödeme ve göç denetiminden ayrılık. Her söz directory/packs kaydından gelir.

rights-intro = { $service }, { $country }, { $status }:
rights-intro-everybody = { $service }, { $country }. Hangi kâğıtlara sahip olduğunuzu söylemediniz, o yüzden önce herkes için geçerli olan:
rights-full = Kayda göre buna hakkınız var.
rights-partial = Bunun bir kısmına hakkınız var.
rights-emergency-only = Buna yalnızca acil durumda hakkınız var.
rights-none = Bendeki kayda göre devletin ödediği bir hak yok.
rights-unclear = Bunu size söyleyemem: okuduklarım açık değil. Aşağıdakilerden birine sorun.
rights-conditions = Koşul: { $text }
rights-cost = Ücret: { $text }
rights-cost-unknown = Kayıt kaça mal olduğunu söylemiyor. Acil değilse tedaviden önce sorun.
rights-documents = Kâğıtlar: { $text }
rights-documents-unknown = Kayıt hangi kâğıtların istendiğini söylemiyor.
rights-documents-nothing = Kâğıdınız yoksa bunu söyleyin ve başka neyin geçeceğini sorun. Acil durumda kâğıtlı ya da kâğıtsız hemen gidin.
rights-enrol-unknown = Kayıt nasıl kaydolunacağını söylemiyor.
rights-law = Yasa: { $law }
rights-source = Kaynak: { $source }, { $date }
rights-source-undated = Kaynak: { $source }; sayfada tarih yok, { $date } tarihinde okundu
rights-unverified = Bunu doğrulayamadım; kimse kaynağını görmedi. Güvenmeden önce sorun:
rights-uncertain = Bu kesin değil; değişmiş olabilir ya da tek zayıf kaynağa dayanıyor. Güvenmeden önce sorun:
rights-also-unconfirmed = Ayrıca söylenen ama teyit edilmeyen: { $text }
rights-missing = Şunun için doğrulanmış cevabım yok: { $country }, { $status }, { $service }.
rights-missing-country = Oranın ({ $country }) yasası hakkında henüz doğrulanmış bilgim yok.
rights-missing-who = Bilebilecek en yakın kişiler:
rights-by-status = Kâğıtlarla daha çok ya da az olabilir. Kayıtlarımın her biri için söylediği en az:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = Acil durumda: { $level }
level-full = evet, tam
level-partial = kısmen
level-emergency-only = yalnızca acil durumda
level-none = devletin ödediği hak yok
level-unclear = açık değil
refused =
    Sizi geri çevirmekte haksız olabilirler. Sakince nedenini ve kişinin adını sorun, ikisini de yazın.
    Kaydıma göre dayanabileceğiniz şunlar.
refused-next = Bu kişiler sizin adınıza konuşabilir ya da başka yer bilir:
interpreter-ask = Danışmada deyin: "Dilim: { $language }. Lütfen tercüman çağırın." Bu cümleyi gösterebilirsiniz:
interpreter-unknown = Orada tercümanı kimin ödediğine dair doğrulanmış kuralım yok. Birçok klinikte telefon tercümanı var; gitmeden sorun. Çocuk tercümanlık yapmamalı.
interpreter-places = Bu yerler dilinizi konuştuklarını ya da tercümanları olduğunu söylüyor:

# Göç denetiminden ayrılık: her zaman dört bölüm
firewall-law-title = Yasa, { $country }.
firewall-law-title-region = Yasa, { $region } ({ $country }).
firewall-strong = Yasa, bakım için gelenleri göç makamlarına bildirmeyi yasaklıyor ya da engelliyor.
firewall-partial = Yasa, bakıma giden bazı yollarda bildirmeyi engelliyor, bazılarında engellemiyor.
firewall-none = Bakımı göç denetiminden ayıran bir yasa bulamadım ya da bildirme yükümlülüğü var.
firewall-unclear = Yasanın bakımı göç denetiminden ayırıp ayırmadığını öğrenemedim.
firewall-regions-differ = Bölgeye göre değişiyor; okuyabildiğim bölge: { $region }.
firewall-bound = Kim susmak zorunda: { $text }
firewall-duty = Kim bildirmek zorunda: { $text }
firewall-exceptions = İstisnalar: { $text }
firewall-in-short = Kısaca: { $text }
firewall-missing = Oranın ({ $country }) yasası hakkında doğrulanmış bilgim yok. Klinikler bildiriyor mu, bilmiyorum.
firewall-place-title = Bu yer: { $name }.
firewall-place-promise = Kendisi hakkında söylediği: { $text }
firewall-place-not-chosen = Yer. Hangi yer olduğunu söyleyin, ne söz verdiğini söyleyeyim.
firewall-chat-title = Bu sohbet.
firewall-chat = Mesaj, ad, yer ve kâğıt saklamam.
firewall-unknown-title = Bilmediklerim.
firewall-unknown = Kapıdaki görevliler kimlik soruyor mu ve oradaki tek bir kişi ne yapabilir.
firewall-unknown-who = Bunlar daha fazlasını söyleyebilir:
firewall-unknown-ask-place = Adınızı söylemeden yeri arayıp sorabilirsiniz: { $phone }
firewall-breach = Bunun başınıza gelmesine üzüldüm. Suçu size ait değil. Anlamadığınız hiçbir şeyi imzalamayın ve kısa sürede bir hukuk danışmanıyla konuşun.

# Konuşulacak kişiler
contact = { $name }: { $phone }
contact-place = { $name }, { $city }
