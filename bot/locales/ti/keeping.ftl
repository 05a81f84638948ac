# ዝምርሑ ትእዛዛት፣ ፋይላትን ሳሕቲ ዝግበርን

admin-flow-left = ተቛሪጹ። ዝተቐየረ የለን።
admin-refused = { $field }፦ { $expected }። ዝተቐየረ የለን።
admin-doubt = በጃኹም ርአዩ፦ { $field }፦ { $expected }
admin-field-unknown = «{ $field }» ከምዚ ክትቅይርዎ እትኽእሉ መስክ ኣይኮነን። ዝተቐየረ የለን።
admin-edit-which = { $entry }
    እንታይ ክትቅይሩ ትደልዩ? ጠውቑ፣ ወይ ኩሉ ብሓንሳብ ከምዚ ጽሓፉ፦ ኣርም 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } ሕጂ፦ { $value }። እንታይ ይኹን? (ንባዶ፦ { $nothing })
admin-add-name = እቲ ቦታ እንታይ ይበሃል?
admin-add-services = እንታይ ይህብ? ንኣብነት፦ primary_care; dental
admin-add-country = ኣብ ኣየናይ ሃገር? ንኣብነት፦ DE
admin-add-city = ኣብ ኣየነይቲ ከተማ?
admin-add-address-1 = ጎደናን ቁጽርን? (እንተ ዘይተፈሊጡ { $nothing })
admin-add-phones = ስልኪ? (እንተ ዘይተፈሊጡ { $nothing })
admin-add-opening-hours = ሰዓታት ስራሕ፣ ከም Tu 10:00-12:00? (እንተ ዘይተፈሊጡ { $nothing })
admin-add-languages = ኣብኡ ዝዝረቡ ቋንቋታት፣ ከም French; Arabic? (እንተ ዘይተፈሊጡ { $nothing })
admin-add-known = ንሱ ካብ ቅድሙ ኣብ ዝርዝር ኣሎ፦ #{ $number }። ዝተቐየረ የለን።
admin-add-alike = ምስ #{ $number } { $name } ሓደ ድዩ? ሽዑ ነዚ ንድፊ ደርብይዎ እሞ ነቲ ካልእ ኣርምዎ።
admin-import-how = { $command } ልኣኹ፣ ካብቲ ዝቕጽል መስመር ጀሚርኩም ሰሌዳ ብCSV፦ እቲ ቀዳማይ መስመር ንዓምድታት ይሰሚ፣ ከም name, services, city, country, phone። ዓበይቲ ፋይላት ነቲ ሰርቨር ዘመሓድር የእትዎም።
admin-import-refused = { $count ->
    [one] ሓደ መስርዕ ክኣቱ ኣይክእልን፤ ዝተቐየረ የለን፦
   *[other] { $count } መስርዓት ክኣትዉ ኣይክእሉን፤ ዝተቐየረ የለን፦
 }
admin-import-bad = መስርዕ { $row }፣ { $field }፦ { $expected }
admin-import-partial = ኣርምዎም እሞ መሊስኩም ልኣኹ፣ ወይ ነቶም ካልኦት በዚ ውሰዱ፦ { $command }
admin-import-large = { $count } መስርዓት ካብ { $most } ይበዝሑ፦ ሓደ ብሓደ ንምርኣይ ኣዝዮም ብዙሓት እዮም። ከምዚ ዝበለ ፋይል ነቲ ሰርቨር ዘመሓድር የእትዎ።
admin-import-read = ተነቢቡ፦ { $new } ሓድሽ፣ { $changed } ዝተቐየረ፣ { $unchanged } ዘይተቐየረ።
admin-import-foreign = ካልኦት ስለ ዝሕልውዎም ዝተረፉ፦ { $names }
admin-import-unlisted = ኣብ ዝርዝር ከይወጹ ስለ ዝሓተቱ ዝተረፉ፦ { $count }
admin-import-suspicious = መስርዕ { $row } ርአዩ፣ { $name }፦ { $text }
admin-import-drafts = ሕጂ ንድፍታት እዮም። ሓደ ብሓደ፦ { $queue }። ኩሎም ብሓንሳብ፦ { $command }
admin-exported = { $count ->
    [one] ሓደ መዝገብ።
   *[other] { $count } መዛግብቲ።
 } ምስጢራዊ ኣድራሻታት ተሪፎም፦ { $secret }።
