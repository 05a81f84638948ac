# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = له دې وروسته ګوګل زموږ ترمنځ ژباړه کوي او هغه څه ویني چې لیکل کېږي. غلط هم کېدای شي. څه چې په خطر کې وایم، هېڅکله نه ژباړل کېږي.
machine-off = اوس دلته هېڅ ماشین ژباړه نه کوي.
machine-failed = دا ځل ژباړه ونه شوه. پر هغه ځواب درکوم چې پخپله پوه شوم.
button-machine-off = بې ژباړې
