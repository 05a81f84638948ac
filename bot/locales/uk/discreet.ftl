# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Вітаю. Пишіть мені, коли захочете.
discreet-not-all = Я не зміг прибрати тут усе. Будь ласка, видаліть цей чат у його меню.
discreet-by-hand = Тут прибрати повідомлення можете лише ви: відкрийте меню цього чату й виберіть «Видалити» або «Очистити». Відтепер я не надсилаю сюди карт.
discreet-web = Натисніть «{ web-leave }» або двічі Escape: сторінка одразу закриється й нічого не збереже.
discreet-word = сховай цей чат
discreet-said = непомітно | таємно | сховай | приховати | сховай це | { discreet-word } | приховай цей чат | видали цей чат | він читає мій телефон
button-hide = Сховати цей чат
telegram-discreet = Відповідає на запитання. Пишіть своєю мовою.
