# ረቂቆች፣ ለውጦች፣ ሪፖርቶች፦ ዝርዝሩን ለሚጠብቁ

admin-entry-not-yours = #{ $number } የሚጠብቀው { $organization } ነው፣ እርስዎ አይደሉም። ምንም አልተቀየረም።
admin-entry-line-new = አዲስ፦ { $name } · { $city }
admin-nothing-changed = አስቀድሞ እንዲሁ ነው። ምንም አልተቀየረም።
admin-field-changed = { $field }፦ { $value } (በፊት፦ { $before })

admin-draft-alone = ረቂቅ { $number }። ማተም ይችላሉ።
admin-draft-review = ረቂቅ { $number }። የድርጅቱ ሌላ አርታኢ ወይም አስተባባሪ ሲያትመው ይታያል።
admin-draft-waits = ረቂቅ { $number } ማጣራት ይጠብቃል።
admin-draft-none = እርስዎ የሚወስኑበት ረቂቅ { $number } የለም።
admin-draft-decided = ረቂቅ { $number } አስቀድሞ ተወስኗል፣ ወይም ከእንግዲህ ምንም አይቀይርም።
admin-published = አሁን ይታያል።
admin-published-all = { $count ->
    [one] አንድ ረቂቅ አሁን ይታያል።
   *[other] { $count } ረቂቆች አሁን ይታያሉ።
 }
admin-needs-another = ረቂቅ { $number } የሌላ ሰው እሺታ ይፈልጋል፦ የድርጅቱ ሌላ አርታኢ ወይም አስተባባሪ።
admin-enough-today = ከአንድ ጸሐፊ በ24 ሰዓት ውስጥ ቢበዛ { $most } ይወጣሉ። ረቂቁ ይጠብቃል፤ በኋላ ያትሙት።
admin-discarded = { $count ->
    [one] አንድ ረቂቅ ተጥሏል። የሚታየው አልተቀየረም።
   *[other] { $count } ረቂቆች ተጥለዋል። የሚታየው አልተቀየረም።
 }
admin-conflict = እስከዚያው ሌላ ሰው ያንኑ ቀይሯል። ምንም አልተቀየረም፦
admin-conflict-field = { $field }፦ አሁን { $now }፣ የእርስዎ { $wanted }
admin-who-you = እርስዎ
admin-who-of = { $role }፣ { $organization }

admin-history-head = ለውጦች፣ ከአዲሱ ጀምሮ፦
admin-history-none = ወደ ዝርዝሩ ከገባ ወዲህ ለውጥ የለም።
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · ተቀልብሷል
admin-change-none = ሊቀለበስ የሚችል የእርስዎ ለውጥ { $number } የለም።
admin-undone = ለውጥ { $number } ተቀልብሷል።
admin-undone-already = ለውጥ { $number } አስቀድሞ ተቀልብሷል።
admin-undo-needs-another = ይህ ሰዎች የሚተማመኑበትን ቃል ኪዳን ይመልሳል። ሁለተኛ ሰው እንዲያጣራው እንደገና ያቅርቡት።
admin-action-add = ተጨምሯል
admin-action-edit = ተቀይሯል
admin-action-verify = ተረጋግጧል
admin-action-retire = ተነሥቷል
admin-action-restore = ተመልሷል
admin-action-merge = ተዋህዷል
admin-action-unlist = ከዝርዝሩ ወጥቷል
admin-action-undo = ተቀልብሷል
admin-hours-unreadable = ሰዓቶችን የማነበው እንዲህ ነው፦ { $command }። ምንም አልተቀየረም።
admin-hours-guess = ሰዓቶችን የማነበው እንደ Tu 10:00-12:00 ነው። ለ{ $day } ይህን ይሞክሩ፦ { $command }። ምንም አልተቀየረም።
admin-verified = ዛሬ ተረጋግጧል። ይህ ለ{ $days } ቀን ይሠራል።
admin-retired = ሰዎች ከእንግዲህ አያዩትም። ምንም አልጠፋም።
admin-restored = ሰዎች እንደገና ያዩታል።
admin-status-active = የሚታይ

admin-queue-head = { $count ->
    [one] አንድ ነገር ይጠብቃል፦
   *[other] { $count } ነገሮች ይጠብቃሉ፦
 }
admin-queue-empty = እርስዎን የሚጠብቅ የለም።
admin-queue-draft = ረቂቅ { $number } · { $title } · { $days } ቀን · በ{ $who }
admin-queue-report = ሪፖርት { $number } · { $entry } · { $problem } ×{ $times } · { $days } ቀን · { $owner }
admin-owner-curators = ለ{ $organization } አርታኢዎች
admin-owner-coordinators = ገና አርታኢ የለውም፦ ለአስተባባሪዎች
admin-claimed = ሪፖርት { $number } አሁን የእርስዎ ነው። { $entry }፦ { $problem } ×{ $times }፣ { $days } ቀን፣ { $owner }።
admin-claimed-next = ወደ ቦታው ይደውሉ፣ መዝገቡን ያርሙ፣ ከዚያ፦ { $command }
admin-report-none = የእርስዎ ሪፖርት { $number } የለም።
admin-report-answered = ሪፖርት { $number } አስቀድሞ ተመልሷል።
admin-report-ended = ሪፖርት { $number }፦ { $outcome }። ከወረፋው ወጥቷል።
admin-stale-head = { $count ->
    [one] ለ{ $days } ቀን ያልተረጋገጠ አንድ መዝገብ፦
   *[other] ለ{ $days } ቀን ያልተረጋገጡ { $count } መዝገቦች፦
 }
