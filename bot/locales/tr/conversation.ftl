# Amana ile konuşmak. Dil kuralları: docs/developers/add-a-language.md

greet = Merhaba, ben Amana. Yakınınızda doktor bulmanıza, neye hakkınız olduğunu ve oraya gitmenin göç denetiminden ayrı tutulup tutulmadığını öğrenmenize yardım ederim. Neye ihtiyacınız var?
# İlk cevabın altında bir kez gösterilen iki satır.
first-contact =
    Amana, evinden uzaktaki insanlar için ücretsiz bir hizmettir; yürüten: { $operator }.
    Mesaj, ad ve yer saklamam. İstediğiniz an "verilerimi sil" yazabilirsiniz.
help =
    Dört konuda yardım edebilirim. Kendi sözlerinizle yazın ya da dokunun:
    • yakınınızda doktor, ebe, psikolog ya da başka bakım bulmak
    • neye hakkınız olduğunu ve kimin ödediğini öğrenmek
    • kliniğin ya da devletin insanları bildirip bildirmediğini öğrenmek
    • hangi kâğıtları götüreceğinizi öğrenmek
help-examples = Örneğin: "{ $example1 }" ya da "{ $example2 }"
help-example-care = hamburgda doktor lazım, kâğıdımız yok
help-example-firewall = hastane polise söyler mi?
help-demo = Bildiğim yerler açık sayfalardan geliyor. Çoğunu henüz kimse teyit etmedi; her seferinde bunu söylerim.
help-translation-machine = Bu dildeki sözlerim, ana dili konuşan birinin kontrolü olmadan yazıldı. Bir şey yanlış geliyorsa öyle olabilir.
thank = Rica ederim. Başka bir şey gerekirse buradayım.
goodbye = Kendinize iyi bakın. Gerektiğinde yine yazın.
affirm-nothing = İyi. Şimdi neye ihtiyacınız var?
deny-nothing = Peki, o değil. Neye ihtiyacınız var?
stopped = Aramayı durdurdum ve unuttum. Şimdi neye ihtiyacınız var?
talk-to-human = Ben bir programım; sizi bu sohbette bir insana bağlayamam. Bu kişiler sizinle konuşabilir:
talk-to-human-none = Ben bir programım ve orada göçmenlere danışmanlık verenlerin doğrulanmış bir numarasını bilmiyorum. Yakınınızdaki bir yer yardımcı olabilir: şehri söyleyin.
out-of-scope = Bunda yardım edemem. Doktor bulmanıza, buna dair haklarınızı ve bir kliniğin insanları bildirip bildirmediğini öğrenmenize yardım edebilirim.
no-medical-advice = Doz ya da tedavi söyleyemem. Eczacı ya da doktor söyleyebilir. Biri çok uykulu olur, hızlı solur ya da uyandırılamazsa { $number } numarasını arayın.
fallback = Doğru anladım mı bilmiyorum. Bunlardan birini mi demek istediniz?
fallback-menu = Doğru anladım mı bilmiyorum. Başka sözlerle yazın ya da dokunun:
empty = Okuyabileceğim bir şey gelmedi. Kendi sözlerinizle yazın ya da dokunun:
too-long = Mesaj uzundu, yalnızca başını okuyabildim. Neye ihtiyacınız olduğunu bir iki cümleyle söyleyin.
only-emoji = Bana ulaşmaya çalıştığınızı görüyorum. Neye ihtiyacınız olduğunu birkaç kelimeyle yazar mısınız?
trouble = Benim tarafımda bir şey çalışmıyor; bu sizin hatanız değil. Bunlar çalışıyor. Acil durumda { $number } numarasını arayın.
trouble-understanding = Şu an yalnızca basit sözleri anlıyorum, bir parçam çalışmıyor. Dokunun ya da ne gerektiğini ve bir şehir yazın.
language-changed = Bundan sonra Türkçe yazıyorum. Önce söyledikleriniz geçerli.
language-choose = Hangi dili istersiniz?
language-unknown = O dili henüz bilmiyorum. Bunlardan birinde yazabilirim:

# Eksik olanı sormak
ask-service = Nasıl bir bakıma ihtiyacınız var?
ask-place = Hangi şehirdesiniz? Konumunuzu da gönderebilirsiniz; yalnızca bu cevap için kullanır, hiçbir yerde saklamam.
ask-city-in-country = Hangi şehirde ({ $country })? Konumunuzu da gönderebilirsiniz; yalnızca bu cevap için kullanır, hiçbir yerde saklamam.
ask-country = Hangi ülkedesiniz? Bir şehir yeter.
ask-which-place = Bu adda birkaç yer var. Hangisi?
ask-is-it-place = Bu adı bilmiyorum. Bu yeri mi kastediyorsunuz? Değilse şehri yeniden yazın ya da konumunuzu gönderin.
ask-which-place-option = { $place }, { $country }
place-unknown = Bu adda bir yer bilmiyorum. En yakın büyük şehri yazın ya da konumunuzu gönderin.
ask-status = Neye hakkınız olduğu buradaki kâğıtlarınıza bağlı. Söyleyebilirsiniz ya da söylemezsiniz. Konuşma bitince unuturum. { bot-passes-nothing-on }


# Düğmeler: en çok 20 karakter
button-more = Başka yerler
button-details = Ayrıntılar
button-way = Nasıl gidilir
button-book = Randevu ya da arama
button-safe = Gidebilir miyim?
button-cost = Kaça mal olur?
button-bring = Ne götürmeli
button-enrol = Sigorta nasıl alınır
button-find-care = Bakım bul
button-rights = Haklarım
button-firewall = Beni bildirirler mi?
button-papers = Hangi kâğıtlar?
button-language = Dil
button-emergency = Acil
button-nearest-emergency = Acil servis
button-safe-place = Yakında yardım
button-call = Ara { $number }
button-location = Konumumu gönder
button-privacy = Bunu kim okuyor?
button-delete = Verilerimi sil
button-interpreter = Tercüman
button-refused = Geri çevirdiler
