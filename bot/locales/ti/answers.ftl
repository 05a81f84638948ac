# ካብ መዝገብ ዝተሰርሑ መልስታት

rights-intro-child = ቆልዓ፣ { $status }
rights-volatile = እዚ ሕጊ ኣረጊት ወይ ኣብ ምልዋጥ ዝርከብ እዩ ({ $text })። በጃኹም ቅድሚ ምትእምማንኩም ሕተቱ፦
rights-overdue = ነዚ ክሳብ { $date } መሊሰ ከንብቦ ነይሩኒ፣ ኣየንበብክዎን። በጃኹም ቅድሚ ምትእምማንኩም ሕተቱ፦
rights-differ = መዛግብተይ ኣብዚ ዝተፈላለየ ነገር ይብሉ፤ እዚ ካብ ዝብልዎ ዝተሓተ እዩ።
rights-depends = ከከም ኩነታቱ ይውሰን፦
rights-if = { $when } እንተ ኾይኑ፦ { $level }።
rights-if-line = { $when } እንተ ኾይኑ፦ { $text }
rights-route = ካልእ መገዲ ({ $level })፦ { $text }
rights-also = ብተወሳኺ፦ { $text }
rights-cost-nothing = ዋጋ፦ እቲ መዝገብ ክፍሊት የለን ይብል።
rights-steps = ብኸመይ ይርከብ፦
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = ወረቐትኩም እንታይ ይኹን፣ እንተ ወሓደ፦ { $level }
rights-regions = ኣብ { $country } ከከም ዞባ ይፈላለ። ዘንበብክዎም፦ { $regions }። ከተማ ንገሩኒ።
rights-regions-too = እዞም ዞባታት ናይ ገዛእ ርእሶም ሕጊ ኣለዎም፦ { $regions }። ኣብኡ እንተ ኣለኹም ከተማ ንገሩኒ።
rights-ask-who = ንቆልዓ ወይ ኣብ ግዜ ጥንሲ ክፍለ ይኽእል። ብዛዕባ ከምኡ ድዩ?
rights-machine-translated = ገለ ክፋል ናይዚ ካብ እንግሊዝኛ ዝተተርጎመ እዩ፤ ተዛራቢ እቲ ቋንቋ ገና ኣይረኣዮን።
rights-warning = መጀመርታ፣ ናብ ቤት ጽሕፈት ቅድሚ ምኻድኩም፦ { $text }

warning-with-text = { $warning } { $text }
warning-unconfirmed = ኣይተረጋገጸን፣ ግን ቅድሚ ምኻድኩም ፍለጥዎ፦
warning-reporting_office = ⚠ እዚ መገዲ ናይ ምሕባር ግዴታ ብዘለዎ ቤት ጽሕፈት እዩ ዝሓልፍ። ናብኡ ቅድሚ ምኻድኩም ምኽሪ ሕተቱ።
warning-immigration_office = ⚠ እዚ መገዲ ብበዓል መዚ ኢሚግሬሽን እዩ ዝሓልፍ። ናብኡ ቅድሚ ምኻድኩም ምኽሪ ሕተቱ።
warning-data_shared = ⚠ ሓበሬታኹም ናብ ካልእ ክመሓላለፍ ወይ ሰበስልጣን ከንብብዎ ይኽእሉ።
warning-debt_reported = ⚠ ዘይተኸፍለ ዕዳ ንበዓል መዚ ኢሚግሬሽን ክንገር ይኽእል።
warning-later_bill = ⚠ ደሓር ናይ ክፍሊት ሒሳብ ክመጽእ ይኽእል።
warning-prepayment = ⚠ ቅድሚ ሕክምና ክትከፍሉ ክትሕተቱ ትኽእሉ።
warning-charged = ⚠ ክትከፍሉ ትሕተቱ።
warning-own_share = ⚠ ክፋሉ ባዕልኹም ክትከፍሉ ከድልየኩም ይኽእል።
warning-not_covered = ⚠ ኩሉ ነገር ኣይሽፈንን።
warning-time_limit = ⚠ ናይ ግዜ ገደብ ኣሎ።
warning-refused_in_practice = ⚠ ብግብሪ ሰባት ሓሓሊፎም ይምለሱ ወይ መእተዊ ኣይረኽቡን።
warning-advice_first = ⚠ መጀመርታ ሕጋዊ ምኽሪ ሕተቱ።

when-stay_under = ኣብኡ ዝነበርክምዎ ካብ { $months } ወርሒ ዝውሕድ
when-stay_from = ኣብኡ ዝነበርክምዎ { $months } ወርሒ ወይ ልዕሊኡ
when-new_to_scheme = እዚ ሽፋን ካብ እትረኽቡ { $months } ወርሒ ዘይመልአ
when-arrived_before = ቅድሚ { $day } ዝመጻእኩም
when-arrived_from = ብ{ $day } ወይ ድሕሪኡ ዝመጻእኩም
when-enrolled_before = ቅድሚ { $day } ተመዝጊብኩም እተሐድሱ
when-insured = ኣብኡ መድሕን ዘለኩም
when-uninsured = ኣብኡ ገና ሽፋን ዘይብልኩም
when-refused_claim = ሕቶ ዑቕባኹም ዝተነጽገ
when-after_violence = ብሰንኪ ስቅያት (ቶርቸር) ወይ ዓመጽ ዝመጸ
when-low_income = ኣታዊኹም ትሑት
when-named_group = ካብቶም ኣብኡ ዝተጠቕሱ ጉጅለታት ሓደ
when-unaccompanied = ኣብኡ ብዘይ ወለዲ ዝነብር ቆልዓ
when-insured_parent = ወለዲ መድሕን ዘለዎም

