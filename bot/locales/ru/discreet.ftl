# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Здравствуйте. Пишите мне, когда захотите.
discreet-not-all = Я не смог убрать здесь всё. Пожалуйста, удалите этот чат в его меню.
discreet-by-hand = Здесь убрать сообщения можете только вы: откройте меню этого чата и выберите «Удалить» или «Очистить». Теперь я не присылаю сюда карты.
discreet-web = Нажмите «{ web-leave }» или два раза Escape: страница сразу закроется и ничего не сохранит.
discreet-word = спрячь этот чат
discreet-said = незаметно | тайно | спрячь | скрыть | спрячь это | { discreet-word } | скрой этот чат | удали этот чат | он читает мой телефон
button-hide = Спрятать этот чат
telegram-discreet = Отвечает на вопросы. Пишите на своём языке.
