# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = zi și noapte
hotline-languages = în { $languages }
hotline-interpreters = cu interpreți
hotline-free = gratuit
hotline-unconfirmed = număr neconfirmat
hotline-by-police = ținut de poliție
hotline-by-immigration_office = ținut de autoritatea de imigrare
emergency-numbers =
    Numărul la care se sună întâi, pe țări:
    { $numbers }
cannot-phone-write = Puteți scrie la { $number } în loc să sunați.
suicide-no-phone = Atunci continuăm să scriem. Mergeți unde sunt alți oameni sau rugați pe cineva să stea cu dumneavoastră: nu trebuie explicat, arătați-i asta.
violence-police = Ce s-a întâmplat nu e vina dumneavoastră și există ajutor. Dacă e pericol acum: { $emergency }. { $name }, { $number }, e ținut de poliție.
violence-immigration_office = Ce s-a întâmplat nu e vina dumneavoastră și există ajutor. Dacă e pericol acum: { $emergency }. { $name }, { $number }, e ținut de autoritatea de imigrare.
crisis-somebody = E bine că e cineva acolo. Stați împreună și sunați acum împreună la { $number }.
crisis-alone = Atunci să nu fiți fără nimeni cu asta: sunați acum la { $number }. Mergeți unde sunt alți oameni, dacă se poate.
crisis-stay = Sunt aici. Dacă se înrăutățește, sunați acum la { $number } sau arătați mesajul cuiva de lângă dumneavoastră.
