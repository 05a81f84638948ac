# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } در { $country }، { $status }:
rights-intro-everybody = { $service } در { $country }. نگفته‌اید چه مدرکی دارید، پس اول آنچه برای همه است:
rights-full = تا جایی که در ثبت من آمده، به این حق دارید.
rights-partial = به بخشی از این حق دارید.
rights-emergency-only = فقط در وضع اضطراری به این حق دارید.
rights-none = ثبتی که دارم می‌گوید حقی به این با پول دولت نیست.
rights-unclear = این را نمی‌توانم به شما بگویم: آنچه خوانده‌ام روشن نیست. لطفاً از یکی از کسانی که در پایین آمده بپرسید.
rights-conditions = شرط: { $text }
rights-cost = هزینه: { $text }
rights-cost-unknown = در ثبت من نیامده که چقدر هزینه دارد. پیش از درمان بپرسید، مگر آنکه اضطراری باشد.
rights-documents = مدارک: { $text }
rights-documents-unknown = در ثبت من نیامده که چه مدارکی می‌خواهند.
rights-documents-nothing = اگر مدرکی ندارید، بگویید و بپرسید چه چیز دیگری قبول است. در وضع اضطراری فوراً بروید، با مدرک یا بی‌مدرک.
rights-enrol-unknown = در ثبت من نیامده که چطور باید ثبت نام کرد.
rights-law = قانون: { $law }
rights-source = منبع: { $source }، { $date }
rights-source-undated = منبع: { $source }؛ صفحه تاریخ ندارد، خوانده شده در { $date }
rights-unverified = این را نتوانستم تأیید کنم؛ کسی منبعی برایش ندیده است. لطفاً پیش از تکیه بر آن بپرسید:
rights-uncertain = این قطعی نیست، شاید عوض شده باشد یا فقط یک منبع ضعیف دارد. لطفاً پیش از تکیه بر آن بپرسید:
rights-also-unconfirmed = این هم گفته شده، ولی تأیید نشده است: { $text }
rights-missing = برای { $country }، { $status } و { $service } جواب بررسی‌شده‌ای ندارم.
rights-missing-country = دربارهٔ قانون { $country } هنوز چیز بررسی‌شده‌ای ندارم.
rights-missing-who = نزدیک‌ترین کسانی که می‌توانند بدانند:
rights-by-status = با مدارک دیگر شاید بیشتر یا کمتر باشد. کمترین چیزی که ثبت من برای هر کدام می‌گوید:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = در وضع اضطراری: { $level }
level-full = بله، کامل
level-partial = بخشی
level-emergency-only = فقط در وضع اضطراری
level-none = حقی با پول دولت نیست
level-unclear = روشن نیست
refused =
    شاید حق نداشتند شما را برگردانند. آرام دلیل را و نام آن شخص را بپرسید و هر دو را بنویسید.
    این چیزی است که ثبت من می‌گوید می‌توانید به آن اشاره کنید.
refused-next = این افراد می‌توانند از طرف شما حرف بزنند یا جای دیگری می‌شناسند:
interpreter-ask = در پذیرش بگویید: «من به { $language } حرف می‌زنم. لطفاً مترجم خبر کنید.» می‌توانید این جمله را نشانشان دهید:
interpreter-unknown = دربارهٔ اینکه پول مترجم را آنجا چه کسی می‌دهد قاعدهٔ بررسی‌شده‌ای ندارم. خیلی از درمانگاه‌ها مترجم تلفنی دارند؛ پیش از رفتن بپرسید. کودک نباید مجبور شود ترجمه کند.
interpreter-places = این جاها می‌گویند به زبان شما حرف می‌زنند یا مترجم دارند:

# The firewall: four parts, always
firewall-law-title = قانون در { $country }.
firewall-law-title-region = قانون در { $region } ({ $country }).
firewall-strong = قانون منع می‌کند یا مانع می‌شود که کسانی را که برای درمان می‌آیند به ادارهٔ مهاجرت خبر دهند.
firewall-partial = قانون در بعضی راه‌های درمان جلوی گزارش را می‌گیرد و در بعضی نه.
firewall-none = قانونی نیافتم که درمان را از کنترل مهاجرت جدا نگه دارد، یا وظیفهٔ گزارش دادن هست.
firewall-unclear = نتوانستم بفهمم قانون درمان را از کنترل مهاجرت جدا نگه می‌دارد یا نه.
firewall-regions-differ = از منطقه‌ای به منطقهٔ دیگر فرق دارد؛ این منطقه‌ای است که توانستم بخوانم: { $region }.
firewall-bound = چه کسی باید سکوت کند: { $text }
firewall-duty = چه کسی باید گزارش دهد: { $text }
firewall-exceptions = استثناها: { $text }
firewall-in-short = خلاصه: { $text }
firewall-missing = دربارهٔ قانون { $country } چیز بررسی‌شده‌ای ندارم. نمی‌دانم درمانگاه‌های آنجا گزارش می‌دهند یا نه.
firewall-place-title = این جا: { $name }.
firewall-place-promise = دربارهٔ خود می‌گوید: { $text }
firewall-place-not-chosen = خود جا. بگویید کدام جا، تا بگویم چه قولی داده است.
firewall-chat-title = این گفتگو.
firewall-chat = من پیام، نام، جا و مدرکی نگه نمی‌دارم.
firewall-unknown-title = آنچه نمی‌دانم.
firewall-unknown = اینکه کارکنان دم در مدرک می‌خواهند یا نه، و یک نفر در آنجا ممکن است چه کند.
firewall-unknown-who = این‌ها می‌توانند بیشتر بگویند:
firewall-unknown-ask-place = می‌توانید بی‌آنکه نام خود را بگویید به آنجا زنگ بزنید و بپرسید: { $phone }
firewall-breach = متأسفم که این پیش آمد. تقصیر شما نیست. چیزی را که نمی‌فهمید امضا نکنید و زود با یک مشاور حقوقی حرف بزنید.

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }، { $city }
