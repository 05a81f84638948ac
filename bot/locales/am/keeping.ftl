# የሚመሩ ትዕዛዞች፣ ፋይሎችና አልፎ አልፎ የሚደረጉ

admin-flow-left = ቆሟል። ምንም አልተቀየረም።
admin-refused = { $field }፦ { $expected }። ምንም አልተቀየረም።
admin-doubt = እባክዎ ይመልከቱ፦ { $field }፦ { $expected }
admin-field-unknown = «{ $field }» እንዲህ ሊቀይሩት የሚችሉት መስክ አይደለም። ምንም አልተቀየረም።
admin-edit-which = { $entry }
    ምን መቀየር ይፈልጋሉ? ይንኩ፣ ወይም ሁሉንም በአንዴ እንዲህ ይጻፉ፦ አርም 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } አሁን፦ { $value }። ምን ይሁን? (ለምንም፦ { $nothing })
admin-add-name = ቦታው ምን ይባላል?
admin-add-services = ምን ይሰጣል? ለምሳሌ፦ primary_care; dental
admin-add-country = በየትኛው አገር? ለምሳሌ፦ DE
admin-add-city = በየትኛው ከተማ?
admin-add-address-1 = መንገድና ቁጥር? (ካልታወቀ { $nothing })
admin-add-phones = ስልክ? (ካልታወቀ { $nothing })
admin-add-opening-hours = የሥራ ሰዓት፣ እንደ Tu 10:00-12:00? (ካልታወቀ { $nothing })
admin-add-languages = እዚያ የሚነገሩ ቋንቋዎች፣ እንደ French; Arabic? (ካልታወቀ { $nothing })
admin-add-known = ያ አስቀድሞ በዝርዝሩ ውስጥ አለ፦ #{ $number }። ምንም አልተቀየረም።
admin-add-alike = ከ#{ $number } { $name } ጋር አንድ ነው? እንግዲያው ይህን ረቂቅ ጥለው ያኛውን ያርሙ።
admin-import-how = { $command } ይላኩ፣ ከቀጣዩ መስመር ጀምሮ ደግሞ ሠንጠረዥ በCSV፦ የመጀመሪያው መስመር ዓምዶቹን ይሰይማል፣ እንደ name, services, city, country, phone። ትልልቅ ፋይሎችን አገልጋዩን የሚያስተዳድረው ያስገባል።
admin-import-refused = { $count ->
    [one] አንድ ረድፍ ሊገባ አይችልም፤ ምንም አልተቀየረም፦
   *[other] { $count } ረድፎች ሊገቡ አይችሉም፤ ምንም አልተቀየረም፦
 }
admin-import-bad = ረድፍ { $row }፣ { $field }፦ { $expected }
admin-import-partial = ያርሟቸውና እንደገና ይላኩ፣ ወይም ሌሎቹን ረድፎች በዚህ ይውሰዱ፦ { $command }
admin-import-large = { $count } ረድፎች ከ{ $most } ይበልጣሉ፦ አንድ በአንድ ለማየት በጣም ብዙ ናቸው። እንዲህ ያለ ፋይል አገልጋዩን የሚያስተዳድረው ያስገባል።
admin-import-read = ተነብቧል፦ { $new } አዲስ፣ { $changed } የተቀየረ፣ { $unchanged } ያልተቀየረ።
admin-import-foreign = ሌሎች ስለሚጠብቋቸው የቀሩ፦ { $names }
admin-import-unlisted = በዝርዝር እንዳይወጡ ስለጠየቁ የቀሩ፦ { $count }
admin-import-suspicious = ረድፍ { $row }ን ይመልከቱ፣ { $name }፦ { $text }
admin-import-drafts = አሁን ረቂቆች ናቸው። አንድ በአንድ፦ { $queue }። ሁሉንም በአንዴ፦ { $command }
admin-exported = { $count ->
    [one] አንድ መዝገብ።
   *[other] { $count } መዝገቦች።
 } ሚስጥራዊ አድራሻዎች ቀርተዋል፦ { $secret }።
