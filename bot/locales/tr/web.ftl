# Web sayfası ve uçbirim

web-title = Amana: bakım ve haklarınız
web-placeholder = Konuştuğunuz herhangi bir dilde yazın
web-send = Gönder
web-leave = Hızla çık
web-leave-hint = Bu sohbeti hemen kapatır ve zararsız bir sayfa açar
web-location = Konumumu gönder
web-location-denied = Konumunuz gelmedi. Şehri yazabilirsiniz.
web-language = Dil
web-offline = Çevrimdışısınız. Bağlantı gelince mesajınızı gönderirim.
web-slow = Hâlâ üzerinde çalışıyorum…
web-error = Bu ulaşmadı. Yeniden deneyin. Acil durumda bulunduğunuz yerin acil numarasını arayın.
web-you = Siz
web-amana = Amana
web-open-map = Haritada aç
web-download = Kaydet
web-embed-open = Sohbeti aç
web-embed-close = Sohbeti kapat
web-log = Konuşma
web-restart = Baştan başla
console-hello = Amana uçbirimde. Yazın ya da düğmenin numarasını girin. Çıkmak için boş satır ve Ctrl-D.
