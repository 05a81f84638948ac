# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = ليلًا ونهارًا
hotline-languages = باللغات: { $languages }
hotline-interpreters = مع مترجمين
hotline-free = مجانًا
hotline-unconfirmed = الرقم غير مؤكد
hotline-by-police = تديره الشرطة
hotline-by-immigration_office = تديره سلطة الهجرة
emergency-numbers =
    الرقم الذي يُتصل به أولًا، حسب البلد:
    { $numbers }
cannot-phone-write = يمكنك الكتابة إلى { $number } بدل الاتصال.
suicide-no-phone = إذن نواصل الكتابة. اذهب إلى حيث يوجد ناس، أو اطلب من شخص أن يجلس معك: لا حاجة للشرح، يكفي أن يرى هذه الرسالة.
violence-police = ما حدث ليس ذنبك، وهناك من يساعد. إذا كنت في خطر الآن: { $emergency }. ‏{ $name }، { $number }، تديره الشرطة.
violence-immigration_office = ما حدث ليس ذنبك، وهناك من يساعد. إذا كنت في خطر الآن: { $emergency }. ‏{ $name }، { $number }، تديره سلطة الهجرة.
crisis-somebody = جيد أن هناك شخصًا. ابقيا معًا واتصلا معًا بالرقم { $number } الآن.
crisis-alone = إذن لا تبقَ وحدك مع هذا: اتصل بالرقم { $number } الآن. اذهب إلى حيث يوجد ناس إن أمكن.
crisis-stay = أنا هنا. إذا ساء الأمر فاتصل بالرقم { $number } الآن، أو دع شخصًا قريبًا يرى هذه الرسالة.
