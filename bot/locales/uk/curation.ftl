# Чернетки, зміни, повідомлення: для тих, хто веде довідник

admin-entry-not-yours = #{ $number } веде { $organization }, не ви. Нічого не змінено.
admin-entry-line-new = Нове: { $name } · { $city }
admin-nothing-changed = Так уже і є. Нічого не змінено.
admin-field-changed = { $field }: { $value } (раніше: { $before })

# Чернетки
admin-draft-alone = Чернетка { $number }. Ви можете її опублікувати.
admin-draft-review = Чернетка { $number }. Вона з'явиться, коли її опублікує інший куратор організації або координатор.
admin-draft-waits = Чернетка { $number } чекає перевірки.
admin-draft-none = Чернетки { $number }, яку вирішуєте ви, немає.
admin-draft-decided = Чернетку { $number } уже вирішено, або вона більше нічого не змінює.
admin-published = Тепер видно всім.
admin-published-all = { $count ->
    [one] Тепер видно { $count } чернетку.
    [few] Тепер видно { $count } чернетки.
    [many] Тепер видно { $count } чернеток.
   *[other] Тепер видно { $count } чернетки.
 }
admin-needs-another = Чернетці { $number } потрібна згода іншої людини: ще одного куратора організації або координатора.
admin-enough-today = Від одного автора за 24 години виходить не більше { $most }. Чернетка чекає: опублікуйте її пізніше.
admin-discarded = { $count ->
    [one] Відкинуто { $count } чернетку. Опубліковане не змінилося.
    [few] Відкинуто { $count } чернетки. Опубліковане не змінилося.
    [many] Відкинуто { $count } чернеток. Опубліковане не змінилося.
   *[other] Відкинуто { $count } чернетки. Опубліковане не змінилося.
 }
admin-conflict = Хтось тим часом змінив те саме. Нічого не змінено:
admin-conflict-field = { $field }: зараз { $now }, у вас { $wanted }
admin-who-you = ви
admin-who-of = { $role }, { $organization }

# Зміни
admin-history-head = Зміни, спершу нові:
admin-history-none = Відколи запис у довіднику, змін не було.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · скасовано
admin-change-none = Вашої зміни { $number }, яку можна скасувати, немає.
admin-undone = Зміну { $number } скасовано.
admin-undone-already = Зміну { $number } уже скасовано.
admin-undo-needs-another = Це повернуло б обіцянку, на яку люди покладаються. Запропонуйте її знову, щоб перевірила друга людина.
admin-action-add = додано
admin-action-edit = змінено
admin-action-verify = підтверджено
admin-action-retire = знято
admin-action-restore = повернуто
admin-action-merge = об'єднано
admin-action-unlist = прибрано зі списку
admin-action-undo = скасовано
admin-hours-unreadable = Години я читаю так: { $command }. Нічого не змінено.
admin-hours-guess = Години я читаю так: Tu 10:00-12:00. Для { $day } спробуйте: { $command }. Нічого не змінено.
admin-verified = Підтверджено сьогодні. Діє { $days } дн.
admin-retired = Люди цього більше не бачать. Нічого не видалено.
admin-restored = Люди це знову бачать.
admin-status-active = показано

# Черга
admin-queue-head = { $count ->
    [one] Чекає { $count } справа:
    [few] Чекають { $count } справи:
    [many] Чекають { $count } справ:
   *[other] Чекають { $count } справи:
 }
admin-queue-empty = На вас нічого не чекає.
admin-queue-draft = Чернетка { $number } · { $title } · { $days } дн. · від: { $who }
admin-queue-report = Повідомлення { $number } · { $entry } · { $problem } ×{ $times } · { $days } дн. · { $owner }
admin-owner-curators = для кураторів { $organization }
admin-owner-coordinators = куратора ще немає: для координаторів
admin-claimed = Повідомлення { $number } тепер ваше. { $entry }: { $problem } ×{ $times }, { $days } дн., { $owner }.
admin-claimed-next = Зателефонуйте до місця, виправте запис, потім: { $command }
admin-report-none = Вашого повідомлення { $number } немає.
admin-report-answered = На повідомлення { $number } уже відповіли.
admin-report-ended = Повідомлення { $number }: { $outcome }. Воно пішло з черги.
admin-stale-head = { $count ->
    [one] { $count } запис не підтверджували { $days } дн.:
    [few] { $count } записи не підтверджували { $days } дн.:
    [many] { $count } записів не підтверджували { $days } дн.:
   *[other] { $count } запису не підтверджували { $days } дн.:
 }
