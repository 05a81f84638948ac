# Places and appointments

care-intro = { $service }، { $place }: هغه چې زه یې پېژنم، له نږدې څخه پیل.
care-intro-more = نور ځایونه د { $service } لپاره، { $place }:
care-here = چېرې چې یاست
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = تر { $radius } پورې د دې لپاره څه نه پېژنم. دا لرې دي.
care-country-only = تاسو ته نږدې د دې لپاره څه نه پېژنم. دا د { $country } په نورو ځایونو کې دي؛ ځینې یې په تلیفون مرسته کوي.
care-other-service = هلته د { $wanted } لپاره ځای نه پېژنم. ښايي دا یې لار وپېژني:
care-nothing = په { $place } یا نږدې یې د { $service } لپاره ځای نه پېژنم. دا په دې معنا نه ده چې هېڅ نشته.
care-nothing-who = ښايي دا یو وپېژني:
care-nothing-emergency = په بیړني حالت کې هر روغتون سم ځای دی: { $number } ته زنګ ووهئ.
care-no-more = د دې لپاره نور ځایونه نه پېژنم.
care-filter-none = هېڅ یوه یې د ځان په اړه دا نه دي ویلي، نو هغه ښیم چې ښايي داسې وي.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }، پلی نږدې { $minutes ->
    [one] { $minutes } دقیقه
   *[other] { $minutes } دقیقې
 }
card-distance-far = واټن { $distance }
card-city-only = { $city } (کره ځای یې نه پېژنم)
card-address-hidden = { $city }؛ پته یې پټه ساتل کېږي چې د هغه ځای خلک وساتل شي
card-open = اوس پرانیستی دی، تر { $until }
card-open-always = شپه او ورځ پرانیستی
card-opens = اوس تړلی دی، پرانیستل کېږي: { $next }
card-hours-unknown = د کار ساعتونه نه دي معلوم: لومړی زنګ ووهئ
card-hours-text = ساعتونه، لکه چې هلته لیکل شوي: { $text }
card-hours-today = نن ښايي ساعتونه بدل وي: هلته عمومي رخصتي ده، یا کېدای شي وي
card-hours-holiday = د رخصتۍ په ورځو کې ساعتونه بدلېدای شي
card-by-phone = مرسته په تلیفون یا انټرنټ
card-languages = ژبې: { $languages }
card-languages-unknown = ژبې یې نه دي معلومې
card-cost = لګښت: { $text }
card-cost-free = پخپله وایي چې وړیا دی
card-cost-unknown = لګښت یې نه دی معلوم
card-documents = غواړي: { $text }
card-documents-none-asked = وایي چې اړینه نه ده څوک اسناد وښيي
card-anonymous = وایي چې نوم ته اړتیا نشته
card-documents-unknown = نه پوهېږم چې اسناد غواړي که نه
card-phone = تلیفون { $phone }
card-why = ولې دا: { $reasons }.
why-nearest = تر ټولو نږدې چې پېژنم یې
why-near = تاسو ته نږدې
why-service = { $service } لري
why-language = په { $language } خبرې کوي
why-attribute = { $attribute }
why-open = اوس پرانیستی
card-unconfirmed = له یوې عامې پاڼې چې په { $date } ولوستل شوه، لا له خپله ځایه نه ده تایید شوې. له تګ مخکې زنګ ووهئ.
card-unconfirmed-old = له یوې عامې پاڼې چې په { $date } ولوستل شوه، او پاڼه پخپله زړه ده. له خپله ځایه نه ده تایید شوې: له تګ مخکې زنګ ووهئ.
card-confirmed = په { $date } له خپله ځایه تایید شو.
card-source = سرچینه: { $source }

details-address = پته: { $address }
details-website = وېب پاڼه: { $url }
details-for = د چا لپاره: { $text }
details-hours = د کار ساعتونه: { $text }
details-how = څنګه راشئ: { $text }
details-gone = هغه ځای نور نه لرم. بیا یې ولټوو؟
way-link = د { $name } لار: { $url }
way-none = د { $name } کره پته نه پېژنم. له تګ مخکې زنګ ووهئ: { $phone }
way-none-nophone = د { $name } نه کره پته پېژنم او نه د تلیفون شمېره. وېب پاڼه یې: { $url }
way-hidden = د { $name } پته پټه ساتل کېږي چې د هغه ځای خلک وساتل شي. په تلیفون یې وایي: { $phone }
which-entry = ستاسو مطلب کوم ځای دی؟ ښار او خپله اړتیا ووایئ، نو ځایونه بیا ښیم.

# Appointments: online booking comes with a place that offers it
book-call = له دې ځایه په { $name } کې نوبت نه شم اخیستلای. { $phone } ته زنګ ووهئ او ووایئ: «{ $sentence }»
book-call-sentence = سلام. زه نوبت غواړم. اسناد ضرور دي؟ ترجمان شته؟
book-walk-in = { $name } وایي چې بې نوبته هم راتلای شئ.
book-website = له دې ځایه په { $name } کې نوبت نه شم اخیستلای، او د تلیفون شمېره یې نه پېژنم. وېب پاڼه یې: { $url }
book-no-contact = له دې ځایه په { $name } کې نوبت نه شم اخیستلای، نه یې تلیفون پېژنم او نه وېب پاڼه. ښايي بل ځای اسانه وي.
appointments-none = ستاسو نوبت له ما سره نشته. که پخپله مو له یو ځای سره ټاکلی وي، یوازې هماغه ځای یې بدلولای شي.
