# ከመዝገብ የሚሠሩ መልሶች

rights-intro-child = ልጅ፣ { $status }
rights-volatile = ይህ ደንብ አሮጌ ወይም በመለወጥ ላይ ያለ ነው ({ $text })። እባክዎ ከመተማመንዎ በፊት ይጠይቁ፦
rights-overdue = ይህን እስከ { $date } እንደገና ማንበብ ነበረብኝ፣ አላነበብኩም። እባክዎ ከመተማመንዎ በፊት ይጠይቁ፦
rights-differ = መዝገቦቼ እዚህ ላይ የተለያየ ነገር ይላሉ፤ ይህ ከሚሉት ዝቅተኛው ነው።
rights-depends = እንደ ሁኔታው ይወሰናል፦
rights-if = { $when } ከሆነ፦ { $level }።
rights-if-line = { $when } ከሆነ፦ { $text }
rights-route = ሌላ መንገድ ({ $level })፦ { $text }
rights-also = በተጨማሪ፦ { $text }
rights-cost-nothing = ዋጋ፦ መዝገቡ ክፍያ የለም ይላል።
rights-steps = እንዴት ማግኘት እንደሚቻል፦
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = ወረቀትዎ ምንም ይሁን ምን፣ ቢያንስ፦ { $level }
rights-regions = በ{ $country } እንደ ክልሉ ይለያያል። ያነበብኳቸው፦ { $regions }። ከተማውን ይንገሩኝ።
rights-regions-too = እነዚህ ክልሎች የራሳቸው ደንብ አላቸው፦ { $regions }። እዚያ ካሉ ከተማውን ይንገሩኝ።
rights-ask-who = ለልጅ ወይም በእርግዝና ጊዜ ሊለይ ይችላል። ጉዳዩ ስለዚያ ነው?
rights-machine-translated = ከዚህ ውስጥ የተወሰነው ከእንግሊዝኛ የተተረጎመ ነው፤ የቋንቋው ተናጋሪ ገና አላየውም።
rights-warning = በመጀመሪያ፣ ወደ ቢሮ ከመሄድዎ በፊት፦ { $text }

warning-with-text = { $warning } { $text }
warning-unconfirmed = አልተረጋገጠም፣ ግን ከመሄድዎ በፊት ይወቁት፦
warning-reporting_office = ⚠ ይህ መንገድ የሚያልፈው የማሳወቅ ግዴታ ባለበት ቢሮ በኩል ነው። ወደዚያ ከመሄድዎ በፊት ምክር ይጠይቁ።
warning-immigration_office = ⚠ ይህ መንገድ የሚያልፈው በኢሚግሬሽን ባለሥልጣን በኩል ነው። ወደዚያ ከመሄድዎ በፊት ምክር ይጠይቁ።
warning-data_shared = ⚠ መረጃዎ ለሌላ ሊተላለፍ ወይም ባለሥልጣናት ሊያነቡት ይችላሉ።
warning-debt_reported = ⚠ ያልተከፈለ ሂሳብ ለኢሚግሬሽን ባለሥልጣን ሊነገር ይችላል።
warning-later_bill = ⚠ በኋላ የክፍያ ሂሳብ ሊመጣ ይችላል።
warning-prepayment = ⚠ ከሕክምናው በፊት እንዲከፍሉ ሊጠየቁ ይችላሉ።
warning-charged = ⚠ እንዲከፍሉ ይጠየቃሉ።
warning-own_share = ⚠ የተወሰነውን ራስዎ መክፈል ሊኖርብዎት ይችላል።
warning-not_covered = ⚠ ሁሉም ነገር አይሸፈንም።
warning-time_limit = ⚠ የጊዜ ገደብ አለ።
warning-refused_in_practice = ⚠ በተግባር ሰዎች አንዳንዴ ይመለሳሉ ወይም መግቢያ አያገኙም።
warning-advice_first = ⚠ በመጀመሪያ የሕግ ምክር ይጠይቁ።