admin-stale-none = Усе ваше підтверджено за останні { $days } дн.
admin-stale-line = { $entry } · { $date }
problem-closed = зачинено
problem-moved = переїхало
problem-wrong-number = хибний телефон
problem-rude = з людьми погано повелися

# Команди
admin-about-hours = задати години роботи
admin-usage-hours = години 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = ви щойно звірили це з місцем
admin-usage-verify = підтвердити 42
admin-about-retire = більше не показувати і чому
admin-usage-retire = зняти 42 зачинено з травня
admin-about-restore = показувати знову
admin-usage-restore = повернути 42 знову відчинено
admin-about-draft = одна чернетка
admin-usage-draft = чернетка 7
admin-about-publish = опублікувати чернетку
admin-usage-publish = опублікувати 7
admin-about-discard = відкинути чернетку
admin-usage-discard = відкинути 7
admin-about-history = що змінювали, коли і в якій ролі
admin-usage-history = історія 42
admin-about-undo = скасувати зміну; без номера: вашу останню
admin-usage-undo = скасувати 12
admin-about-queue = що на вас чекає: повідомлення й чернетки
admin-usage-queue = черга
admin-about-claim = взяти повідомлення на себе
admin-usage-claim = взяти 3
admin-about-answer = закінчити з повідомленням: виправлено, хибне чи знято
admin-usage-answer = відповісти 3 виправлено
admin-about-stale = що давно ніхто не підтверджував
admin-usage-stale = застаріле
button-do-hours = Взяти ці години
button-do-verify = Правильно сьогодні
button-do-retire = Зняти
button-do-restore = Показати знову
button-do-draft = Чернетка
button-do-publish = Опублікувати
button-do-discard = Відкинути
button-do-history = Історія
button-do-undo = Скасувати
button-do-queue = Черга
button-do-claim = Взяти на себе
button-do-answer = Виправлено
button-do-stale = Не підтверджено

# Назви полів, видних лише у змінах
admin-field-name = назва
admin-field-status = стан
admin-field-assured-date = підтверджено
admin-field-latitude = широта
admin-field-longitude = довгота
admin-field-precision = точність
admin-field-timezone = часовий пояс
admin-field-confidential = таємна адреса
admin-field-source-url = адреса джерела
admin-field-source-date = дата джерела
admin-field-read-on = джерело прочитано
admin-field-stale-risk = ризик застаріння
admin-field-text-language = мова текстів
admin-field-source-id = позначення
admin-field-firewall-statement-basis = підстава обіцянки

# Порушені обіцянки й інші поля
admin-queue-breach = ТЕРМІНОВО · { $entry } · просили документи чи про когось повідомили, { $people ->
    [one] { $people } людина
    [few] { $people } людини
    [many] { $people } людей
   *[other] { $people } людини
 } · { $days } дн. · { $command }
admin-breach-mended = { $name }: про обіцянку знову можна казати.
admin-breach-none = { $name }: відкритих повідомлень такого роду немає.
admin-breach-upheld = { $name }: підтвердилося. Обіцянка лишається прихованою, людей попереджають. Повідомлень: { $people }
admin-breach-dismissed = { $name }: відхилено. Про обіцянку знову кажуть. Повідомлень: { $people }
admin-about-breach = вирішити щодо повідомлень про порушену обіцянку
admin-usage-breach = порушення 42 підтверджено
button-do-breach = Порушено обіцянку
admin-value-yes = так
admin-value-no = ні
admin-origin-human = людиною
admin-origin-machine = машиною
admin-field-text = { $field } ({ $language }), { $origin }
admin-field-appointment-only = лише за записом
admin-field-phones = телефон
admin-field-email = ел. пошта
admin-field-alert = знати наперед
admin-field-interpretation-services = переклад
admin-field-status-note = нотатка
admin-field-assurer-role = ким підтверджено
admin-field-description = опис
admin-field-do-not-list = не показувати
admin-field-owner = хто веде
admin-field-closed-since = зачинено з
admin-field-closed-until = зачинено до
admin-field-postal-code = індекс
admin-field-intake-address = спершу йти до
admin-field-service-areas = де обслуговує
