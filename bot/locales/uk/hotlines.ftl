# Номери для дзвінка: що відомо про тих, хто відповідає. Без емодзі, без джерела, без анкети.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = цілодобово
hotline-languages = мови: { $languages }
hotline-interpreters = з перекладачами
hotline-free = безкоштовно
hotline-unconfirmed = номер не підтверджено
hotline-by-police = веде поліція
hotline-by-immigration_office = веде міграційна служба
emergency-numbers =
    Номер, на який дзвонити спершу, за країнами:
    { $numbers }
cannot-phone-write = Замість дзвінка можна написати на { $number }.
suicide-no-phone = Тоді писатимемо далі. Йдіть туди, де інші люди, або попросіть когось посидіти з вами: пояснювати не треба, покажіть це.
violence-police = Те, що зробили, не ваша вина, і допомога є. Якщо небезпека зараз: { $emergency }. { $name }, { $number }: лінію веде поліція.
violence-immigration_office = Те, що зробили, не ваша вина, і допомога є. Якщо небезпека зараз: { $emergency }. { $name }, { $number }: лінію веде міграційна служба.
crisis-somebody = Добре, що хтось поруч. Залишайтеся разом і разом зателефонуйте { $number } зараз.
crisis-alone = Тоді не лишайтеся з цим наодинці: зателефонуйте { $number } зараз. Якщо можете, йдіть туди, де інші люди.
crisis-stay = Я тут. Якщо стає гірше, зателефонуйте { $number } зараз або покажіть це повідомлення комусь поруч.
