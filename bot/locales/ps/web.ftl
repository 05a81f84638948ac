# The web page and the terminal

web-title = امانه: درملنه او ستاسو حق
web-placeholder = دلته ولیکئ، په هره ژبه چې خبرې پرې کوئ
web-send = لېږل
web-leave = ژر وتل
web-leave-hint = دا خبرې سمدستي تړي او یوه بې ضرره پاڼه پرانیزي
web-location = خپل ځای لېږل
web-location-denied = ستاسو موقعیت راته ونه رسېد. د ښار نوم لیکلای شئ.
web-language = ژبه
web-offline = انټرنټ نه لرئ. چې بېرته وصل شئ، پیغام مو لېږم.
web-slow = لا کار کوم…
web-error = هغه ونه رسېد. مهرباني وکړئ بیا هڅه وکړئ. په بیړني حالت کې د هغه ځای بیړنۍ شمېرې ته زنګ ووهئ چې پکې یاست.
web-you = تاسو
web-amana = امانه
web-open-map = په نقشه کې خلاصول
web-download = ساتل
web-embed-open = خبرې پرانیستل
web-embed-close = خبرې تړل
web-log = خبرې
web-restart = له سره پیل
console-hello = امانه په ټرمینل کې. ولیکئ، یا د تڼۍ شمېره وټایپئ. د وتلو لپاره تشه کرښه او Ctrl-D.
