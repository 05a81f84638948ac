# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = day and night
hotline-languages = in { $languages }
hotline-interpreters = with interpreters
hotline-free = free
hotline-unconfirmed = number not confirmed
hotline-by-police = run by the police
hotline-by-immigration_office = run by the immigration authority
emergency-numbers =
    The number to call first, by country:
    { $numbers }
cannot-phone-write = You can write to { $number } instead of calling.
suicide-no-phone = Then we go on writing. Go to where other people are, or ask somebody to sit with you: you need not explain, show them this.
violence-police = What was done is not your fault, and there is help. If you are in danger now: { $emergency }. { $name }, { $number }, is run by the police.
violence-immigration_office = What was done is not your fault, and there is help. If you are in danger now: { $emergency }. { $name }, { $number }, is run by the immigration authority.
crisis-somebody = Good that somebody is there. Stay together, and call { $number } together now.
crisis-alone = Then do not stay alone with it: call { $number } now. Go to where other people are if you can.
crisis-stay = I am here. If it is getting worse, call { $number } now, or show somebody near you this message.
