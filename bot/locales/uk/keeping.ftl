# Команди із запитаннями, файли й те, що роблять рідко

admin-flow-left = Перервано. Нічого не змінено.
admin-refused = { $field }: { $expected }. Нічого не змінено.
admin-doubt = Подивіться: { $field }: { $expected }
admin-field-unknown = «{ $field }»: таке поле так змінити не можна. Нічого не змінено.
admin-edit-which = { $entry }
    Що ви хочете змінити? Натисніть або напишіть усе одразу, наприклад: змінити 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } зараз: { $value }. Що має бути? ({ $nothing }: нічого)
admin-add-name = Як називається місце?
admin-add-services = Що там є? Наприклад: primary_care; dental
admin-add-country = У якій країні? Наприклад: DE
admin-add-city = У якому місті?
admin-add-address-1 = Вулиця й будинок? ({ $nothing }, якщо невідомо)
admin-add-phones = Телефон? ({ $nothing }, якщо невідомо)
admin-add-opening-hours = Години роботи, на зразок Tu 10:00-12:00? ({ $nothing }, якщо невідомо)
admin-add-languages = Якими мовами там говорять, на зразок French; Arabic? ({ $nothing }, якщо невідомо)
admin-add-known = Це вже є в довіднику: #{ $number }. Нічого не змінено.
admin-add-alike = Це те саме, що #{ $number } { $name }? Тоді відкиньте цю чернетку й змініть той запис.
admin-import-how = Надішліть { $command } і з наступного рядка таблицю CSV: перший рядок називає стовпці, наприклад name, services, city, country, phone. Більші файли бере той, хто веде сервер.
admin-import-refused = { $count ->
    [one] { $count } рядок узяти не можна; нічого не змінено:
    [few] { $count } рядки взяти не можна; нічого не змінено:
    [many] { $count } рядків узяти не можна; нічого не змінено:
   *[other] { $count } рядка взяти не можна; нічого не змінено:
 }
admin-import-bad = Рядок { $row }, { $field }: { $expected }
admin-import-partial = Виправте й надішліть знову або візьміть решту рядків: { $command }
admin-import-large = Рядків { $count }, більше ніж { $most }: по одному не переглянути. Такий файл бере той, хто веде сервер.
admin-import-read = Прочитано: нових { $new }, змінених { $changed }, тих самих { $unchanged }.
admin-import-foreign = Пропущено, це ведуть інші: { $names }
admin-import-unlisted = Пропущено, вони просили не показувати: { $count }
admin-import-suspicious = Подивіться рядок { $row }, { $name }: { $text }
admin-import-drafts = Тепер це чернетки. По одній: { $queue }. Усі одразу: { $command }
admin-exported = { $count ->
    [one] { $count } запис.
    [few] { $count } записи.
    [many] { $count } записів.
   *[other] { $count } запису.
 } Таємні адреси пропущено: { $secret }.
admin-unlisted = Прибрано зі списку, і жоден імпорт цього не поверне.
admin-merged = Людей тепер ведуть до { $entry }. Що знав інший запис, лишилося в його історії.
admin-promise-withdrawn = { $name }: обіцянку відкликано, і її більше не показують.
admin-promise-service-id = послуга
admin-promise-statement = обіцянка
admin-promise-language = мова
admin-promise-evidence-kind = вид підтвердження
admin-promise-evidence = підтвердження
admin-promise-signed-by = хто відповідає
admin-promise-signed-on = підписано
admin-promise-valid = діє
admin-action-withdraw = відкликано
admin-translate-nothing = Перекладати нічого: текстів немає або їх переклала людина.
admin-translate-failed = Перекладу немає: { $reason } Можна написати самим. Нічого не змінено.
admin-translated = Перекладено машиною, мова: { $language }. Прочитайте кожен рядок, перш ніж публікувати; позначка про машину лишиться.
admin-stats-entries = Показано записів: { $shown } (підтверджено: { $confirmed }), приховано: { $hidden }
admin-stats-queue = Чернеток: { $drafts }. Повідомлень: { $reports }, найстарішому { $days } дн. Порушених обіцянок вирішити: { $breaches }
admin-stats-people = Людей із роллю: { $count }
admin-about-edit = змінити запис, за запитаннями або одним рядком
admin-usage-edit = змінити 42 phone=+4940123456 city=Hamburg
admin-about-add = новий запис, за запитаннями або одним рядком
admin-usage-add = додати name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = таблиця записів, як чернетки
admin-usage-import = імпорт
admin-about-export = ваші записи файлом: csv, xlsx, hsds, geojson, fhir
admin-usage-export = експорт csv
admin-about-merge = зробити з двох записів один; перший лишається
admin-usage-merge = об'єднати 42 43
admin-about-unlist = місце не хоче бути у списку
admin-usage-unlist = прибрати 42 просили телефоном 3 травня
admin-about-promise = обіцянка про документи і її підтвердження
admin-usage-promise = обіцянка 42 says="Документів не просимо." link=https://example.org/promise signed="завідувачка клініки" on=2026-11-01
admin-about-translate = машинні переклади як чернетка
admin-usage-translate = перекласти 42 fr
admin-about-stats = скільки всього є й чекає
admin-usage-stats = числа
button-flow-stop = Перервати
button-flow-skip = Не знаю
button-field = { $field }
button-do-edit = Змінити
button-do-add = Додати
button-do-import = Імпорт
button-do-export = Експорт
button-do-merge = Об'єднати
button-do-unlist = Прибрати зі списку
button-do-promise = Обіцянка
button-do-translate = Перекласти
button-do-stats = Числа
