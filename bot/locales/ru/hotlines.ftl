# Номера для звонка: что известно о тех, кто отвечает. Без эмодзи, без источника, без анкеты.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = круглые сутки
hotline-languages = языки: { $languages }
hotline-interpreters = с переводчиками
hotline-free = бесплатно
hotline-unconfirmed = номер не подтверждён
hotline-by-police = ведёт полиция
hotline-by-immigration_office = ведёт миграционная служба
emergency-numbers =
    Номер, по которому звонить сначала, по странам:
    { $numbers }
cannot-phone-write = Вместо звонка можно написать на { $number }.
suicide-no-phone = Тогда будем писать дальше. Идите туда, где другие люди, или попросите кого-то посидеть с вами: объяснять не нужно, покажите это.
violence-police = То, что сделали, не ваша вина, и помощь есть. Если опасность сейчас: { $emergency }. { $name }, { $number }: линию ведёт полиция.
violence-immigration_office = То, что сделали, не ваша вина, и помощь есть. Если опасность сейчас: { $emergency }. { $name }, { $number }: линию ведёт миграционная служба.
crisis-somebody = Хорошо, что кто-то рядом. Оставайтесь вместе и вместе позвоните { $number } сейчас.
crisis-alone = Тогда не оставайтесь с этим наедине: позвоните { $number } сейчас. Если можете, идите туда, где другие люди.
crisis-stay = Я здесь. Если становится хуже, позвоните { $number } сейчас или покажите это сообщение кому-то рядом.
