# د یوه ملګري په لینک راتلل.
referral-welcome = { $organisation } تاسو دلته راولېږلئ. زه مرسته کوم چې درملنه پیدا کړئ، او وایم چې کوم حق لرئ.
referral-shared = { $organisation } یوازې پوهېږي چې څوک راغلي، هېڅکله دا نه چې څوک، او ستاسو له لیکنې هېڅ نه.
referral-beside = تاسو د هغه کس لپاره لیکئ چې څنګ ته مو دی. دا تلیفون د هغه نه شمېرل کېږي.
referral-beside-ask = تاسو دلته رول لرئ. هغه کس چې دا د هغه لپاره ده، اوس درسره دی؟
referral-over = دا لینک نور کار نه کوي. بیا هم مرسته درسره کولای شم.
referral-declined = تاسو نه شمېرل کېږئ. نور هر څه هماغسې دي.
referral-thanks = مننه چې راته ومو ویل.
referral-why = بخښنه غواړم. څه شي مخه ونیوله؟ یوازې د ځوابونو شمېر ساتل کېږي.
referral-why-thanks = مننه. ښايي دا اوس مرسته وکړي:
data-referral = { $count ->
    [one] { $count } په لینک راتګ
   *[other] { $count } په لینک راتګونه
 }
button-beside = د هغه لپاره پیل
button-not-counted = ما مه شمېره
button-reason-no-time = وخت نه و
button-reason-fear = وېره
button-reason-refused = زه یې ستون کړم
button-reason-price = لګښت
button-reason-language = ژبه
button-reason-distance = ډېر لرې
button-reason-other = بل څه

# د ملګرو لپاره.
button-anything = پخپله دې وټاکي
button-do-refer = څوک لېږل
admin-about-refer = څوک درملنې ته په داسې لینک لېږل چې د هغه په اړه هېڅ نه وایي
admin-usage-refer = لېږل tb am · لېږل 42 ti · لېږل پوسټر any ar : د بسونو اډه · لېږل لېست · لېږل ختم 7KQ2M9XP
admin-refer-chat = لینکونه په خبرو کې جوړېږي، د هغه چا له خوا چې د یوه سازمان لپاره خلک لېږي.
admin-refer-nobody = تاسو لا د هېڅ سازمان لپاره خلک نه لېږئ. له یوه سازمان بلنه وغواړئ.
admin-refer-what = هغه کس څه ته اړتیا لري؟
admin-refer-language = هغه کس په کومه ژبه لوستل کوي؟
admin-refer-made = د یوه بل کس لپاره لینک. هېڅ نه وایي چې هغه څوک دی.
admin-refer-code = د ویلو یا لیکلو لپاره: { $code }
admin-refer-web = د هر تلیفون لپاره: { $url }
admin-refer-telegram = ټلګرام: { $url }
admin-refer-whatsapp = واټس‌اپ: { $url }
admin-refer-until = تر { $date } کار کوي. د ختمولو لپاره: { $command }
admin-refer-card = له کوډ سره کارت، د ښودلو یا چاپ لپاره.
admin-refer-none = اوس هېڅ لینک نه لرئ.
admin-refer-list = ستاسو لینکونه:
admin-refer-row = { $id }: { $what }، { $language }، تر { $date }، { $label }
admin-refer-ended = هغه لینک ختم شو.
admin-refer-unknown = تاسو داسې لینک نه لرئ.
