# ንድፍታት፣ ለውጥታት፣ ጸብጻባት፦ ንዝርዝር ዝሕልዉ

admin-entry-not-yours = #{ $number } ዝሕልዎ { $organization } እዩ፣ ንስኹም ኣይኮንኩምን። ዝተቐየረ የለን።
admin-entry-line-new = ሓድሽ፦ { $name } · { $city }
admin-nothing-changed = ካብ ቅድሙ ከምኡ እዩ። ዝተቐየረ የለን።
admin-field-changed = { $field }፦ { $value } (ቅድሚኡ፦ { $before })

admin-draft-alone = ንድፊ { $number }። ክትዝርግሕዎ ትኽእሉ።
admin-draft-review = ንድፊ { $number }። ካልእ ኣዳላዊ ናይቲ ውድብ ወይ ኣወሃሃዲ ምስ ዘርግሖ ይርአ።
admin-draft-waits = ንድፊ { $number } ምጽራይ ይጽበ።
admin-draft-none = ክትውስኑሉ እትኽእሉ ንድፊ { $number } የለን።
admin-draft-decided = ንድፊ { $number } ካብ ቅድሙ ተወሲኑ፣ ወይ ድሕሪ ሕጂ ዝቕይሮ የለን።
admin-published = ሕጂ ይርአ።
admin-published-all = { $count ->
    [one] ሓደ ንድፊ ሕጂ ይርአ።
   *[other] { $count } ንድፍታት ሕጂ ይርኣዩ።
 }
admin-needs-another = ንድፊ { $number } ናይ ካልእ ሰብ ሕራይ የድልዮ፦ ካልእ ኣዳላዊ ናይቲ ውድብ ወይ ኣወሃሃዲ።
admin-enough-today = ካብ ሓደ ጸሓፊ ኣብ ውሽጢ 24 ሰዓታት እንተበዝሐ { $most } ይወጽኡ። ንድፊ ይጽበ፤ ድሒርኩም ዘርግሕዎ።
admin-discarded = { $count ->
    [one] ሓደ ንድፊ ተደርብዩ። ዝርአ ኣይተቐየረን።
   *[other] { $count } ንድፍታት ተደርብዮም። ዝርአ ኣይተቐየረን።
 }
admin-conflict = ክሳብ ሽዑ ካልእ ሰብ ንዕኡ ቀይርዎ። ዝተቐየረ የለን፦
admin-conflict-field = { $field }፦ ሕጂ { $now }፣ ናትኩም { $wanted }
admin-who-you = ንስኹም
admin-who-of = { $role }፣ { $organization }

admin-history-head = ለውጥታት፣ ካብቲ ሓድሽ ጀሚሩ፦
admin-history-none = ናብ ዝርዝር ካብ ዝኣቱ ለውጢ የለን።
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · ተገልቢጡ
admin-change-none = ክግልበጥ ዝኽእል ናትኩም ለውጢ { $number } የለን።
admin-undone = ለውጢ { $number } ተገልቢጡ።
admin-undone-already = ለውጢ { $number } ካብ ቅድሙ ተገልቢጡ እዩ።
admin-undo-needs-another = እዚ ሰባት ዝተኣማመንሉ ቃል ኪዳን ይመልስ። ካልኣይ ሰብ ከጻርዮ መሊስኩም ኣቕርብዎ።
admin-action-add = ተወሲኹ
admin-action-edit = ተቐይሩ
admin-action-verify = ተረጋጊጹ
admin-action-retire = ተላዒሉ
admin-action-restore = ተመሊሱ
admin-action-merge = ተዋሂዱ
admin-action-unlist = ካብ ዝርዝር ወጺኡ
admin-action-undo = ተገልቢጡ
admin-hours-unreadable = ሰዓታት ዝንበበኒ ከምዚ እዩ፦ { $command }። ዝተቐየረ የለን።
admin-hours-guess = ሰዓታት ዝንበበኒ ከም Tu 10:00-12:00 እዩ። ን{ $day } ነዚ ፈትኑ፦ { $command }። ዝተቐየረ የለን።
admin-verified = ሎሚ ተረጋጊጹ። እዚ ን{ $days } መዓልቲ ይሰርሕ።
admin-retired = ሰባት ድሕሪ ሕጂ ኣይርእይዎን። ዝተደምሰሰ የለን።
admin-restored = ሰባት መሊሶም ይርእይዎ።
admin-status-active = ዝርአ

