# Khatar. Emoji la'aan, il la'aan, foom la'aan: hal lambar, hal wax oo hadda la sameeyo, kadibna la joog.

emergency = Tani waa xaalad degdeg ah. Hadda wac { $number }, ama qof ha waco. Sheeg waxa dhacay iyo halka aad joogtaan.
emergency-unknown-country = Tani waa xaalad degdeg ah. Hadda wac lambarka degdegga ee meesha aad joogto, ama qof ha waco: 112 wuxuu ka shaqeeyaa Yurub oo dhan iyo shabakado telefoon oo badan oo meelo kale ah.
emergency-papers = Tag xitaa warqad la'aan iyo lacag la'aan: xaalad degdeg ah isbitaalka ayaa hor maraya.
emergency-stay = Qofka la joog, keligiis ha u dayn. Keligaa ma la joogtaa?
emergency-where = Ii sheeg waddanka ama magaalada, lambarka halkaas ayaan ku siinayaa.
suicide = Waan ku faraxsanahay inaad tan qortay. Fadlan keligaa ha la ahaan: hadda wac { $number } ({ $name }). Haddii aad hadda samayn karto, wac { $emergency }.
suicide-no-line = Waan ku faraxsanahay inaad tan qortay. Fadlan keligaa ha la ahaan. Haddii aad hadda samayn karto, wac { $emergency }.
suicide-unknown-country = Waan ku faraxsanahay inaad tan qortay. Fadlan keligaa ha la ahaan. Haddii aad hadda samayn karto, wac lambarka degdegga ee meesha aad joogto: 112 wuxuu ka shaqeeyaa Yurub oo dhan iyo shabakado telefoon oo badan oo meelo kale ah.
suicide-now = Ma jiraa qof hadda kula fadhiisan kara? Ka fogow wax kasta oo aad isku dhaawici karto.
suicide-where = Ii sheeg waddanka ama magaalada, waxaan ku siinayaa lambarka dad ku dhegaysta.
violence = Waxa lagugu sameeyay qaladkaagu maaha, caawimona way jirtaa. Haddii aad hadda khatar ku jirto: { $emergency }. Dadka caawiya: { $name }, { $number }.
violence-no-line = Waxa lagugu sameeyay qaladkaagu maaha, caawimona way jirtaa. Haddii aad hadda khatar ku jirto: { $emergency }.
violence-unknown-country = Waxa lagugu sameeyay qaladkaagu maaha, caawimona way jirtaa. Haddii aad hadda khatar ku jirto, wac lambarka degdegga ee meesha aad joogto: 112 wuxuu ka shaqeeyaa Yurub oo dhan iyo shabakado telefoon oo badan oo meelo kale ah.
violence-phone = Haddii qof kale telefoonkan akhriyo: qor "tirtir xogtayda", wada hadalkanna telefoonka ka tirtir.
violence-where = Ii sheeg waddanka ama magaalada, waxaan ku siinayaa lambarka dad caawiya.
mental-distress = Taasi way culus tahay, waxayna ku dhacdaa dad badan oo guryahooda ka soo tegay. Qof baad kala hadli kartaa, afkaaga meesha laga helo.
mental-distress-more = Haddii ay kaaga darto ilaa aad geeri ka fikirto, wac { $number } ama halkan ku qor.
button-no-phone = Ma wici karo
button-safe-for-now = Hadda waan roonahay
cannot-phone = Haddii aanad hadli karin, qof kuu dhow ayaa kuu wici kara: tus farriintan. Degdeg: { $number }.
safe-for-now = Waan ku faraxsanahay. Halkan baan joogaa. Goor walba waad qori kartaa, habeenkiina.
