# Черновики, изменения, сообщения: для тех, кто ведёт справочник

admin-entry-not-yours = #{ $number } ведёт { $organization }, не вы. Ничего не изменено.
admin-entry-line-new = Новое: { $name } · { $city }
admin-nothing-changed = Так уже и есть. Ничего не изменено.
admin-field-changed = { $field }: { $value } (раньше: { $before })

# Черновики
admin-draft-alone = Черновик { $number }. Вы можете его опубликовать.
admin-draft-review = Черновик { $number }. Он появится, когда его опубликует другой куратор организации или координатор.
admin-draft-waits = Черновик { $number } ждёт проверки.
admin-draft-none = Черновика { $number }, который решаете вы, нет.
admin-draft-decided = Черновик { $number } уже решён или больше ничего не меняет.
admin-published = Теперь видно всем.
admin-published-all = { $count ->
    [one] Теперь виден { $count } черновик.
    [few] Теперь видны { $count } черновика.
    [many] Теперь видно { $count } черновиков.
   *[other] Теперь видно { $count } черновика.
 }
admin-needs-another = Черновику { $number } нужно согласие другого: ещё одного куратора организации или координатора.
admin-enough-today = От одного автора за 24 часа выходит не больше { $most }. Черновик ждёт: опубликуйте его позже.
admin-discarded = { $count ->
    [one] Отброшен { $count } черновик. Опубликованное не изменилось.
    [few] Отброшены { $count } черновика. Опубликованное не изменилось.
    [many] Отброшено { $count } черновиков. Опубликованное не изменилось.
   *[other] Отброшено { $count } черновика. Опубликованное не изменилось.
 }
admin-conflict = Кто-то тем временем изменил то же самое. Ничего не изменено:
admin-conflict-field = { $field }: сейчас { $now }, у вас { $wanted }
admin-who-you = вы
admin-who-of = { $role }, { $organization }

# Изменения
admin-history-head = Изменения, сначала новые:
admin-history-none = С тех пор как запись в справочнике, изменений не было.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · отменено
admin-change-none = Вашего изменения { $number }, которое можно отменить, нет.
admin-undone = Изменение { $number } отменено.
admin-undone-already = Изменение { $number } уже отменено.
admin-undo-needs-another = Это вернуло бы обещание, на которое люди полагаются. Предложите его заново, чтобы проверил второй человек.
admin-action-add = добавлено
admin-action-edit = изменено
admin-action-verify = подтверждено
admin-action-retire = снято
admin-action-restore = возвращено
admin-action-merge = объединено
admin-action-unlist = убрано из списка
admin-action-undo = отменено
admin-hours-unreadable = Часы я читаю так: { $command }. Ничего не изменено.
admin-hours-guess = Часы я читаю так: Tu 10:00-12:00. Для { $day } попробуйте: { $command }. Ничего не изменено.
admin-verified = Подтверждено сегодня. Действует { $days } дн.
admin-retired = Люди этого больше не видят. Ничего не удалено.
admin-restored = Люди это снова видят.
admin-status-active = показано

# Очередь
admin-queue-head = { $count ->
    [one] Ждёт { $count } дело:
    [few] Ждут { $count } дела:
    [many] Ждут { $count } дел:
   *[other] Ждут { $count } дела:
 }
admin-queue-empty = Вас ничего не ждёт.
admin-queue-draft = Черновик { $number } · { $title } · { $days } дн. · от: { $who }
admin-queue-report = Сообщение { $number } · { $entry } · { $problem } ×{ $times } · { $days } дн. · { $owner }
admin-owner-curators = для кураторов { $organization }
admin-owner-coordinators = куратора ещё нет: для координаторов
admin-claimed = Сообщение { $number } теперь ваше. { $entry }: { $problem } ×{ $times }, { $days } дн., { $owner }.
admin-claimed-next = Позвоните в место, исправьте запись, потом: { $command }
admin-report-none = Вашего сообщения { $number } нет.
admin-report-answered = На сообщение { $number } уже ответили.
admin-report-ended = Сообщение { $number }: { $outcome }. Оно ушло из очереди.
admin-stale-head = { $count ->
    [one] { $count } запись не подтверждали { $days } дн.:
    [few] { $count } записи не подтверждали { $days } дн.:
    [many] { $count } записей не подтверждали { $days } дн.:
   *[other] { $count } записи не подтверждали { $days } дн.:
 }
