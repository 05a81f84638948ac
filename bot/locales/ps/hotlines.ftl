# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = شپه او ورځ
hotline-languages = په { $languages }
hotline-interpreters = له ترجمان سره
hotline-free = وړیا
hotline-unconfirmed = شمېره نه ده تایید شوې
hotline-by-police = پولیس یې چلوي
hotline-by-immigration_office = د کډوالۍ اداره یې چلوي
emergency-numbers =
    هغه شمېره چې لومړی ورته زنګ ووهئ، د هر هېواد لپاره:
    { $numbers }
cannot-phone-write = د زنګ پر ځای { $number } ته لیکلای شئ.
suicide-no-phone = نو همدلته لیکو. هلته لاړ شئ چې نور خلک وي، یا چا ته ووایئ چې درسره کېني: تشریح ته اړتیا نشته، دا ورته وښيئ.
violence-police = څه چې شوي ستاسو ګناه نه ده، او مرسته شته. که اوس په خطر کې یاست: { $emergency }. { $name }، { $number }، پولیس چلوي.
violence-immigration_office = څه چې شوي ستاسو ګناه نه ده، او مرسته شته. که اوس په خطر کې یاست: { $emergency }. { $name }، { $number }، د کډوالۍ اداره چلوي.
crisis-somebody = ښه ده چې څوک شته. یو ځای پاتې شئ، او همدا اوس په ګډه { $number } ته زنګ ووهئ.
crisis-alone = نو له دې حال سره یوازې مه پاتې کېږئ: همدا اوس { $number } ته زنګ ووهئ. که کولای شئ، هلته لاړ شئ چې نور خلک وي.
crisis-stay = زه دلته یم. که حال خرابېږي، همدا اوس { $number } ته زنګ ووهئ، یا دا پیغام نږدې یو چا ته وښيئ.
