# Xusuusinta ballamaha iyo dawada, iyo su'aasha dambe. Waxa aan la codsan ee la diro meel iyo cudur midna ma sheego.

data-medicine = { $count } qorshe xusuusin
data-dose-code = { $count } koodh oo qiyaasaha lagu wadaago

reminder-set = Halkan ayaan kuugu soo qorayaa: { $times }. Farriintu waxay sheegaysaa oo keliya goorta ballantaadu tahay, meesha ma sheegayso. Maalinta ku xigta hal mar ayaan ku weydiinayaa inaad daryeel heshay. Ilaa markaas cinwaankaaga waan hayaa, isagoo quful ku jira.
reminder-set-named = Halkan ayaan kuugu soo qorayaa: { $times }. Farriintu meeshana way sheegaysaa. Maalinta ku xigta hal mar ayaan ku weydiinayaa inaad daryeel heshay. Ilaa markaas cinwaankaaga waan hayaa, isagoo quful ku jira.
reminder-set-asked = Marka meeshu haa tiraahdo, halkan ayaan kuugu soo qorayaa: { $times }. Farriintu waxay sheegaysaa oo keliya goorta ballantaadu tahay, meesha ma sheegayso.
reminder-too-late = Ballantaada { $time } aad bay ugu dhowdahay xusuusin.
reminder-off = Kuma xusuusin doono { $time }.
reminder-only-answers = Boggani wuu jawaabaa oo keliya: hadhow halkan kuuguma soo qori karo. Ballan: faylka kalandarkaaga geli. Telegram ama WhatsApp ayaan kaaga xusuusin karaa waxaad halkaas ku qabsato.
reminder-coming = Waa hagaag. Ballantaadu: { $time }. Koodhkan tus: { $code }
reminder-appointment = Xusuusin: ballantaadu waa { $time } ({ $timezone }). Ma imanaysaa?
reminder-appointment-at = Xusuusin: ballantaadu waa { $time } ({ $timezone }), { $place }. Ma imanaysaa?

reminder-times-ask = Maalin walba saacadaha imisa? Waad qori kartaa, sida 8 iyo 20. Dawada ay tahay ma weydiinayo.
reminder-times-again = Waxaan akhriyaa saacado sida 8 iyo 20, ama 7:30. Maalin walba saacadaha imisa?
reminder-until-ask = Muddo intee le'eg? Waxaad kaloo qori kartaa tiro maalmood ama taariikh.
reminder-where-ask = Magaaladee joogtaa? Waxaan ugu baahanahay saacadda saxda ah.
reminder-started = Maalin walba { $times } (saacadda { $timezone }), ilaa { $day }: waxaan soo qorayaa oo keliya inay waqtigii tahay. Ilaa markaas cinwaankaaga waan hayaa, isagoo quful ku jira. Goor walba waad joojin kartaa.
reminder-plan = Maalin walba ayaan ku xusuusiyaa { $times } (saacadda { $timezone }), ilaa { $day }.
reminder-medicine = Waa waqtigii.
reminder-medicine-again = Waqtigii nus saac ka hor ayuu ahaa. Ma dhammaatay?
reminder-taken = Waa hagaag.
reminder-gone = Xusuusintaasi way dhammaatay.
reminder-later = Hagaag. Haddii aanad "Dhammaatay" taaban, ugu badnaan hal mar oo kale ayaan weydiinayaa.
reminder-stopped = Xusuusin kasta waa la joojiyay, cinwaankii aan u hayayna waa la tirtiray.

reminder-share-no-plan = Weli ma jirto xusuusin maalinle ah oo qof arki karo.
reminder-share-ask = Shaqaale daaweyntaada la socda wuxuu arki karaa inta qiyaasood ee aad qaadatay: tiro keliya, wada hadalkan waxba kama arko. Goor walba waad joojin kartaa. Haddii aad rabto, koodhka weydii oo halkan ku qor.
reminder-share-wrong = Koodhkaasi ma shaqaynayo. Koodhku maalin iyo hal mar ayuu shaqeeyaa. Mid cusub weydii oo halkan ku qor.
reminder-shared = Waa la dhammeeyay. Hadda wixii ka dambeeya shaqaaluhu wuxuu arkayaa inta qiyaasood ee la rabay iyo inta aad qaadatay, wax kale ma arko.
reminder-unshared = Hadda cidi qiyaasahaaga ma aragto, tiradiina waa la tirtiray.

after-question = Shalay sidee bay ahayd: ma heshay wixii aad u tagtay? Jawaabtaada waa la tirinayaa oo keliya; cidi ma ogaanayso inay taada tahay.
after-yes = Waan ku faraxsanahay. Waad ku mahadsan tahay sheegistaada.
after-no = Waan ka xumahay. Ma isku daynaa waqti kale ama meel kale?
after-refused = Inay iska kaa celiyaan ma ahayn. Waxaan kuu sheegi karaa waxaad tiraahdo, iyo cidda kuu hadli karta.
after-papers = Waad ku mahadsan tahay sheegistaada. Waan qori karaa iyada oo aan la sheegin cidda tiri, waxaanan kuu sheegi karaa cidda ku caawin karta.

button-coming = Waan imanayaa
button-name-place = Meeshana sheeg
button-no-reminder = Xusuusin la'aan
button-stop-reminders = Xusuusin jooji
button-change-times = Saacado kale
button-share-doses = Shaqaale ha arko
button-unshare-doses = Wadaagista jooji
button-not-share = Hadda maya
button-taken = Dhammaatay
button-not-yet = Weli maya
button-days = { $count } maalmood
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Haa
button-after-no = Maya
button-after-refused = Way i diideen
button-after-papers = Warqado bay rabeen
message-missed = Farriin aan soo diray ma ku soo gaarin intaanad qorayn. Fadlan eeg ballamahaaga.
