# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = سلام. هر وقت خواستید برایم بنویسید.
discreet-not-all = نتوانستم همه چیز را از اینجا بردارم. لطفاً این گفتگو را از منوی آن حذف کنید.
discreet-by-hand = اینجا فقط خود شما می‌توانید پیام‌ها را بردارید: منوی این گفتگو را باز کنید و «حذف» یا «پاک کردن» را بزنید. از این پس اینجا نقشه نمی‌فرستم.
discreet-web = «{ web-leave }» یا دو بار Escape را بزنید: صفحه فوراً بسته می‌شود و چیزی نگه نمی‌دارد.
discreet-word = این گفتگو را پنهان کن
discreet-said = محرمانه | پنهان کن | مخفی کن | این را پنهان کن | { discreet-word } | این چت را پاک کن | این گفتگو را پاک کن | او گوشی مرا می‌خواند
button-hide = پنهان کردن این چت
telegram-discreet = به پرسش‌ها پاسخ می‌دهد. به زبان خودتان بنویسید.
