# Для тех, кто ведёт справочник и направляет людей. Правила речи: docs/developers/add-a-language.md

# Роли
admin-role-agent = проводник
admin-role-curator = куратор
admin-role-coordinator = координатор
admin-role-administrator = администратор
admin-everything = всё
admin-welcome = Теперь ваша роль: { $role }, охват: { $reach }. Напишите «помощь», чтобы увидеть, что здесь можно делать; всё остальное, что вы пишете, по-прежнему идёт Амане.
admin-welcome-kept = Чтобы до вас доходили напоминания, я храню ваш адрес под замком, пока у вас есть эта роль.
admin-join-wrong = Этот код не действует: возможно, в нём опечатка, он уже использован или истёк. Попросите новый у того, кто вас пригласил.
admin-join-wait = Слишком много неверных кодов. Попробуйте через час или попросите новый код у того, кто вас пригласил.
admin-invite-made = Приглашение на одну роль: { $role } ({ $reach }). Действует один раз, { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
 }. Передайте что-то одно из этого и только этому человеку:
admin-invite-typed = Написать Амане где угодно: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Веб-страница: { $url }
admin-invite-take-back = Отозвать: { $command }
admin-invite-not-yours = Вы не можете пригласить на роль «{ $role }» или не для этой организации. Ничего не изменено.
admin-invite-whose = Для какой организации? Напишите так: { $command }
admin-invite-where = Для какого региона? Страны, регионы или города, вот так: { $command }
admin-region-unknown = Я не знаю страны, региона или города «{ $region }». Пишите страну как FR, регион как GB-SCT, город по названию.
admin-roles-own = Ваша роль: { $role }, охват: { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Приглашение { $number }: { $role }, открыто до { $date }
admin-roles-end = Прекратить одну: { $command }
admin-roles-none = Роли под номером { $number } ни у кого нет.
admin-roles-not-yours = Эту роль вы прекратить не можете.
admin-roles-ended = Роль { $number } ({ $role }) прекращена; её адрес удалён.
admin-invitation-none = Вашего открытого приглашения { $number } нет.
admin-invitation-ended = Приглашение { $number } больше не действует.

# Команды
admin-help-head = Ваша роль: { $role }. Ваши команды, с косой чертой или без:
admin-help-line = • { $command }: { $about }
admin-help-more = Как пользоваться одной: { $command }
admin-family-entries = Записи
admin-family-review = Проверка
admin-family-reports = Сообщения
admin-family-exchange = Файлы
admin-family-booking = Приём по записи
admin-family-facts = Сведения о законе
admin-family-referrals = Направить людей
admin-family-people = Люди и помощь
admin-usage =
    { $command }: { $about }.
    Я читаю это так: { $example }
    Ничего не изменено.
admin-meant = Такой команды я не знаю. Вы имели в виду «{ $command }»? Ничего не изменено.
admin-not-yours = «{ $command }» для: { $roles }. Ничего не изменено.
admin-failed = Не получилось: { $reason } Ничего не изменено.
admin-about-help = что вы можете делать или как пользоваться одной командой
admin-usage-help = помощь часы
admin-about-join = принять роль из вашего приглашения
admin-usage-join = войти 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = одноразовое приглашение на роль
admin-usage-invite = пригласить куратор "MediBüro Hamburg"
admin-about-roles = ваша роль и те, за кем вы смотрите
admin-usage-roles = роли прекратить 3
admin-about-find = записи по названию, организации или городу
admin-usage-find = найти caritas hamburg
admin-about-show = всё, что известно об одной записи
admin-usage-show = показать 42

# Записи
admin-find-head = { $count ->
    [one] { $count } запись:
    [few] { $count } записи:
    [many] { $count } записей:
   *[other] { $count } записи:
 }
admin-find-none = По словам «{ $text }» ничего не найдено. Попробуйте меньше слов или только город.
admin-entry-none = Записи { $number } нет. Искать: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = снята
admin-status-defunct = закрыто навсегда
admin-status-temporarily-closed = пока закрыто
admin-never-confirmed = С местом ни разу не подтверждено; его открытая страница прочитана { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = ничего
admin-field-organization = организация
admin-field-kind = вид
admin-field-services = услуги
admin-field-attributes = особенности
admin-field-languages = языки
admin-field-address-1 = адрес
admin-field-city = город
admin-field-country = страна
admin-field-opening-hours = часы
admin-field-opening-hours-text = часы словами
admin-field-url = веб-страница
admin-field-fees-description = стоимость
admin-field-eligibility-description = для кого
admin-field-application-process = как прийти
admin-field-required-documents = что просят
admin-field-firewall-statement = обещание
admin-field-source-title = источник

# Кнопки: не больше 20 знаков
button-next-page = Дальше
button-do-help = Что я могу
button-do-find = Найти
button-do-show = Показать
button-do-join = Войти
button-do-invite = Пригласить
button-do-roles = Роли

# В списке того, что хранится о человеке
data-role = ваша роль ({ $count })
data-flow = начатое и не законченное ({ $count })
