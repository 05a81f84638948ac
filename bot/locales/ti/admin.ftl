# ንዝርዝር ዝሕልዉን ሰባት ዝልእኹን።

admin-role-agent = ኣራኻቢ
admin-role-curator = ኣዳላዊ
admin-role-coordinator = ኣወሃሃዲ
admin-role-administrator = ኣመሓዳሪ
admin-everything = ኩሉ
admin-welcome = ሕጂ { $role } ናይ { $reach } ኢኹም። ኣብዚ እንታይ ክትገብሩ ከም እትኽእሉ ንምርኣይ «ሓገዝ» ኢልኩም ጽሓፉ፤ ካልእ እትጽሕፍዎ ኩሉ ከም ቀደሙ ናብ ኣማና ይኸይድ።
admin-welcome-kept = መዘኻኸርታት ክበጽሑኹም እዚ ግደ ክሳብ ዘለኩም ኣድራሻኹም ቆሊፈ እዕቅብ።
admin-join-wrong = እዚ ኮድ ኣይሰርሕን፦ ብጌጋ ዝተጻሕፈ፣ ዝተጠቕምሉ ወይ ግዜኡ ዝሓለፈ ክኸውን ይኽእል። ነቲ ዝዓደመኩም ሓድሽ ሕተትዎ።
admin-join-wait = ብዙሕ ግጉይ ኮድ ተጻሒፉ። ድሕሪ ሓደ ሰዓት ፈትኑ፣ ወይ ነቲ ዝዓደመኩም ሓድሽ ሕተትዎ።
admin-invite-made = ዕድመ ንሓደ { $role } ({ $reach })። ሓንሳብ ጥራይ ይሰርሕ፣ { $days ->
    [one] ን{ $days } መዓልቲ
   *[other] ን{ $days } መዓልታት
 }። ካብዚኦም ሓደ ንዕኡ ሰብ ጥራይ ሃቡ፦
admin-invite-typed = ኣብ ዝኾነ ቦታ ንኣማና ዝጽሓፍ፦ { $text }
admin-invite-telegram = ቴሌግራም፦ { $url }
admin-invite-whatsapp = ዋትስኣፕ፦ { $url }
admin-invite-web = ዌብ ገጽ፦ { $url }
admin-invite-take-back = መሊስካ ንምውሳድ፦ { $command }
admin-invite-not-yours = { $role } ክትዕድሙ ኣይትኽእሉን፣ ወይ ንዕኡ ውድብ ኣይትኽእሉን። ዝተቐየረ የለን።
admin-invite-whose = ንኣየናይ ውድብ? ከምዚ ጽሓፍዎ፦ { $command }
admin-invite-where = ንኣየናይ ዞባ? ሃገራት፣ ዞባታት ወይ ከተማታት፣ ከምዚ፦ { $command }
admin-region-unknown = «{ $region }» ዝበሃል ሃገር፣ ዞባ ወይ ከተማ ኣይፈልጥን። ሃገር ከም FR፣ ዞባ ከም GB-SCT፣ ከተማ ብስማ ጽሓፉ።
admin-roles-own = { $role } ናይ { $reach } ኢኹም።
admin-roles-row = { $number }፦ { $role }፣ { $reach }
admin-invitation-row = ዕድመ { $number }፦ { $role }፣ ክፉት ክሳብ { $date }
admin-roles-end = ሓደ ንምውዳእ፦ { $command }
admin-roles-none = ቁጽሪ ግደ { $number } ዘለዎ የለን።
admin-roles-not-yours = ነቲ ግደ ምውዳእ ናትኩም ኣይኮነን።
admin-roles-ended = ግደ { $number } ({ $role }) ተወዲኡ፤ ኣድራሻኡ ድማ ተደምሲሱ።
admin-invitation-none = { $number } ዝበሃል ክፉት ናትኩም ዕድመ የለን።
admin-invitation-ended = ዕድመ { $number } ድሕሪ ሕጂ ኣይሰርሕን።

