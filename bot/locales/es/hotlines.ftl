# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = día y noche
hotline-languages = en { $languages }
hotline-interpreters = con intérpretes
hotline-free = gratis
hotline-unconfirmed = número sin confirmar
hotline-by-police = lo lleva la policía
hotline-by-immigration_office = lo lleva la autoridad de inmigración
emergency-numbers =
    El número al que llamar primero, por país:
    { $numbers }
cannot-phone-write = Puede escribir al { $number } en vez de llamar.
suicide-no-phone = Entonces seguimos escribiendo. Vaya donde haya gente, o pida a alguien que se siente con usted: no hace falta explicar, muéstrele esto.
violence-police = Lo que le hicieron no es culpa suya, y hay ayuda. Si está en peligro ahora: { $emergency }. { $name }, { $number }, lo lleva la policía.
violence-immigration_office = Lo que le hicieron no es culpa suya, y hay ayuda. Si está en peligro ahora: { $emergency }. { $name }, { $number }, lo lleva la autoridad de inmigración.
crisis-somebody = Qué bien que haya alguien. Sigan juntos y llamen juntos al { $number } ahora.
crisis-alone = Entonces no se quede con esto sin nadie: llame al { $number } ahora. Vaya donde haya gente si puede.
crisis-stay = Aquí estoy. Si empeora, llame al { $number } ahora, o muestre este mensaje a alguien cerca.
