# Girişin kendisi söyler: çok fazla mesaj ve okunamayanlar

slow-down = Cevap verebileceğimden hızlı yazıyorsunuz. Bir dakika bekleyip yeniden yazın. Acil durumda şimdi { $number } numarasını arayın.
unreadable-voice = Sesli mesajları dinleyemiyorum. Birkaç kelimeyle yazın ya da dokunun:
unreadable-image = Resimlere bakamıyorum, bunu saklamadım. Ne hakkında olduğunu birkaç kelimeyle yazın ya da dokunun:
unreadable-contact = Kimsenin telefon numarası bana gerekmiyor, saklamadım. Neye ihtiyacınız olduğunu yazın ya da dokunun:
unreadable-other = Sözleri, düğmeleri ve gönderdiğiniz konumu okuyabilirim; bunu okuyamam, saklamadım. Neye ihtiyacınız olduğunu yazın ya da dokunun:
# Biri hakkında saklananlar listesinde
data-message = { $count ->
    [one] { $count } bekleyen mesaj
   *[other] { $count } bekleyen mesaj
 }