admin-queue-head = { $count ->
    [one] ሓደ ነገር ይጽበ፦
   *[other] { $count } ነገራት ይጽበዩ፦
 }
admin-queue-empty = ንዓኹም ዝጽበ የለን።
admin-queue-draft = ንድፊ { $number } · { $title } · { $days } መዓልቲ · ብ{ $who }
admin-queue-report = ጸብጻብ { $number } · { $entry } · { $problem } ×{ $times } · { $days } መዓልቲ · { $owner }
admin-owner-curators = ንኣዳለውቲ { $organization }
admin-owner-coordinators = ገና ኣዳላዊ የብሉን፦ ንኣወሃሃድቲ
admin-claimed = ጸብጻብ { $number } ሕጂ ናትኩም እዩ። { $entry }፦ { $problem } ×{ $times }፣ { $days } መዓልቲ፣ { $owner }።
admin-claimed-next = ናብቲ ቦታ ደውሉ፣ ነቲ መዝገብ ኣርሙ፣ ድሕሪኡ፦ { $command }
admin-report-none = ናትኩም ጸብጻብ { $number } የለን።
admin-report-answered = ጸብጻብ { $number } ካብ ቅድሙ ተመሊሱ እዩ።
admin-report-ended = ጸብጻብ { $number }፦ { $outcome }። ካብ ሪጋ ወጺኡ።
admin-stale-head = { $count ->
    [one] ን{ $days } መዓልቲ ዘይተረጋገጸ ሓደ መዝገብ፦
   *[other] ን{ $days } መዓልቲ ዘይተረጋገጹ { $count } መዛግብቲ፦
 }
admin-stale-none = ናትኩም ኩሉ ኣብ ዝሓለፉ { $days } መዓልታት ተረጋጊጹ እዩ።
admin-stale-line = { $entry } · { $date }
problem-closed = ዕጹው እዩ
problem-moved = ቦታ ቀይሩ
problem-wrong-number = ቁጽሪ ስልኪ ጌጋ እዩ
problem-rude = ሰባት ሕማቕ ኣተሓሕዛ ጓኒፍዎም

admin-about-hours = ሰዓታት ስራሕ ምእታው
admin-usage-hours = ሰዓታት 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = ሕጂ ምስቲ ቦታ ኣረጋጊጽክምዎ
admin-usage-verify = ኣረጋግጽ 42
admin-about-retire = ድሕሪ ሕጂ ዘይምርኣይ፣ ምኽንያቱ'ውን
admin-usage-retire = ኣልዕል 42 ካብ ግንቦት ጀሚሩ ተዓጽዩ
admin-about-restore = መሊስካ ምርኣይ
admin-usage-restore = መልስ 42 መሊሱ ተኸፊቱ
admin-about-draft = ሓደ ንድፊ
admin-usage-draft = ንድፊ 7
admin-about-publish = ንድፊ ምዝርጋሕ
admin-usage-publish = ዘርግሕ 7
admin-about-discard = ንድፊ ምድርባይ
admin-usage-discard = ደርቢ 7
admin-about-history = እንታይ፣ መዓስን ብኣየናይ ግደን ከም ዝተቐየረ
admin-usage-history = ታሪኽ 42
admin-about-undo = ለውጢ ምምላስ፣ እንተ ዘይጠቒስኩም ናይ መወዳእታ
admin-usage-undo = ግልበጥ 12
admin-about-queue = ዝጽበየኩም፦ ጸብጻባትን ንድፍታትን
admin-usage-queue = ሪጋ
admin-about-claim = ጸብጻብ ባዕልኻ ምውሳድ
admin-usage-claim = ውሰድ 3
admin-about-answer = ጸብጻብ ምዕጻው፦ ተስተኻኺሉ፣ መሰረት ዘይብሉ ወይ ተላዒሉ
admin-usage-answer = መልሲ 3 ተስተኻኺሉ
admin-about-stale = ንነዊሕ ግዜ ዘረጋገጾ ዘየለ
admin-usage-stale = ኣረጊት
button-do-hours = እዞም ሰዓታት
button-do-verify = ሎሚ ተረጋጊጹ
button-do-retire = ኣልዕል
button-do-restore = መሊስካ ኣርኢ
button-do-draft = ንድፊ
button-do-publish = ዘርግሕ
button-do-discard = ደርቢ
button-do-history = ታሪኽ
button-do-undo = ግልበጥ
button-do-queue = ሪጋ
button-do-claim = ውሰድ
button-do-answer = ተስተኻኺሉ
button-do-stale = ዘይተረጋገጹ

