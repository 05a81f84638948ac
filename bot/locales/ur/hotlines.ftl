# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = دن رات
hotline-languages = زبان: { $languages }
hotline-interpreters = مترجم کے ساتھ
hotline-free = مفت
hotline-unconfirmed = نمبر کی تصدیق نہیں ہوئی
hotline-by-police = پولیس چلاتی ہے
hotline-by-immigration_office = امیگریشن کا محکمہ چلاتا ہے
emergency-numbers =
    سب سے پہلے جس نمبر پر فون کرنا ہے، ملک کے حساب سے:
    { $numbers }
cannot-phone-write = فون کے بجائے { $number } پر لکھ بھی سکتے ہیں۔
suicide-no-phone = تو پھر لکھتے رہتے ہیں۔ جہاں دوسرے لوگ ہوں وہاں جائیں، یا کسی سے کہیں کہ پاس بیٹھے: سمجھانا ضروری نہیں، یہ پیغام دکھا دیں۔
violence-police = جو ہوا اس میں آپ کا قصور نہیں، اور مدد موجود ہے۔ اگر ابھی خطرہ ہے: { $emergency }۔ { $name }، { $number }، پولیس چلاتی ہے۔
violence-immigration_office = جو ہوا اس میں آپ کا قصور نہیں، اور مدد موجود ہے۔ اگر ابھی خطرہ ہے: { $emergency }۔ { $name }، { $number }، امیگریشن کا محکمہ چلاتا ہے۔
crisis-somebody = اچھا ہے کہ کوئی ساتھ ہے۔ ساتھ رہیں، اور مل کر ابھی { $number } پر فون کریں۔
crisis-alone = تو اس حال میں اکیلے نہ رہیں: ابھی { $number } پر فون کریں۔ ہو سکے تو وہاں جائیں جہاں دوسرے لوگ ہوں۔
crisis-stay = بات کے لیے یہ چیٹ کھلی ہے۔ اگر حالت بگڑ رہی ہو تو ابھی { $number } پر فون کریں، یا پاس کسی کو یہ پیغام دکھائیں۔
