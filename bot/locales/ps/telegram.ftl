# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = د روغتیا په اړه یوازې هلته خبرې کوم چې بل څوک یې نه لولي. د دوه کسیزو خبرو لپاره کېکاږئ.
button-private-chat = خصوصي خبرې
telegram-description = امانه له کوره لرې خلکو سره مرسته کوي چې درملنه پیدا کړي، پوه شي چې کوم حق لري، او څوک د خلکو راپور ورکوي او څوک نه. وړیا. بې اسنادو، نوم ته اړتیا نشته. په خپله ژبه ولیکئ؛ په بیړني حالت کې د هغه ځای بیړنۍ شمېرې ته زنګ ووهئ چې پکې یاست.
telegram-about = درملنه، ستاسو حق، او څوک د خلکو راپور ورکوي. وړیا، نوم ته اړتیا نشته.
command-start = پیل، یا مینو ښودل
command-care = نږدې درملنه پیدا کول
command-rights = زه کوم حق لرم؟
command-language = ژبه بدلول
command-privacy = دا څوک لولي، څه ساتل کېږي
command-delete = زما معلومات پاک کړه
command-emergency = بیړنی حالت
