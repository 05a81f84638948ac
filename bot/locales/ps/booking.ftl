# Appointments: finding, holding, confirming, moving and calling off a time.

data-appointment = { $count ->
    [one] { $count } نوبت
   *[other] { $count } نوبتونه
 }
data-outbox = { $count ->
    [one] { $count } پیغام چې تاسو ته لېږل کېږي
   *[other] { $count } پیغامونه چې تاسو ته لېږل کېږي
 }

booking-times = { $place }. راتلونکي خالي وختونه (د { $city } ځايي وخت):
booking-times-none-then = { $place }: هغه وخت څه خالي نه دي. راتلونکي خالي وختونه (د { $city } ځايي وخت):
booking-day = { $day }
booking-days = { $place }: کومه ورځ؟
booking-woman = له یوې ښځې سره.
booking-woman-asked = غوښتل شوي چې یوه ښځه مو وګوري، لا یقیني نه ده.
booking-elsewhere = دا ځای په خپله پاڼه نوبت ورکوي. لینک له دې خبرو بهر ځي؛ ښايي هماغه وخت پرانیزي یا یوازې لومړۍ پاڼه، او زه نه خبرېږم چې نوبت مو واخیست که نه.
booking-none = په راتلونکو اوونیو کې په { $place } کې خالي وخت نه پېژنم.
booking-silent = د { $place } جنتري اوس ځواب نه ورکوي، نو خالي وختونه یې نه پېژنم. لږ وروسته بیا هڅه وکړئ.
booking-unreachable = د هغه ځای جنتري اوس ځواب نه ورکوي؛ نوبت نه دی نیول شوی. څو دقیقې وروسته بیا هڅه وکړئ.
booking-taken = هغه وخت همدا اوس بل چا ونیو.
booking-held = د 10 دقیقو لپاره وساتل شو: { $time } (د { $city } ځايي وخت)، { $place }.
booking-ask-name = په کوم نوم مو غږ کړي؟ هر نوم کېدای شي.
booking-name-not-understood = د داسې نوم په تمه یم چې پرې غږ درته وکړي؛ هر نوم کېدای شي.
booking-not-understood = ورځې او ساعتونه داسې لولم: «دوشنبه»، «سبا ماسپښین» یا «15:00».
booking-resumed = خبرې مو نیمګړې پاتې شوې، خو هغه وخت چې ټاکلی مو و لا ستاسو دی چې تایید یې کړئ.
booking-done = نوبت ونیول شو: { $time } (د { $city } ځايي وخت)، { $place }.
booking-asked = غوښتنه وشوه: { $time } (د { $city } ځايي وخت)، { $place }. هغه ځای لا باید هو ووایي؛ چې ووایي، دلته درته لیکم.
booking-unsure = له { $place } مې { $time } (د { $city } ځايي وخت) غوښتی، خو سیستم یې اوس ځواب نه ورکوي. لا نه دی نیول شوی؛ چې پوه شم، دلته درته لیکم.
booking-code = دا کوډ وښيئ: { $code }
booking-interpreter = د { $language } ترجمان غوښتل شوی، لا نه دی تایید شوی.
booking-address = تر هغو ستاسو پته قلف شوې ساتم چې که هغه ځای نوبت لغوه کړ درته ووایم. یوه ورځ وروسته یو ځل پوښتم چې درملنه مو ترلاسه کړه که نه، بیا یې پاکوم.
booking-too-many = تاسو دومره نوبتونه لرئ لکه یو کس چې یې دلته لرلای شي. د بل لپاره یو لغوه کړئ.
booking-too-late = د دې ځایه د بدلولو لپاره ډېر ناوخته دی. دلته یې لغوه کولای شئ، یا له هغه ځای سره خبرې وکړئ.
booking-gone = ستاسو داسې نوبت نه لرم. ښايي بدل یا لغوه شوی وي.
booking-moving = ستاسو نوبت په { $time } پاتې کېږي تر څو نوی وخت وټاکئ.
booking-cancel-ask = ستاسو نوبت په { $time } لغوه شي؟
booking-cancelled = لغوه شو: { $time }. هغه وخت د بل چا لپاره خالي دی.
booking-cancelling = لغوه شو: { $time }. د هغه ځای جنتري اوس ځواب نه ورکوي؛ چې ځواب ورکړي سمدستي ورته وایم.
booking-kept = هماغسې پاتې کېږي.
booking-left = نوبت اخیستل مې پرېښودل. هېڅ نوبت نه دی نیول شوی.
booking-mine = { $time } (د { $city } ځايي وخت)، { $place }. کوډ: { $code }
booking-mine-asked = { $time } (د { $city } ځايي وخت)، { $place }: غوښتل شوی، هغه ځای لا هو نه ده ویلې. کوډ: { $code }
booking-mine-unsure = { $time } (د { $city } ځايي وخت)، { $place }: لا یقیني نه دی، د هغه ځای سیستم ځواب نه دی ورکړی. کوډ: { $code }
booking-calendar = ستاسو د جنترۍ لپاره: { $time }. یوازې وایي چې نوبت لرئ.
calendar-hijri = په هجري قمري جنتري: { $date }
calendar-ethiopian = په اتیوپيايي جنتري: { $date }
calendar-persian = په هجري لمریز جنتري: { $date }
appointment-later-booked = اوس یقیني دی: { $time } ({ $timezone }). هلته کوډ { $code } وښيئ.
appointment-later-lost = ستاسو نوبت په { $time } ({ $timezone }) نه شي کېدای: هغه ځای نور دا وخت ستاسو لپاره نه لري. بل وخت ولټوو؟
appointment-called-off = ستاسو نوبت په { $time } ({ $timezone }) نه شي کېدای: هغه ځای هغه وخت تړلی دی. بل وخت ولټوو؟
appointment-declined = هغه ځای تاسو په هغه وخت کې چې غوښتی مو و، { $time } ({ $timezone })، نه شي منلای. بل وخت ولټوو؟
appointment-moved = هغه ځای ستاسو نوبت بدل کړ. مخکې { $before } و؛ اوس { $time } ({ $timezone }) دی. نوی وخت مناسب دی؟ ستاسو کوډ هماغه { $code } پاتې کېږي.
button-fits = مناسب دی
button-other-time = بل وخت
button-other-day = بله ورځ
button-appointments = زما نوبتونه
button-woman = له ښځې سره
button-ask-interpreter = ترجمان غواړم
button-no-name = بې نومه
button-remind = را په یاد یې کړه
button-calendar = زما جنترۍ ته
button-move = وخت بدلول
button-call-off = نوبت لغوه کول