admin-unlisted = ካብ ዝርዝር ወጺኡ፤ ዝኾነ ፋይል ኣይመልሶን።
admin-merged = ሰባት ሕጂ ናብ { $entry } ይምርሑ። እቲ ካልእ ዝፈለጦ ኣብ ታሪኹ ይጸንሕ።
admin-promise-withdrawn = { $name }፦ እቲ ቃል ኪዳን ተሰሪዙ፣ ድሕሪ ሕጂ ኣይርአን።
admin-promise-service-id = ኣገልግሎት
admin-promise-statement = ቃል ኪዳን
admin-promise-language = ቋንቋ
admin-promise-evidence-kind = ዓይነት መርትዖ
admin-promise-evidence = መርትዖ
admin-promise-signed-by = ሓላፍነት ዝወሰደ
admin-promise-signed-on = ዝተፈረመሉ
admin-promise-valid = ዝሰርሕ
admin-action-withdraw = ተሰሪዙ
admin-translate-nothing = ዝትርጎም የለን፦ ጽሑፍ የለን ወይ ሰብ ተርጒሙዎም።
admin-translate-failed = ትርጉም የለን፦ { $reason } ባዕልኹም ክትጽሕፉ ትኽእሉ። ዝተቐየረ የለን።
admin-translated = ብማሽን ናብ { $language } ተተርጒሙ። ቅድሚ ምዝርጋሕኩም ነፍሲ ወከፍ መስመር ኣንብቡ፤ ናይ ማሽን ምዃኑ ይጽሓፍ።
admin-stats-entries = ዝርኣዩ መዛግብቲ፦ { $shown } (ዝተረጋገጹ፦ { $confirmed })፣ ዘይርኣዩ፦ { $hidden }
admin-stats-queue = ንድፍታት፦ { $drafts }። ጸብጻባት፦ { $reports }፣ እቲ ዝኣረገ { $days } መዓልቲ። ውሳነ ዝጽበዩ ዝተጣሕሱ ቃል ኪዳናት፦ { $breaches }
admin-stats-people = ግደ ዘለዎም ሰባት፦ { $count }
admin-about-edit = መዝገብ ምቕያር፣ ብምምራሕ ወይ ብሓደ መስመር
admin-usage-edit = ኣርም 42 phone=+4940123456 city=Hamburg
admin-about-add = ሓድሽ መዝገብ፣ ብምምራሕ ወይ ብሓደ መስመር
admin-usage-add = ወስኽ name=ክፉት ክሊኒክ services=primary_care city=Hamburg country=DE
admin-about-import = ሰሌዳ መዛግብቲ፣ ከም ንድፊ
admin-usage-import = ኣእቱ
admin-about-export = መዛግብትኹም ብፋይል፦ csv፣ xlsx፣ hsds፣ geojson፣ fhir
admin-usage-export = ኣውጽእ csv
admin-about-merge = ክልተ መዛግብቲ ሓደ ምግባር፤ እቲ ቀዳማይ ይተርፍ
admin-usage-merge = ኣዋህድ 42 43
admin-about-unlist = እቲ ቦታ ኣብ ዝርዝር ክወጽእ ኣይደልን
admin-usage-unlist = ሰርዝ 42 ግንቦት 3 ብስልኪ ሓቲቶም
admin-about-promise = ብዛዕባ ወረቐት ዝተኣትወ ቃል ኪዳን፣ ምስ መርትዖኡ
admin-usage-promise = ቃልኪዳን 42 says="ንዝኾነ ሰብ ወረቐት ኣይንሓትትን።" link=https://example.org/promise signed="ሓላፊ ክሊኒክ" on=2026-11-01
admin-about-translate = ናይ ማሽን ትርጉማት ከም ንድፊ
admin-usage-translate = ተርጉም 42 fr
admin-about-stats = ክንደይ ከም ዘሎን ከም ዝጽበን
admin-usage-stats = ቁጽርታት
button-flow-stop = ኣቋርጽ
button-flow-skip = ኣይፍለጥን
button-field = { $field }
button-do-edit = ቀይር
button-do-add = ወስኽ
button-do-import = ኣእቱ
button-do-export = ኣውጽእ
button-do-merge = ኣዋህድ
button-do-unlist = ካብ ዝርዝር ኣውጽእ
button-do-promise = ቃል ኪዳን
button-do-translate = ተርጉም
button-do-stats = ቁጽርታት
