# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = کودک، { $status }
rights-volatile = این قاعده قدیمی است یا دارد عوض می‌شود ({ $text }). لطفاً پیش از تکیه بر آن بپرسید:
rights-overdue = باید این را تا { $date } دوباره می‌خواندم و نخوانده‌ام. لطفاً پیش از تکیه بر آن بپرسید:
rights-differ = ثبت‌های من اینجا حرف‌های متفاوتی می‌زنند؛ این کمترین چیزی است که می‌گویند.
rights-depends = بستگی دارد:
rights-if = اگر { $when }: { $level }.
rights-if-line = اگر { $when }: { $text }
rights-route = راه دیگر ({ $level }): { $text }
rights-also = همچنین: { $text }
rights-cost-nothing = هزینه: در ثبت آمده که هیچ.
rights-steps = چطور بگیرید:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = هر مدرکی که داشته باشید، دست کم: { $level }
rights-regions = در { $country } از منطقه‌ای به منطقهٔ دیگر فرق دارد. خوانده‌ام: { $regions }. شهر را بگویید.
rights-regions-too = این منطقه‌ها قاعدهٔ خود را دارند: { $regions }. اگر آنجا هستید شهر را بگویید.
rights-ask-who = برای کودک یا در بارداری شاید فرق کند. دربارهٔ همین است؟
rights-machine-translated = بخش‌هایی از این از انگلیسی ترجمه شده و هنوز کسی که زبان مادری‌اش باشد آن را بررسی نکرده است.
rights-warning = اول، پیش از رفتن به هر اداره: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = تأیید نشده، ولی پیش از رفتن بدانید:
warning-reporting_office = ⚠ این راه از اداره‌ای می‌گذرد که باید گزارش دهد. پیش از رفتن به آنجا مشورت بگیرید.
warning-immigration_office = ⚠ این راه از ادارهٔ مهاجرت می‌گذرد. پیش از رفتن به آنجا مشورت بگیرید.
warning-data_shared = ⚠ ممکن است اطلاعات شما به جای دیگری داده شود یا مأموران دولت آن را بخوانند.
warning-debt_reported = ⚠ صورت‌حساب پرداخت‌نشده ممکن است به ادارهٔ مهاجرت داده شود.
warning-later_bill = ⚠ ممکن است بعداً صورت‌حسابی بیاید.
warning-prepayment = ⚠ ممکن است پیش از درمان از شما پول بخواهند.
warning-charged = ⚠ از شما پول خواهند خواست.
warning-own_share = ⚠ شاید بخشی را خودتان باید بپردازید.
warning-not_covered = ⚠ همه چیز را نمی‌پردازند.
warning-time_limit = ⚠ مهلت دارد.
warning-refused_in_practice = ⚠ در عمل گاهی مردم را برمی‌گردانند یا راهی پیدا نمی‌شود.
warning-advice_first = ⚠ اول از یک مشاور حقوقی بپرسید.

# Conditions: they go on after "If"
when-stay_under = کمتر از { $months } ماه است که آنجا هستید
when-stay_from = { $months } ماه یا بیشتر است که آنجا هستید
when-new_to_scheme = کمتر از { $months } ماه است که این پوشش را دارید
when-arrived_before = پیش از { $day } رسیده‌اید
when-arrived_from = در { $day } یا پس از آن رسیده‌اید
when-enrolled_before = پیش از { $day } ثبت نام شده‌اید و تمدید می‌کنید
when-insured = آنجا بیمه هستید
when-uninsured = آنجا هنوز پوششی ندارید
when-refused_claim = درخواست پناهندگی شما رد شده است
when-after_violence = از شکنجه یا خشونت باشد
when-low_income = درآمد شما کم است
when-named_group = از یکی از گروه‌هایی هستید که آنجا نام برده شده
when-unaccompanied = کودکی باشد که پدر و مادرش آنجا نیستند
when-insured_parent = پدر و مادر آنجا بیمه باشند

# Turned away
refused-show = این را در پذیرش نشان دهید:
refused-sentence = درخواست من: { $service }. لطفاً دلیل رد کردن و نام خود را کتبی به من بدهید. لطفاً مترجم خبر کنید و اطلاعات مرا به کسی ندهید.
refused-complain = می‌توانید شکایت کنید: بپرسید دفتر شکایات آنجا کجاست و یادداشت‌های خود را نگه دارید. اگر حال بدتر شد، به جای دیگر یا به بخش اورژانس بروید.
interpreter-please = من به { $language } حرف می‌زنم. لطفاً مترجم خبر کنید.

# The card
counter-card = این را در پذیرش نشان دهید. نام شما روی آن نیست و من نسخه‌ای نگه نمی‌دارم.
card-none = دربارهٔ آن کشور چیز بررسی‌شده‌ای ندارم که روی کارت بنویسم.
button-card = کارت برای نشان دادن
button-card-print = کارت برای چاپ
button-child = برای کودک است
button-adult = برای بزرگسال است
button-pregnant = کسی باردار است
button-breach = مدرک خواستند

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = از خود آنجا قولی دربارهٔ ندادن اطلاعات نیافتم (صفحه‌اش در { $date } خوانده شد).
firewall-place-own-words = هنوز هیچ ناظری این قول را بررسی نکرده است. در صفحهٔ خودش نوشته شده، خوانده شده در { $date }.
firewall-place-confirmed = دو ناظر برای این قول مدرک دیده‌اند، آخرین بار در { $date }.
firewall-place-questioned = کسی گزارش داده که اینجا مدرک خواسته‌اند یا اطلاعات را به جایی داده‌اند. دارند بررسی می‌کنند، پس فعلاً چیزی از قول آنجا نمی‌گویم. نمی‌دانم درست است یا نه.
firewall-place-broken = گزارشی که اینجا مدرک خواسته‌اند یا اطلاعات را به جایی داده‌اند بررسی شد و درست بود. پیش از رفتن به آنجا از دیگران بپرسید.
firewall-place-no-report = گزارش بازی علیه آن ندارم.
firewall-breach-which = کدام جا بود؟ آن را انتخاب کنید، یا بخواهید جاها را دوباره نشان دهم و آنجا انتخاب کنید.
firewall-breach-taken = برای { $name } یادداشت کردم، بی‌آنکه معلوم باشد چه کسی گفته: نه چیزی از نوشتهٔ شما و نه نامی. از این پس تا یک ناظر بررسی نکند، از قول آنجا به کسی نمی‌گویم.
firewall-breach-too-many = امروز چند جا را گزارش داده‌اید، پس تا فردا گزارش دیگری نمی‌گیرم.
firewall-breach-not-kept = الان نتوانستم گزارش را ثبت کنم. لطفاً کمی بعد دوباره بنویسید.
firewall-breach-who = این افراد الان می‌توانند به شما کمک کنند:
