# Tehlike. Emoji yok, kaynak satırı yok, form yok: bir numara, şimdi yapılacak bir şey, sonra kalmak.

emergency = Bu acil bir durum. Şimdi { $number } numarasını arayın ya da birine aratın. Ne olduğunu ve nerede olduğunuzu söyleyin.
emergency-unknown-country = Bu acil bir durum. Şimdi bulunduğunuz yerin acil numarasını arayın ya da birine aratın: 112 bütün Avrupa'da ve başka yerlerde birçok cep telefonu şebekesinde çalışır.
emergency-papers = Kâğıtsız ve parasız da gidin: acil durumda önce hastane gelir.
emergency-stay = Kişinin yanında kalın, yalnız bırakmayın. Onunla yalnız mısınız?
emergency-where = Ülkeyi ya da şehri söyleyin, oradaki numarayı vereyim.
suicide = Bunu yazmanız iyi oldu. Bununla yalnız kalmayın: şimdi { $number } numarasını arayın ({ $name }). Bunu şu an yapabilecek durumdaysanız { $emergency } numarasını arayın.
suicide-no-line = Bunu yazmanız iyi oldu. Bununla yalnız kalmayın. Bunu şu an yapabilecek durumdaysanız { $emergency } numarasını arayın.
suicide-unknown-country = Bunu yazmanız iyi oldu. Bununla yalnız kalmayın. Bunu şu an yapabilecek durumdaysanız bulunduğunuz yerin acil numarasını arayın: 112 bütün Avrupa'da ve başka yerlerde birçok cep telefonu şebekesinde çalışır.
suicide-now = Şimdi yanınızda oturabilecek biri var mı? Kendinize zarar verebileceğiniz şeylerden uzaklaşın.
suicide-where = Ülkeyi ya da şehri söyleyin, dinleyen insanların numarasını vereyim.
violence = Yapılan sizin suçunuz değil ve yardım var. Şimdi tehlikedeyseniz: { $emergency }. Yardım edenler: { $name }, { $number }.
violence-no-line = Yapılan sizin suçunuz değil ve yardım var. Şimdi tehlikedeyseniz: { $emergency }.
violence-unknown-country = Yapılan sizin suçunuz değil ve yardım var. Şimdi tehlikedeyseniz bulunduğunuz yerin acil numarasını arayın: 112 bütün Avrupa'da ve başka yerlerde birçok cep telefonu şebekesinde çalışır.
violence-phone = Bu telefonu başkası okuyorsa: "verilerimi sil" yazın ve bu sohbeti telefondan da silin.
violence-where = Ülkeyi ya da şehri söyleyin, yardım eden insanların numarasını vereyim.
mental-distress = Bu zor; evini bırakmak zorunda kalan birçok insan bunu yaşar. Bunu biriyle konuşabilirsiniz, olan yerde kendi dilinizde.
mental-distress-more = Ölümü düşünecek kadar kötüleşirse { $number } numarasını arayın ya da buraya yazın.
button-no-phone = Arayamıyorum
button-safe-for-now = Şimdilik tehlike yok
cannot-phone = Konuşamıyorsanız yakınınızda biri sizin yerinize arayabilir: bu mesajı gösterin. Acil: { $number }.
safe-for-now = Bu iyi. Buradayım. Gece de olsa istediğiniz an yazabilirsiniz.
