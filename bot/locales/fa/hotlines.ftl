# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = شبانه‌روز
hotline-languages = به { $languages }
hotline-interpreters = با مترجم
hotline-free = رایگان
hotline-unconfirmed = شماره تأیید نشده
hotline-by-police = پلیس آن را اداره می‌کند
hotline-by-immigration_office = ادارهٔ مهاجرت آن را اداره می‌کند
emergency-numbers =
    شماره‌ای که اول باید زنگ بزنید، برای هر کشور:
    { $numbers }
cannot-phone-write = به جای زنگ زدن می‌توانید به { $number } بنویسید.
suicide-no-phone = پس همین جا می‌نویسیم. جایی بروید که کسان دیگری هستند، یا از کسی بخواهید کنارتان بنشیند: لازم نیست توضیح دهید، این را نشانش دهید.
violence-police = آنچه کرده‌اند تقصیر شما نیست و کمک هست. اگر الان در خطر هستید: { $emergency }. { $name }، { $number }، را پلیس اداره می‌کند.
violence-immigration_office = آنچه کرده‌اند تقصیر شما نیست و کمک هست. اگر الان در خطر هستید: { $emergency }. { $name }، { $number }، را ادارهٔ مهاجرت اداره می‌کند.
crisis-somebody = خوب است که کسی هست. کنار هم بمانید و با هم همین حالا به { $number } زنگ بزنید.
crisis-alone = پس با این حال تنها نمانید: همین حالا به { $number } زنگ بزنید. اگر می‌توانید جایی بروید که کسان دیگری هستند.
crisis-stay = من اینجا هستم. اگر حال بدتر می‌شود همین حالا به { $number } زنگ بزنید، یا این پیام را به کسی نزدیک خود نشان دهید.
