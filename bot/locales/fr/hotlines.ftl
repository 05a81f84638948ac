# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number } : { $countries }
hotline-always = jour et nuit
hotline-languages = en { $languages }
hotline-interpreters = avec interprètes
hotline-free = gratuit
hotline-unconfirmed = numéro pas confirmé
hotline-by-police = tenu par la police
hotline-by-immigration_office = tenu par l'autorité d'immigration
emergency-numbers =
    Le numéro à appeler d'abord, par pays :
    { $numbers }
cannot-phone-write = Vous pouvez écrire au { $number } au lieu d'appeler.
suicide-no-phone = Alors nous continuons à écrire. Allez là où il y a du monde, ou demandez à quelqu'un de s'asseoir avec vous : pas besoin d'expliquer, montrez-lui ceci.
violence-police = Ce qui a été fait n'est pas votre faute, et il y a de l'aide. Si vous êtes en danger maintenant : { $emergency }. { $name }, { $number }, est tenu par la police.
violence-immigration_office = Ce qui a été fait n'est pas votre faute, et il y a de l'aide. Si vous êtes en danger maintenant : { $emergency }. { $name }, { $number }, est tenu par l'autorité d'immigration.
crisis-somebody = C'est bien que quelqu'un soit là. Restez ensemble, et appelez le { $number } ensemble maintenant.
crisis-alone = Alors ne portez pas cela sans personne : appelez le { $number } maintenant. Allez là où il y a du monde si vous le pouvez.
crisis-stay = Je suis là. Si cela s'aggrave, appelez le { $number } maintenant, ou montrez ce message à quelqu'un près de vous.
