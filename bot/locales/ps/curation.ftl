# Drafts, changes, reports: for those who keep the directory

admin-entry-not-yours = #{ $number } د { $organization } په لاس کې دی، نه ستاسو. هېڅ بدل نه شول.
admin-entry-line-new = نوی: { $name } · { $city }
admin-nothing-changed = له وړاندې همداسې دی. هېڅ بدل نه شول.
admin-field-changed = { $field }: { $value } (مخکې: { $before })

# Drafts
admin-draft-alone = مسوده { $number }. خپرولای یې شئ.
admin-draft-review = مسوده { $number }. هغه وخت ښکاري چې د سازمان بل څارونکی یا یو همغږی یې خپره کړي.
admin-draft-waits = مسوده { $number } بیا کتنې ته په تمه ده.
admin-draft-none = داسې مسوده { $number } نشته چې پرېکړه یې ستاسو وي.
admin-draft-decided = پر مسودې { $number } له وړاندې پرېکړه شوې، یا نور هېڅ نه بدلوي.
admin-published = اوس ښکاري.
admin-published-all = { $count ->
    [one] یوه مسوده اوس ښکاري.
   *[other] { $count } مسودې اوس ښکاري.
 }
admin-needs-another = مسوده { $number } د بل چا هو ته اړتیا لري: د سازمان بل څارونکی یا یو همغږی.
admin-enough-today = د یوه لیکوال په ۲۴ ساعتونو کې تر { $most } زیات نه خپرېږي. مسوده پاتې ده: وروسته یې خپره کړئ.
admin-discarded = { $count ->
    [one] یوه مسوده وغورځول شوه. هغه چې ښکاري نه دی بدل شوی.
   *[other] { $count } مسودې وغورځول شوې. هغه چې ښکاري نه دی بدل شوی.
 }
admin-conflict = په دې منځ کې بل چا همدا بدل کړی. هېڅ بدل نه شول:
admin-conflict-field = { $field }: اوس { $now }، ستاسو { $wanted }
admin-who-you = تاسو
admin-who-of = { $role }، { $organization }

# Changes
admin-history-head = بدلونونه، نوی لومړی:
admin-history-none = له هغه وخته چې نوملړ ته راغلی، لا بدل شوی نه دی.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · بېرته وګرځول شو
admin-change-none = داسې بدلون { $number } نشته چې ستاسو وي او بېرته یې وګرځوئ.
admin-undone = بدلون { $number } بېرته وګرځول شو.
admin-undone-already = بدلون { $number } له وړاندې بېرته ګرځول شوی.
admin-undo-needs-another = دا به هغه ژمنه راوګرځوي چې خلک پرې تکیه کوي. بیا یې وړاندیز کړئ، چې دویم کس یې وګوري.
admin-action-add = زیات شو
admin-action-edit = بدل شو
admin-action-verify = تایید شو
admin-action-retire = ارشیف شو
admin-action-restore = راوګرځول شو
admin-action-merge = یو شو
admin-action-unlist = له نوملړه لرې شو
admin-action-undo = بېرته وګرځول شو
admin-hours-unreadable = ساعتونه داسې لولم: { $command }. هېڅ بدل نه شول.
admin-hours-guess = ساعتونه لکه Tu 10:00-12:00 لولم. د { $day } لپاره دا وازمویئ: { $command }. هېڅ بدل نه شول.
admin-verified = نن تایید شو. دا د { $days } ورځو لپاره اعتبار لري.
admin-retired = خلک یې نور نه ویني. هېڅ نه دي پاک شوي.
admin-restored = خلک یې بیا ویني.
admin-status-active = ښکاري

# Queue
admin-queue-head = { $count ->
    [one] یو شی په تمه دی:
   *[other] { $count } شیان په تمه دي:
 }
admin-queue-empty = هېڅ تاسو ته په تمه نه دي.
admin-queue-draft = مسوده { $number } · { $title } · { $days } ورځې · د { $who }
admin-queue-report = راپور { $number } · { $entry } · { $problem } ×{ $times } · { $days } ورځې · { $owner }
admin-owner-curators = د { $organization } د څارونکو لپاره
admin-owner-coordinators = لا څارونکی نه لري: د همغږو لپاره
admin-claimed = راپور { $number } اوس ستاسو دی. { $entry }: { $problem } ×{ $times }، { $days } ورځې، { $owner }.
admin-claimed-next = هغه ځای ته زنګ ووهئ، سم یې کړئ، بیا: { $command }
admin-report-none = ستاسو داسې راپور { $number } نشته.
admin-report-answered = راپور { $number } ته له وړاندې ځواب ورکړل شوی.
admin-report-ended = راپور { $number }: { $outcome }. له کتاره ووت.
admin-stale-head = { $count ->
    [one] یو ځای چې { $days } ورځې نه دی تایید شوی:
   *[other] { $count } ځایونه چې { $days } ورځې نه دي تایید شوي:
 }