admin-stale-none = የእርስዎ ሁሉ በመጨረሻዎቹ { $days } ቀናት ውስጥ ተረጋግጧል።
admin-stale-line = { $entry } · { $date }
problem-closed = ዝግ ነው
problem-moved = ቦታ ቀይሯል
problem-wrong-number = የስልክ ቁጥሩ ስህተት ነው
problem-rude = ሰዎች ክፉ አያያዝ ደርሶባቸዋል

admin-about-hours = የሥራ ሰዓት ማስገባት
admin-usage-hours = ሰዓታት 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = አሁን ከቦታው ጋር አረጋግጠዋል
admin-usage-verify = አረጋግጥ 42
admin-about-retire = ከእንግዲህ አለማሳየት፣ ለምን እንደሆነም
admin-usage-retire = አንሳ 42 ከግንቦት ጀምሮ ተዘግቷል
admin-about-restore = እንደገና ማሳየት
admin-usage-restore = መልስ 42 እንደገና ተከፍቷል
admin-about-draft = አንድ ረቂቅ
admin-usage-draft = ረቂቅ 7
admin-about-publish = ረቂቅን ማሳየት
admin-usage-publish = አትም 7
admin-about-discard = ረቂቅን መጣል
admin-usage-discard = ጣል 7
admin-about-history = ምን፣ መቼና በምን ሚና እንደተቀየረ
admin-usage-history = ታሪክ 42
admin-about-undo = ለውጥን መመለስ፣ ካልጠቀሱ የመጨረሻውን
admin-usage-undo = ቀልብስ 12
admin-about-queue = የሚጠብቅዎት፦ ሪፖርቶችና ረቂቆች
admin-usage-queue = ወረፋ
admin-about-claim = ሪፖርት በራስዎ መውሰድ
admin-usage-claim = ውሰድ 3
admin-about-answer = ሪፖርትን መዝጋት፦ ተስተካክሏል፣ መሠረተ ቢስ ወይም ተነሥቷል
admin-usage-answer = ምላሽ 3 ተስተካክሏል
admin-about-stale = ለረጅም ጊዜ ማንም ያላረጋገጠው
admin-usage-stale = አሮጌ
button-do-hours = እነዚህን ሰዓታት
button-do-verify = ዛሬ ተረጋግጧል
button-do-retire = አንሳ
button-do-restore = እንደገና አሳይ
button-do-draft = ረቂቅ
button-do-publish = አትም
button-do-discard = ጣል
button-do-history = ታሪክ
button-do-undo = ቀልብስ
button-do-queue = ወረፋ
button-do-claim = ውሰድ
button-do-answer = ተስተካክሏል
button-do-stale = ያልተረጋገጡ

admin-field-name = ስም
admin-field-status = ሁኔታ
admin-field-assured-date = የተረጋገጠበት
admin-field-latitude = ኬክሮስ
admin-field-longitude = ኬንትሮስ
admin-field-precision = ትክክለኛነት
admin-field-timezone = የሰዓት ሰቅ
admin-field-confidential = ሚስጥራዊ አድራሻ
admin-field-source-url = የምንጩ አድራሻ
admin-field-source-date = የምንጩ ቀን
admin-field-read-on = ምንጩ የተነበበበት
admin-field-stale-risk = አሮጌ የመሆን ዕድል
admin-field-text-language = የጽሑፎቹ ቋንቋ
admin-field-source-id = መለያ
admin-field-firewall-statement-basis = የቃል ኪዳኑ መሠረት

admin-queue-breach = አስቸኳይ · { $entry } · ወረቀት ጠይቋል ወይም ሰው አሳውቋል፣ { $people ->
    [one] { $people } ሰው
   *[other] { $people } ሰዎች
 } · { $days } ቀን · { $command }
admin-breach-mended = { $name }፦ ቃል ኪዳኑ እንደገና ሊነገር ይችላል።
admin-breach-none = { $name }፦ እንዲህ ያለ ክፍት ሪፖርት የለም።
admin-breach-upheld = { $name }፦ ጸንቷል። ቃል ኪዳኑ እንደተደበቀ ይቆያል፣ ሰዎችም ይነገራቸዋል። ሪፖርቶች፦ { $people }
admin-breach-dismissed = { $name }፦ ውድቅ ተደርጓል። ቃል ኪዳኑ እንደገና ይነገራል። ሪፖርቶች፦ { $people }
admin-about-breach = በተጣሰ ቃል ኪዳን ሪፖርት ላይ መወሰን
admin-usage-breach = ጥሰት 42 ጸንቷል
button-do-breach = የተጣሰ ቃል ኪዳን
admin-value-yes = አዎ
admin-value-no = አይ
admin-origin-human = በሰው
admin-origin-machine = በማሽን
admin-field-text = { $field } በ{ $language }፣ { $origin }
admin-field-appointment-only = በቀጠሮ ብቻ
admin-field-phones = ስልክ
admin-field-email = ኢሜይል
admin-field-alert = አስቀድሞ የሚታወቅ
admin-field-interpretation-services = ማስተርጎም
admin-field-status-note = ማስታወሻ
admin-field-assurer-role = ያረጋገጠው
admin-field-description = መግለጫ
admin-field-do-not-list = በዝርዝር የማይወጣ
admin-field-owner = የሚጠብቀው
admin-field-closed-since = የተዘጋበት
admin-field-closed-until = ዝግ የሚሆነው እስከ
admin-field-postal-code = የፖስታ ኮድ
admin-field-intake-address = መጀመሪያ የሚሄዱበት
admin-field-service-areas = የሚያገለግለው አካባቢ