admin-help-head = { $role } ኢኹም። ትእዛዛትኩም፣ ምስ ስላሽ ወይ ብዘይ ስላሽ፦
admin-help-line = • { $command }፦ { $about }
admin-help-more = ሓደ ብኸመይ ከም ዝሰርሕ፦ { $command }
admin-family-entries = መዛግብቲ
admin-family-review = ምጽራይ
admin-family-reports = ጸብጻባት
admin-family-exchange = ፋይላት
admin-family-booking = ቆጸራታት
admin-family-facts = ሓቅታት ብዛዕባ ሕጊ
admin-family-referrals = ሰባት ምምጻእ
admin-family-people = ሰባትን ሓገዝን
admin-usage =
    { $command }፦ { $about }።
    ዝንበበኒ ከምዚ እዩ፦ { $example }
    ዝተቐየረ የለን።
admin-meant = ነቲ ትእዛዝ ኣይፈልጦን። «{ $command }» ማለትኩም ድዩ? ዝተቐየረ የለን።
admin-not-yours = «{ $command }» ንዚኦም እዩ፦ { $roles }። ዝተቐየረ የለን።
admin-failed = ኣይሰርሐን፦ { $reason } ዝተቐየረ የለን።
admin-about-help = እንታይ ክትገብሩ ከም እትኽእሉ፣ ወይ ሓደ ትእዛዝ ብኸመይ ከም ዝሰርሕ
admin-usage-help = ሓገዝ ሰዓታት
admin-about-join = ናይ ዕድመኹም ግደ ምውሳድ
admin-usage-join = ተጸንበር 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = ንሓደ ግደ ናይ ሓንሳብ ዕድመ
admin-usage-invite = ዓድም ኣዳላዊ "MediBüro Hamburg"
admin-about-roles = ግደኹምን እትከታተልዎምን
admin-usage-roles = ግደታት ወድእ 3
admin-about-find = መዛግብቲ ብስም፣ ብውድብ ወይ ብከተማ
admin-usage-find = ድለ caritas hamburg
admin-about-show = ብዛዕባ ሓደ መዝገብ ዝፍለጥ ኩሉ
admin-usage-show = ኣርኢ 42

admin-find-head = { $count ->
    [one] ሓደ መዝገብ፦
   *[other] { $count } መዛግብቲ፦
 }
admin-find-none = ን«{ $text }» ዝተረኽበ የለን። ብዝወሓደ ቃላት፣ ወይ ብከተማ ጥራይ ፈትኑ።
admin-entry-none = መዝገብ { $number } የለን። ንምድላይ፦ { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = ዝተላዕለ
admin-status-defunct = ንሓዋሩ ዝተዓጽወ
admin-status-temporarily-closed = ንሕጂ ዝተዓጽወ
admin-never-confirmed = ምስቲ ቦታ ፈጺሙ ኣይተረጋገጸን፤ ወግዓዊ ገጹ ዝተነበበ ብ{ $date } እዩ።
admin-field-line = { $field }፦ { $value }
admin-value-none = ዝኾነ የለን
admin-field-organization = ውድብ
admin-field-kind = ዓይነት
admin-field-services = ኣገልግሎታት
admin-field-attributes = ባህርያት
admin-field-languages = ቋንቋታት
admin-field-address-1 = ኣድራሻ
admin-field-city = ከተማ
admin-field-country = ሃገር
admin-field-opening-hours = ሰዓታት ስራሕ
admin-field-opening-hours-text = ሰዓታት ብቃላት
admin-field-url = ዌብ ገጽ
admin-field-fees-description = ዋጋ
admin-field-eligibility-description = ንመን
admin-field-application-process = ብኸመይ ይምጻእ
admin-field-required-documents = ዝሓትቶ
admin-field-firewall-statement = ቃል ኪዳን
admin-field-source-title = ምንጪ

button-next-page = ቀጺሉ
button-do-help = እንታይ ክገብር እኽእል
button-do-find = ድለ
button-do-show = ኣርኢ
button-do-join = ተጸንበር
button-do-invite = ዓድም
button-do-roles = ግደታት

data-role = ግደኹም ({ $count })
data-flow = ጀሚርክምዎ ዝነበርኩም ({ $count })