when-stay_under = እዚያ የኖሩት ከ{ $months } ወር በታች
when-stay_from = እዚያ የኖሩት { $months } ወር ወይም ከዚያ በላይ
when-new_to_scheme = ይህ ሽፋን ካለዎት ገና { $months } ወር ያልሞላ
when-arrived_before = የመጡት ከ{ $day } በፊት
when-arrived_from = የመጡት በ{ $day } ወይም ከዚያ በኋላ
when-enrolled_before = የተመዘገቡት ከ{ $day } በፊትና የሚያድሱ
when-insured = እዚያ መድን ያለዎት
when-uninsured = እዚያ ገና ሽፋን የሌለዎት
when-refused_claim = የጥገኝነት ጥያቄዎ ውድቅ የተደረገ
when-after_violence = የመጣው ከስቃይ (ቶርቸር) ወይም ከጥቃት
when-low_income = ገቢዎ ዝቅተኛ
when-named_group = እዚያ ከተጠቀሱት ቡድኖች የአንዱ አባል
when-unaccompanied = እዚያ ያለ ወላጅ የሚኖር ልጅ
when-insured_parent = ወላጆቹ መድን ያላቸው

refused-show = እዚያ ሲደርሱ ይህን ያሳዩ፦
refused-sentence = የምፈልገው፦ { $service }። እባክዎ ለምን እንደማይቀበሉኝና ስምዎን በጽሑፍ ይስጡኝ። እባክዎ አስተርጓሚ ይጥሩ፣ መረጃዬንም ለሌላ አይስጡ።
refused-complain = አቤቱታ ማቅረብ ይችላሉ፦ የቅሬታ ክፍሉ የት እንደሆነ ይጠይቁ፣ የጻፉትንም ይያዙ። ሕመሙ ከባሰ ወደ ሌላ ቦታ ወይም ወደ ድንገተኛ ክፍል ይሂዱ።
interpreter-please = የምናገረው { $language } ነው። እባክዎ አስተርጓሚ ይጥሩ።

counter-card = እዚያ ሲደርሱ ይህን ያሳዩ። ስምዎ የለበትም፤ እኔም ቅጂ አላስቀምጥም።
card-none = ስለዚያ አገር በካርድ ላይ የሚጻፍ የተጣራ መረጃ የለኝም።
button-card = የሚያሳዩት ካርድ
button-card-print = የሚታተም ካርድ
button-child = ለልጅ ነው
button-adult = ለአዋቂ ነው
button-pregnant = እርጉዝ ሴት አለች
button-breach = ወረቀት ጠየቁ

firewall-place-none = መረጃ አለማስተላለፍን በተመለከተ የራሱ ቃል ኪዳን አላገኘሁም (ገጹ የተነበበው በ{ $date })።
firewall-place-own-words = ይህን ቃል ኪዳን ገና ያጣራ የለም። በ{ $date } በተነበበው ገጹ ላይ አለ።
firewall-place-confirmed = ሁለት አርታኢዎች ለዚህ ቃል ኪዳን ማስረጃ አይተዋል፣ የመጨረሻው በ{ $date }።
firewall-place-questioned = እዚህ ወረቀት እንደተጠየቀ ወይም መረጃ እንደተላለፈ ሪፖርት ተደርጓል። እየተጣራ ነው፤ ስለዚህ አሁን ስለ ቃል ኪዳኑ አልናገርም። እውነት ይሁን አይሁን አላውቅም።
firewall-place-broken = እዚህ ወረቀት እንደተጠየቀ ወይም መረጃ እንደተላለፈ የቀረበው ሪፖርት ተጣርቶ እውነት ሆኖ ተገኝቷል። ወደዚያ ከመሄድዎ በፊት ሌሎችን ይጠይቁ።
firewall-place-no-report = በዚህ ቦታ ላይ ክፍት ሪፖርት የለኝም።
firewall-breach-which = የትኛው ቦታ ነበር? ይንኩት፣ ወይም ቦታዎቹ እንደገና እንዲታዩ አድርገው እዚያ ይንኩ።
firewall-breach-taken = ለ{ $name } መዝግቤዋለሁ፣ ማን እንዳለው ሳልጠቅስ፦ ከጻፉት ምንም፣ ስምም የለም። አንድ አርታኢ እስኪያጣራው ድረስ ስለ ቃል ኪዳኑ ለማንም አልናገርም።
firewall-breach-too-many = ዛሬ ብዙ ቦታዎችን ሪፖርት አድርገዋል፤ ስለዚህ እስከ ነገ ተጨማሪ አልቀበልም።
firewall-breach-not-kept = ሪፖርቱን አሁን መመዝገብ አልቻልኩም። እባክዎ ትንሽ ቆይተው እንደገና ይጻፉት።
firewall-breach-who = እነዚህ ሰዎች አሁን ሊረዱዎት ይችላሉ፦
