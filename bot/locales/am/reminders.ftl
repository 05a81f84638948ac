# የቀጠሮና የመድኃኒት ማስታወሻዎች፣ በኋላም የሚጠየቅ ጥያቄ። ሳይጠየቅ የሚላክ መልእክት ቦታም ሕመምም አይጠቅስም።

data-medicine = { $count } የማስታወሻ ዕቅድ
data-dose-code = መጠን ለማጋራት { $count } ኮድ

reminder-set = እዚህ እጽፍልዎታለሁ፦ { $times }። መልእክቱ ቀጠሮዎ መቼ እንደሆነ ብቻ ይላል፣ የት እንደሆነ አይልም። በማግስቱ ሕክምናውን አግኝተው እንደሆነ አንድ ጊዜ እጠይቃለሁ። እስከዚያ አድራሻዎን ቆልፌ አስቀምጣለሁ።
reminder-set-named = እዚህ እጽፍልዎታለሁ፦ { $times }። መልእክቱ ቦታውንም ይጠቅሳል። በማግስቱ ሕክምናውን አግኝተው እንደሆነ አንድ ጊዜ እጠይቃለሁ። እስከዚያ አድራሻዎን ቆልፌ አስቀምጣለሁ።
reminder-set-asked = ቦታው እሺ ሲል እዚህ እጽፍልዎታለሁ፦ { $times }። መልእክቱ ቀጠሮዎ መቼ እንደሆነ ብቻ ይላል፣ የት እንደሆነ አይልም።
reminder-too-late = የ{ $time } ቀጠሮዎ ለማስታወሻ በጣም ቀርቧል።
reminder-off = ስለ { $time } አላስታውስዎትም።
reminder-only-answers = ይህ ገጽ የሚመልሰው ብቻ ነው፦ በኋላ እዚህ ልጽፍልዎት አልችልም። ለቀጠሮ ፋይሉን ወደ ቀን መቁጠሪያዎ ያስገቡ። በቴሌግራም ወይም በዋትስአፕ ቻት እዚያ የያዙትን ላስታውስዎት እችላለሁ።
reminder-coming = እሺ። ቀጠሮዎ፦ { $time }። ይህን ኮድ ያሳዩ፦ { $code }
reminder-appointment = ማስታወሻ፦ ቀጠሮዎ በ{ $time } ({ $timezone }) ነው። ይመጣሉ?
reminder-appointment-at = ማስታወሻ፦ ቀጠሮዎ በ{ $time } ({ $timezone })፣ { $place } ነው። ይመጣሉ?

reminder-times-ask = በየቀኑ በስንት ሰዓት? እንደ 8 እና 20 አድርገው በፈረንጆች አቆጣጠር መጻፍም ይችላሉ። የትኛው መድኃኒት እንደሆነ አልጠይቅም።
reminder-times-again = የማነበው እንደ 8 እና 20 ወይም 7:30 ያሉ ሰዓቶችን ነው፣ በፈረንጆች አቆጣጠር። በየቀኑ በስንት ሰዓት?
reminder-until-ask = ለምን ያህል ጊዜ? የቀኖቹን ብዛት ወይም ቀኑን መጻፍም ይችላሉ።
reminder-where-ask = በየትኛው ከተማ ነው ያሉት? ለትክክለኛው ሰዓት ያስፈልገኛል።
reminder-started = በየቀኑ በ{ $times } (የ{ $timezone } ሰዓት)፣ እስከ { $day }፦ ሰዓቱ እንደደረሰ ብቻ እጽፋለሁ። እስከዚያ አድራሻዎን ቆልፌ አስቀምጣለሁ። በፈለጉ ጊዜ ማቆም ይችላሉ።
reminder-plan = በየቀኑ በ{ $times } (የ{ $timezone } ሰዓት) አስታውስዎታለሁ፣ እስከ { $day }።
reminder-medicine = ሰዓቱ ደርሷል።
reminder-medicine-again = ሰዓቱ ከደረሰ ግማሽ ሰዓት ሆነ። ተደርጓል?
reminder-taken = እሺ።
reminder-gone = ያ ማስታወሻ አልቋል።
reminder-later = እሺ። «ተደርጓል» የሚለውን ካልነኩ ቢበዛ አንድ ጊዜ ደግሜ እጠይቃለሁ።
reminder-stopped = ሁሉም ማስታወሻዎች ቆመዋል፤ ለእነሱ ያስቀመጥኩት አድራሻም ጠፍቷል።

reminder-share-no-plan = ሌላ ሰው ሊያየው የሚችል ዕለታዊ ማስታወሻ ገና የለም።
reminder-share-ask = ሕክምናዎን የሚከታተል ባለሙያ ስንት መጠን እንደወሰዱ ማየት ይችላል፦ ቁጥር ብቻ፣ ከዚህ ቻት ምንም የለም። በፈለጉ ጊዜ ማቆም ይችላሉ። ይህን ከፈለጉ ኮዱን ይጠይቁና እዚህ ይጻፉት።
reminder-share-wrong = ያ ኮድ አይሠራም። ኮድ የሚሠራው ለአንድ ቀንና አንድ ጊዜ ብቻ ነው። አዲስ ይጠይቁና እዚህ ይጻፉት።
reminder-shared = ተደርጓል። ከአሁን ጀምሮ ባለሙያው ስንት መጠን መወሰድ እንደነበረበትና ስንት እንደወሰዱ ያያል፣ ሌላ ምንም አያይም።
reminder-unshared = አሁን መጠኖችዎን የሚያይ የለም፤ ቁጥሮቹም ጠፍተዋል።

after-question = ትናንት እንዴት ነበር? የሄዱበትን አገኙ? መልስዎ ይቆጠራል ብቻ፤ የእርስዎ መሆኑን ማንም አያውቅም።
after-yes = ደስ ብሎኛል። ስለነገሩኝ አመሰግናለሁ።
after-no = አዝናለሁ። ሌላ ሰዓት ወይም ሌላ ቦታ እንሞክር?
after-refused = እንዲሁ ሊመልሱዎት አይገባም ነበር። ምን እንደሚሉና ማን ስለ እርስዎ ሊናገር እንደሚችል ልነግርዎት እችላለሁ።
after-papers = ስለነገሩኝ አመሰግናለሁ። ማን እንዳለው ሳልጠቅስ መመዝገብና ማን ሊረዳ እንደሚችል መናገር እችላለሁ።

button-coming = እመጣለሁ
button-name-place = ቦታውንም ጥቀስ
button-no-reminder = ማስታወሻ አልፈልግም
button-stop-reminders = ማስታወሻ ሁሉ አቁም
button-change-times = ሌላ ሰዓት
button-share-doses = ባለሙያ እንዲያይ
button-unshare-doses = ማጋራት አቁም
button-not-share = አሁን አይሁን
button-taken = ተደርጓል
button-not-yet = ገና ነው
button-days = { $count } ቀን
button-open-telegram = ቴሌግራም
button-open-whatsapp = ዋትስአፕ
button-after-yes = አዎ
button-after-no = አይ
button-after-refused = አልተቀበሉኝም
button-after-papers = ወረቀት ጠየቁኝ
message-missed = ባልጻፉበት ጊዜ ከእኔ አንድ መልእክት አልደረሰዎትም። እባክዎ ቀጠሮዎችዎን ይመልከቱ።
