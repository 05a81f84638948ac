# Reminders of appointments and medicine, and the question afterwards. What is sent unasked names no place and no illness.

data-medicine = { $count } برنامهٔ یادآوری
data-dose-code = { $count } کد برای نشان دادن دوزها

reminder-set = همین جا به شما می‌نویسم: { $times }. پیام فقط می‌گوید نوبت شما کی است، نه کجا. روز بعد یک بار می‌پرسم درمان شدید یا نه. تا آن وقت نشانی شما را قفل‌شده نگه می‌دارم.
reminder-set-named = همین جا به شما می‌نویسم: { $times }. پیام نام آنجا را هم می‌گوید. روز بعد یک بار می‌پرسم درمان شدید یا نه. تا آن وقت نشانی شما را قفل‌شده نگه می‌دارم.
reminder-set-asked = وقتی آنجا قبول کرد، همین جا به شما می‌نویسم: { $times }. پیام فقط می‌گوید نوبت شما کی است، نه کجا.
reminder-too-late = نوبت شما در { $time } برای یادآوری خیلی نزدیک است.
reminder-off = { $time } را یادتان نمی‌اندازم.
reminder-only-answers = این صفحه فقط جواب می‌دهد: بعداً نمی‌توانم اینجا به شما بنویسم. برای نوبت، فایل را در تقویم خود بگذارید. در گفتگوی تلگرام یا واتس‌اپ می‌توانم آنچه را آنجا قرار می‌گذارید یادتان بیندازم.
reminder-coming = خوب. نوبت شما: { $time }. این کد را نشان دهید: { $code }
reminder-appointment = یادآوری: نوبت شما در { $time } ({ $timezone }) است. می‌آیید؟
reminder-appointment-at = یادآوری: نوبت شما در { $time } ({ $timezone })، { $place } است. می‌آیید؟

reminder-times-ask = هر روز چه ساعت‌هایی؟ می‌توانید خودتان هم بنویسید، مثل 8 و 20. نمی‌پرسم کدام دارو.
reminder-times-again = ساعت را مثل 8 و 20، یا 7:30 می‌خوانم. هر روز چه ساعت‌هایی؟
reminder-until-ask = تا کی؟ می‌توانید تعداد روز یا یک تاریخ هم بنویسید.
reminder-where-ask = در کدام شهر هستید؟ برای ساعت درست لازم است.
reminder-started = هر روز در { $times } (به ساعت { $timezone })، تا { $day }: فقط می‌نویسم که وقتش است. تا آن وقت نشانی شما را قفل‌شده نگه می‌دارم. هر وقت خواستید می‌توانید تمامش کنید.
reminder-plan = هر روز در { $times } (به ساعت { $timezone }) یادتان می‌اندازم، تا { $day }.
reminder-medicine = وقتش است.
reminder-medicine-again = نیم ساعت پیش وقتش بود. انجام شد؟
reminder-taken = خوب.
reminder-gone = آن یادآوری تمام شده است.
reminder-later = باشد. اگر «انجام شد» را نزنید، حداکثر یک بار دیگر می‌پرسم.
reminder-stopped = همهٔ یادآوری‌ها متوقف شد و نشانی‌ای که برایشان نگه داشته بودم پاک شد.

reminder-share-no-plan = هنوز یادآوری روزانه‌ای نیست که کسی بتواند ببیند.
reminder-share-ask = کارمندی که درمان شما را دنبال می‌کند می‌تواند ببیند چند دوز خورده‌اید: فقط عدد، نه چیزی از این گفتگو. هر وقت خواستید می‌توانید تمامش کنید. اگر می‌خواهید، کد را از او بگیرید و اینجا بنویسید.
reminder-share-wrong = آن کد کار نمی‌کند. کدها یک روز و یک بار اعتبار دارند. کد تازه بخواهید و اینجا بنویسید.
reminder-shared = انجام شد. از این پس آن کارمند می‌بیند چند دوز باید می‌خوردید و چند تا خورده‌اید، نه چیز دیگر.
reminder-unshared = حالا کسی دوزهای شما را نمی‌بیند و شمارش‌ها پاک شد.

after-question = دیروز چطور گذشت: آنچه برایش رفته بودید گرفتید؟ جواب شما فقط شمرده می‌شود؛ کسی نمی‌فهمد از شماست.
after-yes = خوشحالم. ممنون که گفتید.
after-no = متأسفم. وقت دیگری یا جای دیگری را امتحان کنیم؟
after-refused = نباید همین طور شما را برمی‌گرداندند. می‌توانم بگویم چه بگویید و چه کسی می‌تواند از طرف شما حرف بزند.
after-papers = ممنون که گفتید. می‌توانم یادداشتش کنم بی‌آنکه معلوم باشد چه کسی گفته، و بگویم چه کسی می‌تواند کمک کند.

button-coming = می‌آیم
button-name-place = نام جا را هم بگو
button-no-reminder = یادآوری نمی‌خواهم
button-stop-reminders = توقف یادآوری‌ها
button-change-times = ساعت‌های دیگر
button-share-doses = یک کارمند ببیند
button-unshare-doses = دیگر کسی نبیند
button-not-share = الان نه
button-taken = انجام شد
button-not-yet = هنوز نه
button-days = { $count } روز
button-open-telegram = تلگرام
button-open-whatsapp = واتس‌اپ
button-after-yes = بله
button-after-no = نه
button-after-refused = مرا نپذیرفتند
button-after-papers = مدرک می‌خواستند
message-missed = پیامی از من در مدتی که ننوشتید به شما نرسید. لطفاً نوبت‌های خود را ببینید.