# For those who keep a place
admin-about-slots = یو ځای کله نوبت ورکوي
admin-usage-slots = نوبتونه 42 Tu 09:00-12:00 minutes=20 seats=1
admin-about-closeday = یو ځای په یوه ورځ تړل؛ چا چې هغه ورځ نوبت لري خبرېږي
admin-usage-closeday = رخصتي 42 2026-12-24
admin-slots-none = ځای { $number } دلته نوبت نه ورکوي. د پیل لپاره: { $command }
admin-slots-line = { $number } ({ $kind }): { $hours }، هر یو { $minutes } دقیقې، هر ځل { $seats }
admin-slots-called-off = د دې له امله لغوه شول: { $count }. هر کس خبرېږي او بل وخت ورته وړاندې کېږي.
admin-day-closed = ځای { $number } په { $day } نوبت نه ورکوي.
button-do-slots = نوبتونه
button-do-closeday = یوه ورځ تړل
admin-slots-approval = هر یو ستاسو هو ته اړتیا لري
admin-slots-women = یوه ښځه درملنه کوي
admin-slots-no-women = هېڅ ښځه درملنه نه کوي
admin-slots-read = تر { $until } مې { $count } خالي وختونه لوستلای شول.
admin-slots-read-none = لوستلی مې شو، خو په راتلونکو اوونیو کې خالي وخت نه لري.
admin-slots-secret = پټ رمز قلف شوی ساتل کېږي او بیا نه ښودل کېږي. خپل هغه پیغام پاک کړئ چې رمز پکې دی.
admin-slots-off = ځای { $number } نور له هغه ځایه وختونه نه ورکوي. پاتې نوبتونه: { $count }
admin-slots-wrong-missing = هېڅ بدل نه شول: دا هم ضرور دي: { $detail }.
admin-slots-wrong-address = هېڅ بدل نه شول: داسې عامه پته ورکړئ چې په https:// پیل شي او رمز ونه لري. نور یوازې مدیر ټاکلای شي.
admin-slots-wrong-environment = هېڅ بدل نه شول: یوازې مدیر یو متغیر نومولای شي؛ په { $detail } پیلېږي او باید پر سرور وي.
admin-slots-wrong-refused = هېڅ بدل نه شول: { $detail } کارن، رمز یا ټوکن نه مني.
admin-slots-wrong-not-there = هېڅ بدل نه شول: { $detail } ځواب ورکوي، خو داسې جنتري، مهالویش یا پاڼه نه لري.
admin-slots-wrong-silent = هېڅ بدل نه شول: { $detail } ځواب نه ورکوي.
admin-slots-wrong-unreadable = هېڅ بدل نه شول: د { $detail } ځواب د وختونو په توګه نه شي لوستل کېدای.
booking-say-there = هغه ځای غواړي چې دا ووایئ: «{ $text }» کله: { $hours }
