# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Merhaba. İstediğiniz zaman bana yazın.
discreet-not-all = Buradaki her şeyi kaldıramadım. Lütfen bu sohbeti menüsünden silin.
discreet-by-hand = Burada mesajları yalnızca siz kaldırabilirsiniz: bu sohbetin menüsünü açıp “Sil” ya da “Temizle”yi seçin. Bundan sonra buraya harita göndermem.
discreet-web = “{ web-leave }”a ya da iki kez Escape’e basın: sayfa hemen kapanır ve hiçbir şey saklamaz.
discreet-word = bu sohbeti gizle
discreet-said = gizli | gizle | sakla | bunu gizle | { discreet-word } | bu sohbeti sil | telefonumu okuyor
button-hide = Bu sohbeti gizle
telegram-discreet = Soruları yanıtlar. Kendi dilinizde yazın.
