# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = ماشوم، { $status }
rights-volatile = دا قاعده زړه ده یا بدلېږي ({ $text }). مهرباني وکړئ مخکې له دې چې تکیه پرې وکړئ وپوښتئ:
rights-overdue = دا مې باید تر { $date } بیا لوستې وای، خو نه مې ده لوستې. مهرباني وکړئ مخکې له دې چې تکیه پرې وکړئ وپوښتئ:
rights-differ = زما ثبتونه دلته بېلابېلې خبرې کوي؛ دا تر ټولو لږه ده چې وایي یې.
rights-depends = دا اړه لري:
rights-if = که { $when }: { $level }.
rights-if-line = که { $when }: { $text }
rights-route = بله لار ({ $level }): { $text }
rights-also = همدارنګه: { $text }
rights-cost-nothing = لګښت: ثبت وایي چې هېڅ.
rights-steps = څنګه یې ترلاسه کړئ:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = هر ډول اسناد چې لرئ، لږ تر لږه: { $level }
rights-regions = په { $country } کې په هره سیمه کې توپیر لري. لوستي مې دي: { $regions }. ښار راته ووایئ.
rights-regions-too = دا سیمې خپلې قاعدې لري: { $regions }. که هلته یاست، ښار راته ووایئ.
rights-ask-who = د ماشوم لپاره یا په امېندوارۍ کې ښايي توپیر ولري. د همدې په اړه ده؟
rights-machine-translated = د دې ځینې برخې له انګلیسي ژباړل شوې دي، او لا داسې چا نه دي کتلې چې مورنۍ ژبه یې وي.
rights-warning = لومړی، مخکې له دې چې کوم دفتر ته لاړ شئ: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = نه ده تایید شوې، خو له تګ مخکې پرې پوه شئ:
warning-reporting_office = ⚠ دا لار له داسې دفتره تېرېږي چې باید راپور ورکړي. هلته له تګ مخکې مشوره واخلئ.
warning-immigration_office = ⚠ دا لار د کډوالۍ له ادارې تېرېږي. هلته له تګ مخکې مشوره واخلئ.
warning-data_shared = ⚠ ستاسو معلومات ښايي بل ځای ته ورکړل شي، یا یې چارواکي ولولي.
warning-debt_reported = ⚠ نه ورکړل شوی بېل ښايي د کډوالۍ ادارې ته ورکړل شي.
warning-later_bill = ⚠ ښايي وروسته بېل راشي.
warning-prepayment = ⚠ ښايي له درملنې مخکې درنه پیسې وغواړي.
warning-charged = ⚠ پیسې به درنه وغواړي.
warning-own_share = ⚠ ښايي یوه برخه پخپله ورکړئ.
warning-not_covered = ⚠ هر څه نه پکې شاملېږي.
warning-time_limit = ⚠ د وخت حد لري.
warning-refused_in_practice = ⚠ په عمل کې کله خلک بېرته لېږل کېږي یا لار نه پیدا کوي.
warning-advice_first = ⚠ لومړی حقوقي مشوره واخلئ.

# Conditions: they go on after "If"
when-stay_under = له { $months } میاشتو کم وخت کېږي چې هلته یاست
when-stay_from = { $months } میاشتې یا زیات کېږي چې هلته یاست
when-new_to_scheme = له { $months } میاشتو کم وخت کېږي چې دا پوښښ لرئ
when-arrived_before = له { $day } مخکې رسېدلي یاست
when-arrived_from = په { $day } یا وروسته رسېدلي یاست
when-enrolled_before = له { $day } مخکې ثبت شوي یاست او نوي کوئ یې
when-insured = هلته بیمه لرئ
when-uninsured = هلته لا هېڅ پوښښ نه لرئ
when-refused_claim = ستاسو د پناه غوښتنه رد شوې وي
when-after_violence = له شکنجې یا تاوتریخوالي وي
when-low_income = ستاسو عاید کم وي
when-named_group = د هغو ډلو له یوې یاست چې هلته یادې شوې
when-unaccompanied = ماشوم وي او مور و پلار یې هلته نه وي
when-insured_parent = مور و پلار یې هلته بیمه ولري

# Turned away
refused-show = دا په میز وښيئ:
refused-sentence = زما غوښتنه: { $service }. مهرباني وکړئ د نه منلو دلیل او خپل نوم راته ولیکئ. مهرباني وکړئ ترجمان راوغواړئ او زما معلومات بل چا ته مه ورکوئ.
refused-complain = شکایت کولای شئ: د هغه ځای د شکایتونو دفتر وپوښتئ، او خپل یادښتونه وساتئ. که حال خراب شي، بل ځای یا عاجلې څانګې ته لاړ شئ.
interpreter-please = زه په { $language } خبرې کوم. مهرباني وکړئ ترجمان راوغواړئ.

# The card
counter-card = دا په میز وښيئ. ستاسو نوم پرې نشته، او زه یې نسخه نه ساتم.
card-none = د هغه هېواد په اړه کتل شوې خبره نه لرم چې پر کارت یې ولیکم.
button-card = د ښودلو کارت
button-card-print = د چاپ کارت
button-child = د ماشوم لپاره
button-adult = د لوی کس لپاره
button-pregnant = یوه امېندواره ده
button-breach = اسناد یې وغوښتل

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = د معلوماتو د نه ورکولو په اړه مې د دې ځای خپله ژمنه ونه موندله (پاڼه یې په { $date } ولوستل شوه).
firewall-place-own-words = دا ژمنه لا کوم څارونکي نه ده کتلې. د دوی په پاڼه ده، لوستل شوې په { $date }.
firewall-place-confirmed = دوو څارونکو د دې ژمنې ثبوت لیدلی، وروستی ځل په { $date }.
firewall-place-questioned = چا راپور ورکړی چې دلته اسناد غوښتل شوي یا معلومات بل ځای ته ورکړل شوي. دا کتل کېږي، نو اوس د دې د ژمنې په اړه هېڅ نه وایم. نه پوهېږم چې رښتیا ده که نه.
firewall-place-broken = دا راپور چې دلته اسناد غوښتل شوي یا معلومات بل ځای ته ورکړل شوي، وکتل شو او رښتیا و. هلته له تګ مخکې له نورو وپوښتئ.
firewall-place-no-report = پر ضد یې خلاص راپور نه لرم.
firewall-breach-which = کوم ځای و؟ هغه وټاکئ، یا ووایئ چې ځایونه بیا وښیم او هلته یې وټاکئ.
firewall-breach-taken = د { $name } لپاره مې ولیکل، بې له دې چې معلومه وي چا ویلي: ستاسو له لیکنې هېڅ، او هېڅ نوم نه. له دې وروسته د دې ژمنه چا ته نه وایم، تر هغه چې یو څارونکی یې وګوري.
firewall-breach-too-many = نن مو د څو ځایونو راپور ورکړی، نو تر سبا پورې نور نه اخلم.
firewall-breach-not-kept = راپور مې اوس ثبت نه شو کړای. مهرباني وکړئ لږ وروسته یې بیا ولیکئ.
firewall-breach-who = دا خلک اوس درسره مرسته کولای شي:
