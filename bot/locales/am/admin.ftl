# ዝርዝሩን ለሚጠብቁና ሰዎችን ለሚልኩ።

admin-role-agent = አገናኝ
admin-role-curator = አርታኢ
admin-role-coordinator = አስተባባሪ
admin-role-administrator = አስተዳዳሪ
admin-everything = ሁሉም
admin-welcome = አሁን የ{ $reach } { $role } ነዎት። እዚህ ምን ማድረግ እንደሚችሉ ለማየት «እገዛ» ብለው ይጻፉ፤ የሚጽፉት ሌላ ሁሉ እንደ በፊቱ ወደ አማና ይሄዳል።
admin-welcome-kept = ማስታወሻዎች እንዲደርሱዎት ይህ ሚና እስካለዎት ድረስ አድራሻዎን ቆልፌ አስቀምጣለሁ።
admin-join-wrong = ይህ ኮድ አይሠራም፦ በስህተት ተጽፎ፣ ጥቅም ላይ ውሎ ወይም ጊዜው አልፎ ሊሆን ይችላል። የጋበዘዎትን ሰው አዲስ ይጠይቁ።
admin-join-wait = ብዙ የተሳሳቱ ኮዶች ተጽፈዋል። ከአንድ ሰዓት በኋላ ይሞክሩ ወይም የጋበዘዎትን ሰው አዲስ ይጠይቁ።
admin-invite-made = ለአንድ { $role } ግብዣ ({ $reach })። የሚሠራው አንድ ጊዜ ነው፣ { $days ->
    [one] ለ{ $days } ቀን
   *[other] ለ{ $days } ቀናት
 }። ከእነዚህ አንዱን ለዚያ ሰው ብቻ ይስጡ፦
admin-invite-typed = በየትኛውም ቦታ ለአማና የሚጻፍ፦ { $text }
admin-invite-telegram = ቴሌግራም፦ { $url }
admin-invite-whatsapp = ዋትስአፕ፦ { $url }
admin-invite-web = ድረ ገጽ፦ { $url }
admin-invite-take-back = መልሶ ለመውሰድ፦ { $command }
admin-invite-not-yours = { $role } መጋበዝ አይችሉም፣ ወይም ለዚያ ድርጅት አይችሉም። ምንም አልተቀየረም።
admin-invite-whose = ለየትኛው ድርጅት? እንዲህ ይጻፉት፦ { $command }
admin-invite-where = ለየትኛው ክልል? አገሮች፣ ክልሎች ወይም ከተሞች፣ እንዲህ፦ { $command }
admin-region-unknown = «{ $region }» የሚባል አገር፣ ክልል ወይም ከተማ አላውቅም። አገርን እንደ FR፣ ክልልን እንደ GB-SCT፣ ከተማን በስሙ ይጻፉ።
admin-roles-own = የ{ $reach } { $role } ነዎት።
admin-roles-row = { $number }፦ { $role }፣ { $reach }
admin-invitation-row = ግብዣ { $number }፦ { $role }፣ ክፍት እስከ { $date }
admin-roles-end = አንዱን ለመጨረስ፦ { $command }
admin-roles-none = የሚና ቁጥር { $number } ያለው የለም።
admin-roles-not-yours = ያንን ሚና መጨረስ የእርስዎ አይደለም።
admin-roles-ended = ሚና { $number } ({ $role }) አብቅቷል፤ አድራሻውም ጠፍቷል።
admin-invitation-none = { $number } የሚባል ክፍት የእርስዎ ግብዣ የለም።
admin-invitation-ended = ግብዣ { $number } ከእንግዲህ አይሠራም።

admin-help-head = { $role } ነዎት። ትዕዛዞችዎ፣ ከስላሽ ጋር ወይም ያለ እሱ፦
admin-help-line = • { $command }፦ { $about }
admin-help-more = አንዱ እንዴት እንደሚሠራ፦ { $command }
admin-family-entries = መዝገቦች
admin-family-review = ማጣራት
admin-family-reports = ሪፖርቶች
admin-family-exchange = ፋይሎች
admin-family-booking = ቀጠሮዎች
admin-family-facts = ስለ ሕጉ መረጃዎች
admin-family-referrals = ሰዎችን ማምጣት
admin-family-people = ሰዎችና እገዛ
admin-usage =
    { $command }፦ { $about }።
    የማነበው እንዲህ ነው፦ { $example }
    ምንም አልተቀየረም።
admin-meant = ያንን ትዕዛዝ አላውቅም። «{ $command }» ማለትዎ ነው? ምንም አልተቀየረም።
admin-not-yours = «{ $command }» ለእነዚህ ነው፦ { $roles }። ምንም አልተቀየረም።
admin-failed = አልሠራም፦ { $reason } ምንም አልተቀየረም።
admin-about-help = ምን ማድረግ እንደሚችሉ፣ ወይም አንድ ትዕዛዝ እንዴት እንደሚሠራ
admin-usage-help = እገዛ ሰዓታት
admin-about-join = የተጋበዙበትን ሚና መውሰድ
admin-usage-join = ተቀላቀል 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = ለአንድ ሚና የአንድ ጊዜ ግብዣ
admin-usage-invite = ጋብዝ አርታኢ "MediBüro Hamburg"
admin-about-roles = የእርስዎ ሚናና የሚጠብቋቸው
admin-usage-roles = ሚናዎች ጨርስ 3
admin-about-find = መዝገቦችን በስም፣ በድርጅት ወይም በከተማ
admin-usage-find = ፈልግ caritas hamburg
admin-about-show = ስለ አንድ መዝገብ የሚታወቀው ሁሉ
admin-usage-show = አሳይ 42

admin-find-head = { $count ->
    [one] አንድ መዝገብ፦
   *[other] { $count } መዝገቦች፦
 }
admin-find-none = ለ«{ $text }» የተገኘ የለም። ባነሱ ቃላት ወይም በከተማው ብቻ ይሞክሩ።
admin-entry-none = መዝገብ { $number } የለም። ለመፈለግ፦ { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = የተነሳ
admin-status-defunct = ለዘለቄታው የተዘጋ
admin-status-temporarily-closed = ለአሁን የተዘጋ
admin-never-confirmed = ከቦታው ጋር ፈጽሞ አልተረጋገጠም፤ ይፋዊ ገጹ የተነበበው በ{ $date } ነው።
admin-field-line = { $field }፦ { $value }
admin-value-none = ምንም
admin-field-organization = ድርጅት
admin-field-kind = ዓይነት
admin-field-services = አገልግሎቶች
admin-field-attributes = ባሕርያት
admin-field-languages = ቋንቋዎች
admin-field-address-1 = አድራሻ
admin-field-city = ከተማ
admin-field-country = አገር
admin-field-opening-hours = የሥራ ሰዓት
admin-field-opening-hours-text = የሥራ ሰዓት በቃላት
admin-field-url = ድረ ገጽ
admin-field-fees-description = ዋጋ
admin-field-eligibility-description = ለማን
admin-field-application-process = እንዴት መምጣት እንደሚቻል
admin-field-required-documents = የሚጠይቀው
admin-field-firewall-statement = ቃል ኪዳን
admin-field-source-title = ምንጭ

button-next-page = ቀጣይ
button-do-help = ምን ማድረግ እችላለሁ
button-do-find = ፈልግ
button-do-show = አሳይ
button-do-join = ተቀላቀል
button-do-invite = ጋብዝ
button-do-roles = ሚናዎች

data-role = የእርስዎ ሚና ({ $count })
data-flow = ጀምረውት የነበረው ({ $count })
