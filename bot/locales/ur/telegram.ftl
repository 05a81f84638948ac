# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = صحت کی بات صرف وہاں ہوتی ہے جہاں کوئی اور نہ پڑھ رہا ہو۔ الگ چیٹ کھولنے کے لیے دبائیں۔
button-private-chat = الگ چیٹ
telegram-description = امانہ گھر سے دور لوگوں کی مدد کرتا ہے: علاج ڈھونڈنا، اپنا حق جاننا، اور یہ کہ کون لوگوں کی اطلاع دیتا ہے اور کون نہیں۔ مفت۔ کاغذ یا نام ضروری نہیں۔ اپنی زبان میں لکھیں؛ ایمرجنسی میں جہاں آپ ہیں وہاں کے ایمرجنسی نمبر پر فون کریں۔
telegram-about = علاج ڈھونڈیں، اپنے حقوق جانیں، اور یہ کہ کون اطلاع دیتا ہے۔ مفت، نام ضروری نہیں۔
command-start = شروع کریں، یا مینو دیکھیں
command-care = قریب علاج ڈھونڈیں
command-rights = میرا کیا حق ہے؟
command-language = زبان بدلیں
command-privacy = یہ کون پڑھتا ہے، کیا رکھا جاتا ہے
command-delete = میرا ڈیٹا مٹا دو
command-emergency = ایمرجنسی
