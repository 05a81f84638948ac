# Aranacak numaralar: cevap verenler hakkında bilinenler. Emoji yok, kaynak satırı yok, form yok.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = gece gündüz
hotline-languages = diller: { $languages }
hotline-interpreters = tercümanlı
hotline-free = ücretsiz
hotline-unconfirmed = numara teyit edilmedi
hotline-by-police = polis yürütüyor
hotline-by-immigration_office = göç idaresi yürütüyor
emergency-numbers =
    Önce aranacak numara, ülkeye göre:
    { $numbers }
cannot-phone-write = Aramak yerine { $number } numarasına yazabilirsiniz.
suicide-no-phone = O zaman yazmaya devam ederiz. Başka insanların olduğu yere gidin ya da birinden yanınızda oturmasını isteyin: açıklamanız gerekmez, bunu gösterin.
violence-police = Yapılan sizin suçunuz değil ve yardım var. Şimdi tehlikedeyseniz: { $emergency }. { $name }, { $number }: hattı polis yürütüyor.
violence-immigration_office = Yapılan sizin suçunuz değil ve yardım var. Şimdi tehlikedeyseniz: { $emergency }. { $name }, { $number }: hattı göç idaresi yürütüyor.
crisis-somebody = Birinin yanınızda olması iyi. Birlikte kalın ve şimdi birlikte { $number } numarasını arayın.
crisis-alone = O zaman bununla yalnız kalmayın: şimdi { $number } numarasını arayın. Yapabiliyorsanız başka insanların olduğu yere gidin.
crisis-stay = Buradayım. Kötüleşirse şimdi { $number } numarasını arayın ya da bu mesajı yakınınızda birine gösterin.
