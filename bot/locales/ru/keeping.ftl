# Команды с вопросами, файлы и то, что делают редко

admin-flow-left = Прервано. Ничего не изменено.
admin-refused = { $field }: { $expected }. Ничего не изменено.
admin-doubt = Посмотрите: { $field }: { $expected }
admin-field-unknown = «{ $field }»: такое поле так изменить нельзя. Ничего не изменено.
admin-edit-which = { $entry }
    Что вы хотите изменить? Нажмите или напишите всё сразу, например: изменить 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } сейчас: { $value }. Что должно быть? ({ $nothing }: ничего)
admin-add-name = Как называется место?
admin-add-services = Что там есть? Например: primary_care; dental
admin-add-country = В какой стране? Например: DE
admin-add-city = В каком городе?
admin-add-address-1 = Улица и дом? ({ $nothing }, если неизвестно)
admin-add-phones = Телефон? ({ $nothing }, если неизвестно)
admin-add-opening-hours = Часы работы, вроде Tu 10:00-12:00? ({ $nothing }, если неизвестно)
admin-add-languages = На каких языках там говорят, вроде French; Arabic? ({ $nothing }, если неизвестно)
admin-add-known = Это уже есть в справочнике: #{ $number }. Ничего не изменено.
admin-add-alike = Это то же, что #{ $number } { $name }? Тогда отбросьте этот черновик и измените ту запись.
admin-import-how = Отправьте { $command } и со следующей строки таблицу CSV: первая строка называет столбцы, например name, services, city, country, phone. Файлы больше берёт тот, кто ведёт сервер.
admin-import-refused = { $count ->
    [one] { $count } строку взять нельзя; ничего не изменено:
    [few] { $count } строки взять нельзя; ничего не изменено:
    [many] { $count } строк взять нельзя; ничего не изменено:
   *[other] { $count } строки взять нельзя; ничего не изменено:
 }
admin-import-bad = Строка { $row }, { $field }: { $expected }
admin-import-partial = Исправьте и отправьте снова или возьмите остальные строки: { $command }
admin-import-large = Строк { $count }, больше чем { $most }: по одной не просмотреть. Такой файл берёт тот, кто ведёт сервер.
admin-import-read = Прочитано: новых { $new }, изменённых { $changed }, прежних { $unchanged }.
admin-import-foreign = Пропущено, это ведут другие: { $names }
admin-import-unlisted = Пропущено, они просили не показывать: { $count }
admin-import-suspicious = Посмотрите строку { $row }, { $name }: { $text }
admin-import-drafts = Теперь это черновики. По одному: { $queue }. Все сразу: { $command }
admin-exported = { $count ->
    [one] { $count } запись.
    [few] { $count } записи.
    [many] { $count } записей.
   *[other] { $count } записи.
 } Тайные адреса пропущены: { $secret }.
admin-unlisted = Убрано из списка, и никакой импорт это не вернёт.
admin-merged = Людей теперь ведут к { $entry }. Что знала другая запись, осталось в её истории.
admin-promise-withdrawn = { $name }: обещание отозвано и больше не показывается.
admin-promise-service-id = услуга
admin-promise-statement = обещание
admin-promise-language = язык
admin-promise-evidence-kind = вид подтверждения
admin-promise-evidence = подтверждение
admin-promise-signed-by = кто отвечает
admin-promise-signed-on = подписано
admin-promise-valid = действует
admin-action-withdraw = отозвано
admin-translate-nothing = Переводить нечего: текстов нет или их перевёл человек.
admin-translate-failed = Перевода нет: { $reason } Можно написать самим. Ничего не изменено.
admin-translated = Переведено машиной, язык: { $language }. Прочитайте каждую строку, прежде чем публиковать; пометка о машине останется.
admin-stats-entries = Показано записей: { $shown } (подтверждено: { $confirmed }), скрыто: { $hidden }
admin-stats-queue = Черновиков: { $drafts }. Сообщений: { $reports }, старейшему { $days } дн. Нарушенных обещаний решить: { $breaches }
admin-stats-people = Людей с ролью: { $count }
admin-about-edit = изменить запись, по вопросам или одной строкой
admin-usage-edit = изменить 42 phone=+4940123456 city=Hamburg
admin-about-add = новая запись, по вопросам или одной строкой
admin-usage-add = добавить name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = таблица записей, как черновики
admin-usage-import = импорт
admin-about-export = ваши записи файлом: csv, xlsx, hsds, geojson, fhir
admin-usage-export = экспорт csv
admin-about-merge = сделать из двух записей одну; первая остаётся
admin-usage-merge = объединить 42 43
admin-about-unlist = место не хочет быть в списке
admin-usage-unlist = убрать 42 просили по телефону 3 мая
admin-about-promise = обещание о документах и его подтверждение
admin-usage-promise = обещание 42 says="Документов не просим." link=https://example.org/promise signed="заведующая клиникой" on=2026-11-01
admin-about-translate = машинные переводы как черновик
admin-usage-translate = перевести 42 fr
admin-about-stats = сколько всего есть и ждёт
admin-usage-stats = числа
button-flow-stop = Прервать
button-flow-skip = Не знаю
button-field = { $field }
button-do-edit = Изменить
button-do-add = Добавить
button-do-import = Импорт
button-do-export = Экспорт
button-do-merge = Объединить
button-do-unlist = Убрать из списка
button-do-promise = Обещание
button-do-translate = Перевести
button-do-stats = Числа