admin-unlisted = ከዝርዝሩ ወጥቷል፤ ምንም ፋይል አይመልሰውም።
admin-merged = ሰዎች አሁን ወደ { $entry } ይመራሉ። ሌላኛው ያወቀው በታሪኩ ይቆያል።
admin-promise-withdrawn = { $name }፦ ቃል ኪዳኑ ተሰርዟል፣ ከእንግዲህ አይታይም።
admin-promise-service-id = አገልግሎት
admin-promise-statement = ቃል ኪዳን
admin-promise-language = ቋንቋ
admin-promise-evidence-kind = የማስረጃ ዓይነት
admin-promise-evidence = ማስረጃ
admin-promise-signed-by = ኃላፊነት የወሰደው
admin-promise-signed-on = የተፈረመበት
admin-promise-valid = የሚሠራ
admin-action-withdraw = ተሰርዟል
admin-translate-nothing = የሚተረጎም የለም፦ ጽሑፍ የለም ወይም ሰው ተርጉሟቸዋል።
admin-translate-failed = ትርጉም የለም፦ { $reason } ራስዎ መጻፍ ይችላሉ። ምንም አልተቀየረም።
admin-translated = በማሽን ወደ { $language } ተተርጉሟል። ከማተምዎ በፊት እያንዳንዱን መስመር ያንብቡ፤ የማሽን መሆኑ ተጠቅሶ ይቆያል።
admin-stats-entries = የሚታዩ መዝገቦች፦ { $shown } (የተረጋገጡ፦ { $confirmed })፣ የማይታዩ፦ { $hidden }
admin-stats-queue = ረቂቆች፦ { $drafts }። ሪፖርቶች፦ { $reports }፣ የቆየው { $days } ቀን። ውሳኔ የሚጠብቁ የተጣሱ ቃል ኪዳኖች፦ { $breaches }
admin-stats-people = ሚና ያላቸው ሰዎች፦ { $count }
admin-about-edit = መዝገብ መቀየር፣ በመመራት ወይም በአንድ መስመር
admin-usage-edit = አርም 42 phone=+4940123456 city=Hamburg
admin-about-add = አዲስ መዝገብ፣ በመመራት ወይም በአንድ መስመር
admin-usage-add = ጨምር name=ክፍት ክሊኒክ services=primary_care city=Hamburg country=DE
admin-about-import = የመዝገቦች ሠንጠረዥ፣ እንደ ረቂቅ
admin-usage-import = አስገባ
admin-about-export = መዝገቦችዎ በፋይል፦ csv፣ xlsx፣ hsds፣ geojson፣ fhir
admin-usage-export = አውጣ csv
admin-about-merge = ሁለት መዝገቦችን አንድ ማድረግ፤ የመጀመሪያው ይቀራል
admin-usage-merge = አዋህድ 42 43
admin-about-unlist = ቦታው በዝርዝር መውጣት አይፈልግም
admin-usage-unlist = ሰርዝ 42 ግንቦት 3 በስልክ ጠይቀዋል
admin-about-promise = ስለ ወረቀት የተገባ ቃል ኪዳን፣ ከማስረጃው ጋር
admin-usage-promise = ቃልኪዳን 42 says="ማንንም ወረቀት አንጠይቅም።" link=https://example.org/promise signed="የክሊኒኩ ኃላፊ" on=2026-11-01
admin-about-translate = የማሽን ትርጉሞች እንደ ረቂቅ
admin-usage-translate = ተርጉም 42 fr
admin-about-stats = ምን ያህል እንዳለና እንደሚጠብቅ
admin-usage-stats = ቁጥሮች
button-flow-stop = አቁም
button-flow-skip = አይታወቅም
button-field = { $field }
button-do-edit = ቀይር
button-do-add = ጨምር
button-do-import = አስገባ
button-do-export = አውጣ
button-do-merge = አዋህድ
button-do-unlist = ከዝርዝር አውጣ
button-do-promise = ቃል ኪዳን
button-do-translate = ተርጉም
button-do-stats = ቁጥሮች
