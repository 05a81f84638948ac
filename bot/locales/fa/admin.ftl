# For those who keep the directory and refer people. Rules of voice: docs/developers/add-a-language.md

# Roles
admin-role-agent = راهنما
admin-role-curator = ناظر
admin-role-coordinator = هماهنگ‌کننده
admin-role-administrator = مدیر
admin-everything = همه چیز
admin-welcome = شما حالا { $role } برای { $reach } هستید. بنویسید «راهنما» تا ببینید اینجا چه می‌توانید بکنید؛ هر چیز دیگری که بنویسید مثل قبل به امانه می‌رود.
admin-welcome-kept = برای آنکه یادآوری‌ها به شما برسد، تا وقتی این نقش را دارید نشانی شما را قفل‌شده نگه می‌دارم.
admin-join-wrong = این کد درست نیست: شاید اشتباه نوشته شده، مصرف شده یا مهلتش گذشته باشد. از کسی که دعوتتان کرد کد تازه بخواهید.
admin-join-wait = کدهای نادرست زیادی زده شد. یک ساعت دیگر دوباره امتحان کنید، یا از کسی که دعوتتان کرد کد تازه بخواهید.
admin-invite-made = دعوت‌نامه برای یک { $role } ({ $reach }). یک بار کار می‌کند، تا { $days } روز. یکی از این‌ها را فقط به همان شخص بدهید:
admin-invite-typed = نوشتن به امانه در هر جا: { $text }
admin-invite-telegram = تلگرام: { $url }
admin-invite-whatsapp = واتس‌اپ: { $url }
admin-invite-web = صفحهٔ اینترنتی: { $url }
admin-invite-take-back = برای پس گرفتن: { $command }
admin-invite-not-yours = نمی‌توانید { $role } دعوت کنید، یا نه برای آن سازمان. چیزی تغییر نکرد.
admin-invite-whose = برای کدام سازمان؟ این طور بنویسید: { $command }
admin-invite-where = برای کدام منطقه؟ کشور، منطقه یا شهر، این طور: { $command }
admin-region-unknown = کشور، منطقه یا شهری به نام «{ $region }» نمی‌شناسم. کشور را مثل FR، منطقه را مثل GB-SCT و شهر را به نامش بنویسید.
admin-roles-own = شما { $role } برای { $reach } هستید.
admin-roles-row = { $number }: { $role }، { $reach }
admin-invitation-row = دعوت‌نامهٔ { $number }: { $role }، باز تا { $date }
admin-roles-end = برای پایان دادن به یکی: { $command }
admin-roles-none = کسی نقش شمارهٔ { $number } را ندارد.
admin-roles-not-yours = پایان دادن به آن نقش با شما نیست.
admin-roles-ended = نقش { $number } ({ $role }) پایان یافت؛ نشانی آن پاک شد.
admin-invitation-none = دعوت‌نامهٔ باز { $number } از شما نیست.
admin-invitation-ended = دعوت‌نامهٔ { $number } دیگر کار نمی‌کند.

# Commands
admin-help-head = شما { $role } هستید. دستورهای شما، با خط کج یا بدون آن:
admin-help-line = • { $command }: { $about }
admin-help-more = یکی چطور به کار می‌رود: { $command }
admin-family-entries = موردها
admin-family-review = بازبینی
admin-family-reports = گزارش‌ها
admin-family-exchange = فایل‌ها
admin-family-booking = نوبت‌ها
admin-family-facts = نکته‌های قانون
admin-family-referrals = آوردن افراد
admin-family-people = افراد و راهنما
admin-usage =
    { $command }: { $about }.
    این طور می‌خوانم: { $example }
    چیزی تغییر نکرد.
admin-meant = این دستور را نمی‌شناسم. منظورتان «{ $command }» بود؟ چیزی تغییر نکرد.
admin-not-yours = «{ $command }» برای این‌هاست: { $roles }. چیزی تغییر نکرد.
admin-failed = نشد: { $reason } چیزی تغییر نکرد.
admin-about-help = چه می‌توانید بکنید، یا یک دستور چطور به کار می‌رود
admin-usage-help = راهنما ساعت
admin-about-join = گرفتن نقشی که به آن دعوت شده‌اید
admin-usage-join = پیوستن 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = دعوت‌نامهٔ یک‌باره به یک نقش
admin-usage-invite = دعوت ناظر "MediBüro Hamburg"
admin-about-roles = نقش شما و نقش‌هایی که زیر نظر شماست
admin-usage-roles = نقش‌ها پایان 3
admin-about-find = موردها بر پایهٔ نام، سازمان یا شهر
admin-usage-find = جستجو کاریتاس هامبورگ
admin-about-show = هر چه از یک مورد دانسته است
admin-usage-show = نمایش 42

# Entries
admin-find-head = { $count } مورد:
admin-find-none = برای «{ $text }» چیزی پیدا نشد. کلمه‌های کمتر، یا فقط شهر را امتحان کنید.
admin-entry-none = مورد { $number } نیست. برای جستجو: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = بایگانی‌شده
admin-status-defunct = برای همیشه بسته
admin-status-temporarily-closed = فعلاً بسته
admin-never-confirmed = هیچ وقت با خود آنجا تأیید نشده؛ صفحهٔ عمومی‌اش در { $date } خوانده شد.
admin-field-line = { $field }: { $value }
admin-value-none = هیچ
admin-field-organization = سازمان
admin-field-kind = نوع
admin-field-services = خدمات
admin-field-attributes = ویژگی‌ها
admin-field-languages = زبان‌ها
admin-field-address-1 = نشانی
admin-field-city = شهر
admin-field-country = کشور
admin-field-opening-hours = ساعت کار
admin-field-opening-hours-text = ساعت کار به نوشته
admin-field-url = صفحهٔ اینترنتی
admin-field-fees-description = هزینه
admin-field-eligibility-description = برای چه کسانی
admin-field-application-process = چطور بیایند
admin-field-required-documents = می‌خواهد
admin-field-firewall-statement = قول
admin-field-source-title = منبع

# Buttons: at most 20 characters each
button-next-page = بعدی
button-do-help = چه می‌توانم بکنم
button-do-find = جستجو
button-do-show = نمایش
button-do-join = پیوستن
button-do-invite = دعوت
button-do-roles = نقش‌ها

# In a list of what is kept of somebody
data-role = نقش شما ({ $count })
data-flow = کاری که در میانه‌اش بودید ({ $count })
