# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = دربارهٔ سلامتی فقط جایی حرف می‌زنم که کس دیگری نخواند. برای باز کردن گفتگوی دونفره بزنید.
button-private-chat = گفتگوی خصوصی
telegram-description = امانه به کسانی که از خانهٔ خود دورند کمک می‌کند جایی برای درمان پیدا کنند، بدانند چه حقی دارند، و چه کسی مردم را گزارش می‌دهد و چه کسی نه. رایگان. بدون مدرک، بدون نیاز به نام. به زبان خود بنویسید؛ در وضع اضطراری به شمارهٔ اضطراری جایی که هستید زنگ بزنید.
telegram-about = یافتن درمان، حق شما، و اینکه چه کسی مردم را گزارش می‌دهد. رایگان، بدون نام.
command-start = شروع، یا نشان دادن منو
command-care = یافتن درمان نزدیک من
command-rights = چه حقی دارم؟
command-language = تغییر زبان
command-privacy = چه کسی می‌خواند، چه نگه داشته می‌شود
command-delete = اطلاعاتم را پاک کن
command-emergency = اورژانس
