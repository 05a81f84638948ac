# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Salaan. Ii soo qor goor kasta oo aad rabto.
discreet-not-all = Halkan wax walba kama saari karin. Fadlan sheekadan ka tirtir liiskeeda.
discreet-by-hand = Halkan adiga keliya ayaa farriimaha saari kara: fur liiska sheekadan oo dooro "Tirtir". Hadda ka dib khariidad halkan kuma soo diro.
discreet-web = Taabo "{ web-leave }" ama laba jeer Escape: boggu isla markiiba wuu xirmayaa, waxna ma kaydiyo.
discreet-word = sheekadan qari
discreet-said = si qarsoodi ah | qari | tan qari | { discreet-word } | sheekadan tirtir | wuxuu akhriyaa taleefankayga
button-hide = Qari sheekadan
telegram-discreet = Wuxuu ka jawaabaa su'aalaha. Ku qor luqaddaada.
