# Для тих, хто веде довідник і скеровує людей.

# Ролі
admin-role-agent = провідник
admin-role-curator = куратор
admin-role-coordinator = координатор
admin-role-administrator = адміністратор
admin-everything = усе
admin-welcome = Тепер ваша роль: { $role }, охоплення: { $reach }. Напишіть «допомога», щоб побачити, що тут можна робити; усе інше, що ви пишете, і далі йде до Амани.
admin-welcome-kept = Щоб до вас доходили нагадування, я зберігаю вашу адресу під замком, поки у вас є ця роль.
admin-join-wrong = Цей код не діє: можливо, в ньому помилка, він уже використаний або минув. Попросіть новий у того, хто вас запросив.
admin-join-wait = Забагато хибних кодів. Спробуйте за годину або попросіть новий у того, хто вас запросив.
admin-invite-made = Запрошення на одну роль: { $role } ({ $reach }). Діє один раз, { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
 }. Передайте щось одне з цього і лише цій людині:
admin-invite-typed = Написати Амані будь-де: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Вебсторінка: { $url }
admin-invite-take-back = Відкликати: { $command }
admin-invite-not-yours = Ви не можете запросити на роль «{ $role }» або не для цієї організації. Нічого не змінено.
admin-invite-whose = Для якої організації? Напишіть так: { $command }
admin-invite-where = Для якого регіону? Країни, регіони або міста, ось так: { $command }
admin-region-unknown = Я не знаю країни, регіону чи міста «{ $region }». Пишіть країну як FR, регіон як GB-SCT, місто за назвою.
admin-roles-own = Ваша роль: { $role }, охоплення: { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Запрошення { $number }: { $role }, відкрите до { $date }
admin-roles-end = Припинити одну: { $command }
admin-roles-none = Ролі з номером { $number } ніхто не має.
admin-roles-not-yours = Цю роль припинити ви не можете.
admin-roles-ended = Роль { $number } ({ $role }) припинено; її адресу видалено.
admin-invitation-none = Вашого відкритого запрошення { $number } немає.
admin-invitation-ended = Запрошення { $number } більше не діє.

# Команди
admin-help-head = Ваша роль: { $role }. Ваші команди, зі скісною рискою чи без:
admin-help-line = • { $command }: { $about }
admin-help-more = Як користуватися однією: { $command }
admin-family-entries = Записи
admin-family-review = Перевірка
admin-family-reports = Повідомлення
admin-family-exchange = Файли
admin-family-booking = Прийом за записом
admin-family-facts = Відомості про закон
admin-family-referrals = Скерувати людей
admin-family-people = Люди й допомога
admin-usage =
    { $command }: { $about }.
    Я читаю це так: { $example }
    Нічого не змінено.
admin-meant = Такої команди я не знаю. Ви мали на увазі «{ $command }»? Нічого не змінено.
admin-not-yours = «{ $command }» для: { $roles }. Нічого не змінено.
admin-failed = Не вийшло: { $reason } Нічого не змінено.
admin-about-help = що ви можете робити або як користуватися однією командою
admin-usage-help = допомога години
admin-about-join = прийняти роль із вашого запрошення
admin-usage-join = увійти 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = одноразове запрошення на роль
admin-usage-invite = запросити куратор "MediBüro Hamburg"
admin-about-roles = ваша роль і ті, за ким ви дивитеся
admin-usage-roles = ролі припинити 3
admin-about-find = записи за назвою, організацією чи містом
admin-usage-find = знайти caritas hamburg
admin-about-show = усе, що відомо про один запис
admin-usage-show = показати 42

# Записи
admin-find-head = { $count ->
    [one] { $count } запис:
    [few] { $count } записи:
    [many] { $count } записів:
   *[other] { $count } запису:
 }
admin-find-none = За словами «{ $text }» нічого не знайдено. Спробуйте менше слів або лише місто.
admin-entry-none = Запису { $number } немає. Шукати: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = знято
admin-status-defunct = закрито назавжди
admin-status-temporarily-closed = поки закрито
admin-never-confirmed = З місцем жодного разу не підтверджено; його відкриту сторінку прочитано { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = нічого
admin-field-organization = організація
admin-field-kind = вид
admin-field-services = послуги
admin-field-attributes = особливості
admin-field-languages = мови
admin-field-address-1 = адреса
admin-field-city = місто
admin-field-country = країна
admin-field-opening-hours = години
admin-field-opening-hours-text = години словами
admin-field-url = вебсторінка
admin-field-fees-description = вартість
admin-field-eligibility-description = для кого
admin-field-application-process = як прийти
admin-field-required-documents = що просять
admin-field-firewall-statement = обіцянка
admin-field-source-title = джерело

# Кнопки: не більше 20 знаків
button-next-page = Далі
button-do-help = Що я можу
button-do-find = Знайти
button-do-show = Показати
button-do-join = Увійти
button-do-invite = Запросити
button-do-roles = Ролі

# У списку того, що зберігається про людину
data-role = ваша роль ({ $count })
data-flow = почате й не закінчене ({ $count })
