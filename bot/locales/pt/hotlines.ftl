# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = dia e noite
hotline-languages = em { $languages }
hotline-interpreters = com intérpretes
hotline-free = grátis
hotline-unconfirmed = número não confirmado
hotline-by-police = é da polícia
hotline-by-immigration_office = é da autoridade de imigração
emergency-numbers =
    O número a ligar primeiro, por país:
    { $numbers }
cannot-phone-write = Pode escrever para { $number } em vez de ligar.
suicide-no-phone = Então continuamos a escrever. Vá para onde há pessoas, ou peça a alguém que se sente consigo: não precisa de explicar, mostre-lhe isto.
violence-police = O que lhe fizeram não é culpa sua, e há ajuda. Se está em perigo agora: { $emergency }. { $name }, { $number }, é da polícia.
violence-immigration_office = O que lhe fizeram não é culpa sua, e há ajuda. Se está em perigo agora: { $emergency }. { $name }, { $number }, é da autoridade de imigração.
crisis-somebody = Ainda bem que está aí alguém. Fiquem juntos e liguem juntos para { $number } agora.
crisis-alone = Então não fique com isso sem ninguém: ligue para { $number } agora. Vá para onde há pessoas, se puder.
crisis-stay = Estou aqui. Se piorar, ligue para { $number } agora, ou mostre esta mensagem a alguém perto.