admin-field-name = ስም
admin-field-status = ኩነታት
admin-field-assured-date = ዝተረጋገጸሉ
admin-field-latitude = ላቲትዩድ
admin-field-longitude = ሎንጊትዩድ
admin-field-precision = ልክዕነት
admin-field-timezone = ዞባ ሰዓት
admin-field-confidential = ምስጢራዊ ኣድራሻ
admin-field-source-url = ኣድራሻ ምንጪ
admin-field-source-date = ዕለት ምንጪ
admin-field-read-on = ምንጪ ዝተነበበሉ
admin-field-stale-risk = ናይ ምእራግ ዕድል
admin-field-text-language = ቋንቋ ጽሑፋት
admin-field-source-id = መለለዪ
admin-field-firewall-statement-basis = መሰረት ቃል ኪዳን

admin-queue-breach = ህጹጽ · { $entry } · ወረቐት ሓቲቱ ወይ ንሰብ ሓቢሩ፣ { $people ->
    [one] { $people } ሰብ
   *[other] { $people } ሰባት
 } · { $days } መዓልቲ · { $command }
admin-breach-mended = { $name }፦ ቃል ኪዳኑ መሊሱ ክንገር ይኽእል።
admin-breach-none = { $name }፦ ከምኡ ዝበለ ክፉት ጸብጻብ የለን።
admin-breach-upheld = { $name }፦ ጸኒዑ። ቃል ኪዳኑ ሕቡእ ይጸንሕ፣ ሰባት ድማ ይንገሮም። ጸብጻባት፦ { $people }
admin-breach-dismissed = { $name }፦ ውዱቕ ኮይኑ። ቃል ኪዳኑ መሊሱ ይንገር። ጸብጻባት፦ { $people }
admin-about-breach = ኣብ ጸብጻባት ዝተጣሕሰ ቃል ኪዳን ምውሳን
admin-usage-breach = ጥሕሰት 42 ጸኒዑ
button-do-breach = ዝተጣሕሰ ቃል ኪዳን
admin-value-yes = እወ
admin-value-no = ኣይፋል
admin-origin-human = ብሰብ
admin-origin-machine = ብማሽን
admin-field-text = { $field } ብ{ $language }፣ { $origin }
admin-field-appointment-only = ብቆጸራ ጥራይ
admin-field-phones = ስልኪ
admin-field-email = ኢመይል
admin-field-alert = ኣቐዲምካ ዝፍለጥ
admin-field-interpretation-services = ምስትርጓም
admin-field-status-note = መዘኻኸሪ ጽሑፍ
admin-field-assurer-role = ዘረጋገጾ
admin-field-description = መግለጺ
admin-field-do-not-list = ኣብ ዝርዝር ዘይወጽእ
admin-field-owner = ዝሕልዎ
admin-field-closed-since = ዝተዓጽወሉ
admin-field-closed-until = ዕጹው ክሳብ
admin-field-postal-code = ፖስታ ኮድ
admin-field-intake-address = መጀመርታ ዝኽየደሉ
admin-field-service-areas = ዘገልግሎ ከባቢ