admin-stale-none = ستاسو ټول په تېرو { $days } ورځو کې تایید شوي.
admin-stale-line = { $entry } · { $date }
problem-closed = تړلی دی
problem-moved = بل ځای ته تللی دی
problem-wrong-number = د تلیفون شمېره یې غلطه ده
problem-rude = له خلکو سره بد چلند شوی

# Commands
admin-about-hours = د کار ساعتونه ټاکل
admin-usage-hours = ساعتونه 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = همدا اوس مو له خپله ځایه تایید کړ
admin-usage-verify = تایید 42
admin-about-retire = نور یې مه ښیه، او ولې
admin-usage-retire = ارشیف 42 له مې راهیسې تړلی
admin-about-restore = بیا یې ښیه
admin-usage-restore = راګرځول 42 بیا پرانیستل شو
admin-about-draft = یوه مسوده
admin-usage-draft = مسوده 7
admin-about-publish = مسوده خپرول
admin-usage-publish = خپرول 7
admin-about-discard = مسوده غورځول
admin-usage-discard = غورځول 7
admin-about-history = څه، کله او د کوم رول په توګه بدل شول
admin-usage-history = تاریخچه 42
admin-about-undo = یو بدلون بېرته ګرځول، که یې ونه وایئ ستاسو وروستی
admin-usage-undo = بېرته 12
admin-about-queue = څه چې تاسو ته په تمه دي: راپورونه او مسودې
admin-usage-queue = کتار
admin-about-claim = یو راپور په غاړه اخیستل
admin-usage-claim = غاړه 3
admin-about-answer = راپور ختمول: سم، بې بنسټه یا ارشیف
admin-usage-answer = ځواب 3 سم
admin-about-stale = هغه چې ډېر وخت چا نه دي تایید کړي
admin-usage-stale = زاړه
button-do-hours = همدا ساعتونه
button-do-verify = نن تایید شو
button-do-retire = ارشیف
button-do-restore = بیا ښودل
button-do-draft = مسوده
button-do-publish = خپرول
button-do-discard = غورځول
button-do-history = تاریخچه
button-do-undo = بېرته ګرځول
button-do-queue = کتار
button-do-claim = زما په غاړه
button-do-answer = سم شو
button-do-stale = نه تایید شوي

# Names of fields that only changes show
admin-field-name = نوم
admin-field-status = حالت
admin-field-assured-date = تایید شوی
admin-field-latitude = عرض البلد
admin-field-longitude = طول البلد
admin-field-precision = کره والی
admin-field-timezone = د وخت سیمه
admin-field-confidential = پټه پته
admin-field-source-url = د سرچینې پته
admin-field-source-date = د سرچینې نېټه
admin-field-read-on = سرچینه ولوستل شوه
admin-field-stale-risk = د زړښت خطر
admin-field-text-language = د متنونو ژبه
admin-field-source-id = پېژندنه
admin-field-firewall-statement-basis = د ژمنې بنسټ

# Broken promises, and more fields
admin-queue-breach = بیړنی · { $entry } · اسناد یې وغوښتل یا یې د چا راپور ورکړ، { $people ->
    [one] { $people } کس
   *[other] { $people } کسان
 } · { $days } ورځې · { $command }
admin-breach-mended = { $name }: ژمنه یې بیا ویل کېدای شي.
admin-breach-none = { $name }: د دې ډول خلاص راپور نشته.
admin-breach-upheld = { $name }: تایید شو. ژمنه یې پټه پاتې کېږي، او خلکو ته خبرداری ورکول کېږي. راپورونه: { $people }
admin-breach-dismissed = { $name }: رد شو. ژمنه یې بیا ویل کېږي. راپورونه: { $people }
admin-about-breach = د ماتې ژمنې پر راپورونو پرېکړه
admin-usage-breach = ماتول 42 تایید
button-do-breach = ماته ژمنه
admin-value-yes = هو
admin-value-no = نه
admin-origin-human = د انسان
admin-origin-machine = د ماشین
admin-field-text = { $field } په { $language }، { $origin }
admin-field-appointment-only = یوازې په نوبت
admin-field-phones = تلیفون
admin-field-email = برېښنالیک
admin-field-alert = مخکې پوه شئ
admin-field-interpretation-services = ژباړه
admin-field-status-note = یادښت
admin-field-assurer-role = تایید کوونکی
admin-field-description = تفصیل
admin-field-do-not-list = په نوملړ کې مه راوړئ
admin-field-owner = ساتونکی
admin-field-closed-since = تړلی له
admin-field-closed-until = تړلی تر
admin-field-postal-code = پوستي کوډ
admin-field-intake-address = لومړی لاړ شئ
admin-field-service-areas = د خدمت سیمه
