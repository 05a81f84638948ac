# Daryeel xuduud ka tallaabaya, iyo soo koobid la qaato.
button-moving = Waan guurayaa
move-where = Xaggee u socotaa? Qor magaalada ama waddanka.
move-unknown = Weli ma hayo xog la hubiyay oo ku saabsan daryeelka iyo xuquuqda { $country }. Intaanad tegin urur halkaas jooga weydii.
move-summary = Dhakhaatiirta halkaas waxba kaama yaqaannaan. Ma kuu sameeyaa soo koobid adigu leedahay, luqaddooda iyo luqaddaada? Adigaa doorta waxa ku jira. Waxba kama kaydiyo.
button-summary = Soo koobid samee
summary-ask = { $what }: sadar walba mid ku qor, ama taabo.
summary-tap = { $what }: fadlan taabo.
button-none-known = Waxba
button-leave-out = Ka tag
button-go-on = Sii wad
button-make = Samee
button-again = Dib u bilow
summary-check = Kani ayaa ku jiri doona. Ma sax baa?
    { $text }
summary-made = Soo koobiddaada, si loo tuso ama loo daabaco. Tus oo keliya cidda aad doorato. Wixii aad qortay halkan waa laga tirtiray.
summary-data = Isla taas oo kombiyuutarrada rugaha loogu talagalay (International Patient Summary).
summary-waits = Soo koobiddaadu way sugaysaa, xusuusta oo keliya.
summary-left = Soo koobid lama samaynayo, wixii aad u qortayna waa la tirtiray.
