# Reminders of appointments and medicine, and the question afterwards. What is sent unasked names no place and no illness.

data-medicine = { $count ->
    [one] { $count } د یادونې پلان
   *[other] { $count } د یادونې پلانونه
 }
data-dose-code = { $count ->
    [one] { $count } کوډ د خوراکونو د ښودلو لپاره
   *[other] { $count } کوډونه د خوراکونو د ښودلو لپاره
 }

reminder-set = دلته به درته ولیکم: { $times }. پیغام یوازې وایي چې نوبت مو کله دی، نه چېرې. یوه ورځ وروسته یو ځل پوښتم چې درملنه مو ترلاسه کړه که نه. تر هغو ستاسو پته قلف شوې ساتم.
reminder-set-asked = کله چې هغه ځای هو ووایي، دلته به درته ولیکم: { $times }. پیغام یوازې وایي چې نوبت مو کله دی، نه چېرې.
reminder-set-named = دلته به درته ولیکم: { $times }. پیغام د هغه ځای نوم هم یادوي. یوه ورځ وروسته یو ځل پوښتم چې درملنه مو ترلاسه کړه که نه. تر هغو ستاسو پته قلف شوې ساتم.
reminder-too-late = ستاسو نوبت په { $time } د یادونې لپاره ډېر نږدې دی.
reminder-off = د { $time } یادونه نه کوم.
reminder-only-answers = دا پاڼه یوازې ځواب ورکوي: وروسته دلته درته نه شم لیکلای. د نوبت لپاره فایل په خپله جنتري کې کېږدئ. په ټلګرام یا واټس‌اپ کې هغه یادولای شم چې هلته یې ټاکئ.
reminder-coming = ښه. ستاسو نوبت: { $time }. دا کوډ وښيئ: { $code }
reminder-appointment = یادونه: ستاسو نوبت په { $time } ({ $timezone }) دی. راځئ؟
reminder-appointment-at = یادونه: ستاسو نوبت په { $time } ({ $timezone })، { $place } کې دی. راځئ؟

reminder-times-ask = هره ورځ په کومو ساعتونو؟ پخپله یې هم لیکلای شئ، لکه 8 او 20. نه پوښتم چې کومه دوا.
reminder-times-again = ساعتونه لکه 8 او 20، یا 7:30 لولم. هره ورځ په کومو ساعتونو؟
reminder-until-ask = تر څو؟ د ورځو شمېر یا نېټه هم لیکلای شئ.
reminder-where-ask = په کوم ښار کې یاست؟ د سم ساعت لپاره ورته اړتیا لرم.
reminder-started = هره ورځ په { $times } (د { $timezone } ساعت)، تر { $day }: یوازې لیکم چې وخت یې دی. تر هغو ستاسو پته قلف شوې ساتم. هر وخت چې غواړئ ختمولای یې شئ.
reminder-plan = هره ورځ په { $times } (د { $timezone } ساعت) یادونه درته کوم، تر { $day }.
reminder-medicine = وخت یې دی.
reminder-medicine-again = نیم ساعت مخکې یې وخت و. وشول؟
reminder-taken = ښه.
reminder-gone = هغه یادونه ختمه شوې.
reminder-later = سمه ده. که «وشول» ونه ټاکئ، تر ډېره یو ځل بیا پوښتم.
reminder-stopped = ټولې یادونې بندې شوې، او هغه پته چې د دې لپاره مې ساتلې وه پاکه شوه.

reminder-share-no-plan = لا داسې ورځنۍ یادونې نشته چې څوک یې وګوري.
reminder-share-ask = هغه کارکوونکی چې ستاسو درملنه تعقیبوي لیدلای شي چې څو خوراکونه مو اخیستي: یوازې شمېرې، له دې خبرو هېڅ نه. هر وخت چې غواړئ ختمولای یې شئ. که یې غواړئ، له هغه کوډ وغواړئ او دلته یې ولیکئ.
reminder-share-wrong = هغه کوډ کار نه کوي. کوډونه یوه ورځ او یو ځل کار کوي. نوی وغواړئ او دلته یې ولیکئ.
reminder-shared = وشول. له دې وروسته هغه کارکوونکی ویني چې څو خوراکونه باید وای او څو مو واخیستل، بل هېڅ نه.
reminder-unshared = اوس ستاسو خوراکونه هېڅوک نه ویني، او شمېرې پاکې شوې.

after-question = پرون څنګه تېر شول: هغه څه مو ترلاسه کړل چې پسې تللي وئ؟ ستاسو ځواب یوازې شمېرل کېږي؛ هېڅوک نه پوهېږي چې ستاسو دی.
after-yes = خوشحاله یم. مننه چې راته ومو ویل.
after-no = بخښنه غواړم. بل وخت یا بل ځای وازمویو؟
after-refused = باید همداسې یې نه وای ستانه کړي. ویلای شم چې څه ووایئ، او څوک ستاسو له خوا خبرې کولای شي.
after-papers = مننه چې راته ومو ویل. لیکلای یې شم بې له دې چې معلومه وي چا ویلي، او ویلای شم چې څوک مرسته کولای شي.

button-coming = راځم
button-name-place = د ځای نوم هم وایه
button-no-reminder = یادونه نه غواړم
button-stop-reminders = ټولې یادونې بندې
button-change-times = نور ساعتونه
button-share-doses = کارکوونکی دې وویني
button-unshare-doses = نور یې مه ښیه
button-not-share = اوس نه
button-taken = وشول
button-not-yet = لا نه
button-days = { $count ->
    [one] { $count } ورځ
   *[other] { $count } ورځې
 }
button-open-telegram = ټلګرام
button-open-whatsapp = واټس‌اپ
button-after-yes = هو
button-after-no = نه
button-after-refused = زه یې ونه منلم
button-after-papers = اسناد یې غوښتل
message-missed = کله چې مو نه لیکل، زما یو پیغام درته ونه رسېد. مهرباني وکړئ خپل نوبتونه وګورئ.
