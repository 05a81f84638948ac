# For those who keep the directory and refer people. Rules of voice: docs/developers/add-a-language.md

# Roles
admin-role-agent = ملګری
admin-role-curator = څارونکی
admin-role-coordinator = همغږی
admin-role-administrator = مدیر
admin-everything = هر څه
admin-welcome = تاسو اوس د { $reach } لپاره { $role } یاست. «مرسته» ولیکئ چې وګورئ دلته څه کولای شئ؛ نور هر څه چې لیکئ د پخوا په شان امانه ته ځي.
admin-welcome-kept = د دې لپاره چې یادونې درورسېږي، تر هغو چې دا رول لرئ ستاسو پته قلف شوې ساتم.
admin-join-wrong = دا کوډ سم نه دی: ښايي غلط لیکل شوی، کارول شوی یا وخت یې تېر وي. له هغه چا نوی وغواړئ چې تاسو یې بللي یاست.
admin-join-wait = ډېر ناسم کوډونه ولیکل شول. یو ساعت وروسته بیا هڅه وکړئ، یا له هغه چا نوی وغواړئ چې تاسو یې بللي یاست.
admin-invite-made = د یوه { $role } لپاره بلنه ({ $reach }). یو ځل کار کوي، تر { $days ->
    [one] { $days } ورځې
   *[other] { $days } ورځو
 }. له دې یو یې یوازې هماغه کس ته ورکړئ:
admin-invite-typed = هر ځای امانه ته د لیکلو لپاره: { $text }
admin-invite-telegram = ټلګرام: { $url }
admin-invite-whatsapp = واټس‌اپ: { $url }
admin-invite-web = وېب پاڼه: { $url }
admin-invite-take-back = د بېرته اخیستلو لپاره: { $command }
admin-invite-not-yours = تاسو { $role } نه شئ بللای، یا د هغه سازمان لپاره نه. هېڅ بدل نه شول.
admin-invite-whose = د کوم سازمان لپاره؟ داسې یې ولیکئ: { $command }
admin-invite-where = د کومې سیمې لپاره؟ هېوادونه، سیمې یا ښارونه، داسې: { $command }
admin-region-unknown = د «{ $region }» په نوم هېواد، سیمه یا ښار نه پېژنم. هېواد لکه FR، سیمه لکه GB-SCT، ښار په خپل نوم ولیکئ.
admin-roles-own = تاسو د { $reach } لپاره { $role } یاست.
admin-roles-row = { $number }: { $role }، { $reach }
admin-invitation-row = بلنه { $number }: { $role }، خلاصه تر { $date }
admin-roles-end = د یوه د ختمولو لپاره: { $command }
admin-roles-none = { $number } شمېره رول هېڅوک نه لري.
admin-roles-not-yours = د هغه رول ختمول له تاسو سره نه دي.
admin-roles-ended = رول { $number } ({ $role }) ختم شو؛ پته یې پاکه شوه.
admin-invitation-none = ستاسو خلاصه بلنه { $number } نشته.
admin-invitation-ended = بلنه { $number } نور کار نه کوي.

# Commands
admin-help-head = تاسو { $role } یاست. ستاسو امرونه، له کرښې سره یا بې کرښې:
admin-help-line = • { $command }: { $about }
admin-help-more = یو یې څنګه کارول کېږي: { $command }
admin-family-entries = ځایونه
admin-family-review = بیا کتنه
admin-family-reports = راپورونه
admin-family-exchange = فایلونه
admin-family-booking = نوبتونه
admin-family-facts = د قانون خبرې
admin-family-referrals = د خلکو راوستل
admin-family-people = خلک او مرسته
admin-usage =
    { $command }: { $about }.
    داسې یې لولم: { $example }
    هېڅ بدل نه شول.
admin-meant = دا امر نه پېژنم. مطلب مو «{ $command }» و؟ هېڅ بدل نه شول.
admin-not-yours = «{ $command }» د دوی لپاره دی: { $roles }. هېڅ بدل نه شول.
admin-failed = دا ونه شول: { $reason } هېڅ بدل نه شول.
admin-about-help = څه کولای شئ، یا یو امر څنګه کارول کېږي
admin-usage-help = مرسته ساعتونه
admin-about-join = د خپلې بلنې رول اخیستل
admin-usage-join = ګډون 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = یوه رول ته یو ځلي بلنه
admin-usage-invite = بلنه څارونکی "MediBüro Hamburg"
admin-about-roles = ستاسو رول او هغه چې تاسو یې پالئ
admin-usage-roles = رولونه ختم 3
admin-about-find = ځایونه د نوم، سازمان یا ښار له مخې
admin-usage-find = لټون کاریتاس هامبورګ
admin-about-show = د یوه ځای ټول معلومات
admin-usage-show = ښودل 42

# Entries
admin-find-head = { $count ->
    [one] یو ځای:
   *[other] { $count } ځایونه:
 }
admin-find-none = د «{ $text }» لپاره څه پیدا نه شول. لږ الفاظ، یا یوازې ښار ولیکئ.
admin-entry-none = ځای { $number } نشته. د لټولو لپاره: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = ارشیف شوی
admin-status-defunct = د تل لپاره تړلی
admin-status-temporarily-closed = اوس مهال تړلی
admin-never-confirmed = هېڅکله له خپله ځایه نه دی تایید شوی؛ عامه پاڼه یې په { $date } ولوستل شوه.
admin-field-line = { $field }: { $value }
admin-value-none = هېڅ
admin-field-organization = سازمان
admin-field-kind = ډول
admin-field-services = خدمتونه
admin-field-attributes = ځانګړتیاوې
admin-field-languages = ژبې
admin-field-address-1 = پته
admin-field-city = ښار
admin-field-country = هېواد
admin-field-opening-hours = ساعتونه
admin-field-opening-hours-text = ساعتونه په الفاظو
admin-field-url = وېب پاڼه
admin-field-fees-description = لګښت
admin-field-eligibility-description = د چا لپاره
admin-field-application-process = څنګه راشي
admin-field-required-documents = غواړي
admin-field-firewall-statement = ژمنه
admin-field-source-title = سرچینه

# Buttons: at most 20 characters each
button-next-page = بل
button-do-help = څه کولای شم
button-do-find = لټون
button-do-show = ښودل
button-do-join = ګډون
button-do-invite = بلنه
button-do-roles = رولونه

# In a list of what is kept of somebody
data-role = ستاسو رول ({ $count })
data-flow = هغه کار چې په منځ کې یې وئ ({ $count })