admin-stale-none = Всё ваше подтверждено за последние { $days } дн.
admin-stale-line = { $entry } · { $date }
problem-closed = закрыто
problem-moved = переехало
problem-wrong-number = неверный телефон
problem-rude = с людьми плохо обошлись

# Команды
admin-about-hours = задать часы работы
admin-usage-hours = часы 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = вы только что сверили это с местом
admin-usage-verify = подтвердить 42
admin-about-retire = больше не показывать и почему
admin-usage-retire = снять 42 закрыто с мая
admin-about-restore = показывать снова
admin-usage-restore = вернуть 42 снова открыто
admin-about-draft = один черновик
admin-usage-draft = черновик 7
admin-about-publish = опубликовать черновик
admin-usage-publish = опубликовать 7
admin-about-discard = отбросить черновик
admin-usage-discard = отбросить 7
admin-about-history = что менялось, когда и в какой роли
admin-usage-history = история 42
admin-about-undo = отменить изменение; без номера: ваше последнее
admin-usage-undo = отменить 12
admin-about-queue = что вас ждёт: сообщения и черновики
admin-usage-queue = очередь
admin-about-claim = взять сообщение на себя
admin-usage-claim = взять 3
admin-about-answer = закончить с сообщением: исправлено, неверно или снято
admin-usage-answer = ответить 3 исправлено
admin-about-stale = что давно никто не подтверждал
admin-usage-stale = старое
button-do-hours = Взять эти часы
button-do-verify = Верно на сегодня
button-do-retire = Снять
button-do-restore = Показать снова
button-do-draft = Черновик
button-do-publish = Опубликовать
button-do-discard = Отбросить
button-do-history = История
button-do-undo = Отменить
button-do-queue = Очередь
button-do-claim = Взять на себя
button-do-answer = Исправлено
button-do-stale = Не подтверждено

# Названия полей, видных только в изменениях
admin-field-name = название
admin-field-status = состояние
admin-field-assured-date = подтверждено
admin-field-latitude = широта
admin-field-longitude = долгота
admin-field-precision = точность
admin-field-timezone = часовой пояс
admin-field-confidential = тайный адрес
admin-field-source-url = адрес источника
admin-field-source-date = дата источника
admin-field-read-on = источник прочитан
admin-field-stale-risk = риск устаревания
admin-field-text-language = язык текстов
admin-field-source-id = обозначение
admin-field-firewall-statement-basis = основание обещания

# Нарушенные обещания и другие поля
admin-queue-breach = СРОЧНО · { $entry } · просили документы или о ком-то сообщили, { $people ->
    [one] { $people } человек
    [few] { $people } человека
    [many] { $people } человек
   *[other] { $people } человека
 } · { $days } дн. · { $command }
admin-breach-mended = { $name }: об обещании снова можно говорить.
admin-breach-none = { $name }: открытых сообщений такого рода нет.
admin-breach-upheld = { $name }: подтвердилось. Обещание остаётся скрытым, людей предупреждают. Сообщений: { $people }
admin-breach-dismissed = { $name }: отклонено. Об обещании снова говорят. Сообщений: { $people }
admin-about-breach = решить по сообщениям о нарушенном обещании
admin-usage-breach = нарушение 42 подтверждено
button-do-breach = Нарушено обещание
admin-value-yes = да
admin-value-no = нет
admin-origin-human = человеком
admin-origin-machine = машиной
admin-field-text = { $field } ({ $language }), { $origin }
admin-field-appointment-only = только по записи
admin-field-phones = телефон
admin-field-email = эл. почта
admin-field-alert = знать заранее
admin-field-interpretation-services = перевод
admin-field-status-note = заметка
admin-field-assurer-role = кем подтверждено
admin-field-description = описание
admin-field-do-not-list = не показывать
admin-field-owner = кто ведёт
admin-field-closed-since = закрыто с
admin-field-closed-until = закрыто до
admin-field-postal-code = индекс
admin-field-intake-address = сначала идти в
admin-field-service-areas = где обслуживает