refused-show = ኣብኡ ምስ በጻሕኩም ነዚ ኣርእዩ፦
refused-sentence = ዝደልዮ፦ { $service }። በጃኹም ስለምንታይ ከም ዘይትቕበሉንን ስምኩምን ብጽሑፍ ሃቡኒ። በጃኹም ኣስተርጓሚ ጸውዑ፣ ሓበሬታይ ድማ ንኻልእ ኣይትሃቡ።
refused-complain = ጥርዓን ከተቕርቡ ትኽእሉ፦ ክፍሊ ጥርዓን ኣበይ ምዃኑ ሕተቱ፣ ዝጸሓፍክምዎ ድማ ሓዙ። ሕማም እንተ ገዲዱ ናብ ካልእ ቦታ ወይ ናብ ህጹጽ ክፍሊ ኪዱ።
interpreter-please = ዝዛረቦ { $language } እዩ። በጃኹም ኣስተርጓሚ ጸውዑ።

counter-card = ኣብኡ ምስ በጻሕኩም ነዚ ኣርእዩ። ስምኩም የብሉን፤ ኣነ ድማ ቅዳሕ ኣይዕቅብን።
card-none = ብዛዕባ እቲ ሃገር ኣብ ካርድ ዝጸሓፍ ዝተጻረየ ሓበሬታ የብለይን።
button-card = እተርእይዎ ካርድ
button-card-print = ዝሕተም ካርድ
button-child = ንቆልዓ እዩ
button-adult = ንዓቢ ሰብ እዩ
button-pregnant = ነፍሰ ጾር ኣላ
button-breach = ወረቐት ሓቲቶም

firewall-place-none = ብዛዕባ ሓበሬታ ዘይምትሕልላፍ ናይ ገዛእ ርእሱ ቃል ኪዳን ኣይረኸብኩን (ገጹ ዝተነበበ ብ{ $date })።
firewall-place-own-words = ነዚ ቃል ኪዳን ገና ዘጻረዮ የለን። ኣብቲ ብ{ $date } ዝተነበበ ገጹ ኣሎ።
firewall-place-confirmed = ክልተ ኣዳለውቲ ንዚ ቃል ኪዳን መርትዖ ርእዮም፣ እቲ ናይ መወዳእታ ብ{ $date }።
firewall-place-questioned = ኣብዚ ወረቐት ከም ዝተሓተተ ወይ ሓበሬታ ከም ዝተመሓላለፈ ጸብጻብ ቀሪቡ ኣሎ። ይጻረ ስለ ዘሎ ሕጂ ብዛዕባ ቃል ኪዳኑ ኣይዛረብን። ሓቂ ድዩ ኣይኮነን ኣይፈልጥን።
firewall-place-broken = ኣብዚ ወረቐት ከም ዝተሓተተ ወይ ሓበሬታ ከም ዝተመሓላለፈ ዝቐረበ ጸብጻብ ተጻርዩ ሓቂ ኮይኑ ተረኺቡ። ናብኡ ቅድሚ ምኻድኩም ንኻልኦት ሕተቱ።
firewall-place-no-report = ኣብ ልዕሊ እዚ ቦታ ክፉት ጸብጻብ የብለይን።
firewall-breach-which = ኣየናይ ቦታ ነይሩ? ጠውቕዎ፣ ወይ ነቶም ቦታታት መሊስኩም ኣርእይዎም እሞ ኣብኡ ጠውቑ።
firewall-breach-taken = ን{ $name } መዝጊበዮ ኣለኹ፣ መን ከም ዝበሎ ከይጠቐስኩ፦ ካብ ዝጸሓፍክምዎ ዝኾነ የለን፣ ስም'ውን የለን። ሓደ ኣዳላዊ ክሳብ ዘጻርዮ ብዛዕባ ቃል ኪዳኑ ንዝኾነ ኣይነግርን።
firewall-breach-too-many = ሎሚ ብዙሓት ቦታታት ጸብጻብ ኣቕሪብኩም፤ ስለዚ ክሳብ ጽባሕ ተወሳኺ ኣይቅበልን።
firewall-breach-not-kept = ነቲ ጸብጻብ ሕጂ ክምዝግቦ ኣይከኣልኩን። በጃኹም ቁሩብ ጸኒሕኩም መሊስኩም ጽሓፍዎ።
firewall-breach-who = እዞም ሰባት ሕጂ ክሕግዙኹም ይኽእሉ፦
