# Wada hadalka Amana.

greet = Salaan, waxaan ahay Amana. Waxaan kaa caawiyaa inaad daryeel caafimaad hesho meel kuu dhow, inaad ogaato xuquuqdaada, iyo in tegista halkaas ay ka soocan tahay laanta socdaalka. Maxaad u baahan tahay?
first-contact =
    Amana waa adeeg bilaash ah oo loogu talagalay dadka guryahooda ka fog, waxaana maamula { $operator }.
    Ma kaydiyo farriimo, magac iyo meel midna. Goor walba waxaad qori kartaa "tirtir xogtayda".
help =
    Afar arrimood ayaan kaa caawin karaa. Ku qor erayadaada, ama taabo:
    • inaad hesho dhakhtar, umuliso, la-taliye ama daryeel kale oo kuu dhow
    • inaad ogaato xuquuqdaada iyo cidda lacagta bixisa
    • inaad ogaato in rugta caafimaadka ama dawladdu ay dadka ka warbixiyaan
    • inaad ogaato warqadaha la qaato
help-examples = Tusaale: "{ $example1 }" ama "{ $example2 }"
help-example-care = waxaan dhakhtar uga baahanahay Hamburg, warqado ma haysanno
help-example-firewall = isbitaalku ma booliska ayuu u sheegayaa?
help-demo = Meelaha aan aqaanno waxay ka yimaadeen bogag dadweyne. Inta badan weli cidi ma xaqiijin; mar walba waan sheegaa.
help-translation-machine = Erayadayda afkan waxaa la qoray iyada oo aanu eegin qof afkiisa hooyo yahay. Haddii wax qalad u dhawaaqaan, way dhici kartaa inay qalad yihiin.
thank = Adaa mudan. Halkan baan joogaa haddii aad wax kale u baahato.
goodbye = Is ilaali. Mar kale ii soo qor goortaad u baahato.
affirm-nothing = Hagaag. Maxaad hadda u baahan tahay?
deny-nothing = Waa hagaag, maaha taas. Maxaad beddelkeeda u baahan tahay?
stopped = Waan joojiyay, waana iska illoobay wixii aan raadinaynay. Maxaad hadda u baahan tahay?
talk-to-human = Waxaan ahay barnaamij; wada hadalkan qof kuguma xiri karo. Dadkan ayaa kula hadli kara:
talk-to-human-none = Waxaan ahay barnaamij, mana aqaanno lambar la hubiyay oo dadka socdaalka ah halkaas lagaga taliyo. Meel kuu dhow ayaa laga yaabaa inay ku caawiso: ii sheeg magaalada.
out-of-scope = Taas kaama caawin karo. Waxaan kaa caawin karaa inaad daryeel hesho, xuquuqdaada ogaato, iyo inaad ogaato in rugtu dadka ka warbixiso.
no-medical-advice = Qiyaasta dawada iyo daaweynta kuuma sheegi karo. Farmashiye ama dhakhtar ayaa karaya. Haddii qof aad u lulmoodo, si degdeg ah u neefsado ama uu toosi waayo, wac { $number }.
fallback = Ma hubo inaan ku fahmay. Ma waxaad ula jeedday mid kuwan ka mid ah?
fallback-menu = Ma hubo inaan ku fahmay. Erayo kale ku qor, ama taabo:
empty = Ma helin wax aan akhriyi karo. Waxaad iigu soo qori kartaa erayadaada, ama taabo:
too-long = Farriintaasi way dheerayd, bilowga oo kaliya ayaan akhriyi karay. Fadlan hal ama laba weedhood ii ku sheeg waxaad u baahan tahay.
only-emoji = Waan arkaa inaad wax ii sheegayso. Ma ku qori kartaa erayo kooban waxaad u baahan tahay?
trouble = Wax baa dhankayga ka shaqayn la'; qaladkaagu maaha. Kuwani weli way shaqeeyaan. Xaalad degdeg ah wac { $number }.
trouble-understanding = Hadda erayo fudud oo keliya ayaan fahmi karaa, sababtoo ah qayb iga mid ah ayaan shaqaynayn. Taabo, ama qor adeegga iyo magaalada.
language-changed = Hadda wixii ka dambeeya waxaan ku qorayaa Soomaali. Wixii aad hore ii sheegtay weli way taagan yihiin.
language-choose = Luqaddee rabtaa?
language-unknown = Luqaddaas weli kuma hadlo. Waxaan ku qori karaa mid kuwan ka mid ah:

ask-service = Daryeel noocee ah ayaad u baahan tahay?
ask-place = Magaaladee joogtaa? Waxaad kaloo soo diri kartaa goobtaada; jawaabtan uun baan u isticmaalayaa, meelna kuma kaydiyo.
ask-city-in-country = Magaaladee { $country } ah? Waxaad kaloo soo diri kartaa goobtaada; jawaabtan uun baan u isticmaalayaa, meelna kuma kaydiyo.
ask-country = Waddankee joogtaa? Magaalo keliya way ku filan tahay.
ask-which-place = Meelo dhowr ah ayaa magacaas leh. Tee?
ask-is-it-place = Magacaas ma aqaanno. Ma meeshan baad ula jeeddaa? Haddii kale, magaalada mar kale qor ama goobtaada soo dir.
ask-which-place-option = { $place }, { $country }
place-unknown = Meel magacaas leh ma aqaanno. Waxaad qori kartaa magaalada weyn ee ugu dhow, ama goobtaada soo dir.
ask-status = Xuquuqdaadu waxay ku xiran tahay warqadaha aad halkan ku haysato. Waad ii sheegi kartaa ama waad iska dayn kartaa. Waan illoobaa marka hadalka dhammayno. { bot-passes-nothing-on }

button-more = Meelo kale
button-details = Faahfaahin
button-way = Jidka loo maro
button-book = Ballan ama wac
button-safe = Ma la i sheegayaa?
button-cost = Waa imisa?
button-bring = Maxaan qaataa?
button-enrol = Caymis sida loo helo
button-find-care = Raadi daryeel
button-rights = Xuquuqdayda
button-firewall = Ma la i sheegi?
button-papers = Warqado noocee ah?
button-language = Luqadda
button-emergency = Degdeg
button-nearest-emergency = Qaybta degdegga
button-safe-place = Caawimo ii dhow
button-call = Wac { $number }
button-location = Goobtayda dir
button-privacy = Yaa akhriya?
button-delete = Tirtir xogtayda
button-interpreter = Turjumaan
button-refused = Way i diideen
