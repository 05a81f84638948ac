# Telegram: gruplarda söylenen, botun sayfası (512 ve 120 karakter), menü komutları

telegram-group = Sağlık hakkında yalnızca başka kimsenin okumadığı yerde konuşurum. Özel sohbet açmak için dokunun.
button-private-chat = Özel sohbet
telegram-description = Amana, evinden uzaktaki insanların doktor bulmasına, neye hakkı olduğunu ve kimin insanları bildirip kimin bildirmediğini öğrenmesine yardım eder. Ücretsiz. Kâğıt ve ad gerekmez. Kendi dilinizde yazın; acil durumda bulunduğunuz yerin acil numarasını arayın.
telegram-about = Doktor bulun, haklarınızı ve kimin bildirdiğini öğrenin. Ücretsiz, ad gerekmez.
command-start = Başla ya da menüyü göster
command-care = Yakınımda bakım bul
command-rights = Neye hakkım var?
command-language = Dili değiştir
command-privacy = Bunu kim okuyor, ne saklanıyor
command-delete = Verilerimi sil
command-emergency = Acil
