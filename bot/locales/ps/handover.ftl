# Care that crosses a border, and a summary to take along.
button-moving = زه کډه کوم
move-where = چېرته ځئ؟ ښار یا هېواد ولیکئ.
move-unknown = په { $country } کې د درملنې او حقونو په اړه لا کتل شوي معلومات نه لرم. له تګ مخکې د هغه ځای له یوې ادارې وپوښتئ.
move-summary = هلته ډاکټران ستاسو په اړه هېڅ نه پوهېږي. داسې لنډیز جوړ کړم چې ستاسو وي، د هغوی او ستاسو په ژبه؟ تاسو ټاکئ چې څه پکې وي. هېڅ ترې نه ساتم.
button-summary = لنډیز جوړ کړه
summary-ask = { $what }: هر یو په بېله کرښه ولیکئ، یا ټک کړئ.
summary-tap = { $what }: یو ځواب ټک کړئ.
button-none-known = هېڅ
button-leave-out = نه یې وایم
button-go-on = مخکې
button-make = جوړ یې کړه
button-again = له سره
summary-check = دا به پکې وي. سم دي؟
    { $text }
summary-made = ستاسو لنډیز، د ښودلو یا چاپ لپاره. یوازې هغه چا ته یې وښایئ چې غواړئ. څه مو چې ولیکل دلته پاک شول.
summary-data = همدا د کلینیکونو کمپیوټرونو لپاره (International Patient Summary).
summary-waits = ستاسو لنډیز انتظار کوي، یوازې په حافظه کې.
summary-left = لنډیز جوړ نه شو، او څه مو چې ورته لیکلي وو پاک شول.
