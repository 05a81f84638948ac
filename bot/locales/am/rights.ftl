# መብት፣ ሽፋንና መረጃ አለማስተላለፍ። እያንዳንዱ አባባል የሚመጣው በdirectory/packs ካለ መዝገብ ነው።

rights-intro = { $service } በ{ $country }፣ { $status }፦
rights-intro-everybody = { $service } በ{ $country }። ምን ወረቀት እንዳለዎት አልነገሩኝም፤ ስለዚህ መጀመሪያ ለሁሉም የሚሠራው፦
rights-full = መዝገቡ እስከሚለው ድረስ፣ ይህን የማግኘት መብት አለዎት።
rights-partial = ከዚህ የተወሰነውን የማግኘት መብት አለዎት።
rights-emergency-only = ይህን የማግኘት መብት ያለዎት በድንገተኛ ሁኔታ ብቻ ነው።
rights-none = ያለኝ መዝገብ መንግሥት ከፍሎ ይህን የማግኘት መብት የለም ይላል።
rights-unclear = ይህን ልነግርዎት አልችልም፦ ያነበብኩት ግልጽ አይደለም። እባክዎ ከታች ካሉት ሰዎች አንዱን ይጠይቁ።
rights-conditions = ቅድመ ሁኔታ፦ { $text }
rights-cost = ዋጋ፦ { $text }
rights-cost-unknown = መዝገቡ ስንት እንደሚያስከፍል አይናገርም። ድንገተኛ ካልሆነ በቀር ከሕክምናው በፊት ይጠይቁ።
rights-documents = ወረቀቶች፦ { $text }
rights-documents-unknown = መዝገቡ የትኞቹ ወረቀቶች እንደሚጠየቁ አይናገርም።
rights-documents-nothing = ወረቀት ከሌለዎት እንደሌለ ይናገሩና በምትኩ ምን እንደሚሆን ይጠይቁ። በድንገተኛ ሁኔታ ወረቀት ኖረም አልኖረም ወዲያው ይሂዱ።
rights-enrol-unknown = መዝገቡ እንዴት መመዝገብ እንደሚቻል አይናገርም።
rights-law = ሕግ፦ { $law }
rights-source = ምንጭ፦ { $source }፣ { $date }
rights-source-undated = ምንጭ፦ { $source }፤ ገጹ ቀን አያሳይም፣ የተነበበው { $date }
rights-unverified = ይህን ማረጋገጥ አልቻልኩም፤ ምንጩን ያየ ሰው የለም። እባክዎ ከመተማመንዎ በፊት ይጠይቁ፦
rights-uncertain = ይህ እርግጠኛ አይደለም፤ ተቀይሮ ሊሆን ይችላል ወይም የተመሠረተው በአንድ ደካማ ምንጭ ላይ ነው። እባክዎ ከመተማመንዎ በፊት ይጠይቁ፦
rights-also-unconfirmed = ይህም ይባላል፣ ግን አልተረጋገጠም፦ { $text }
rights-missing = ለ{ $country }፣ ለ{ $status } እና ለ{ $service } የተጣራ መልስ የለኝም።
rights-missing-country = ስለ { $country } ሕግ ገና የተጣራ መረጃ የለኝም።
rights-missing-who = ሊያውቁ የሚችሉ ቅርብ ሰዎች፦
rights-by-status = እንደ ወረቀቱ ሊጨምር ወይም ሊቀንስ ይችላል። መዝገቦቼ ለእያንዳንዱ የሚሉት ዝቅተኛው ይህ ነው፦
rights-by-status-row = • { $status }፦ { $level }
rights-emergency-row = በድንገተኛ ሁኔታ፦ { $level }
level-full = አዎ፣ ሙሉ በሙሉ
level-partial = በከፊል
level-emergency-only = በድንገተኛ ሁኔታ ብቻ
level-none = መንግሥት የሚከፍለው መብት የለም
level-unclear = ግልጽ አይደለም
refused =
    ሳይቀበሉ መመለሳቸው ስህተት ሊሆን ይችላል። ምክንያቱንና የሰውየውን ስም በእርጋታ ይጠይቁ፣ ሁለቱንም ይጻፉ።
    ሊጠቅሱት የሚችሉት መዝገቤ የሚለው ይህ ነው።
refused-next = እነዚህ ሰዎች ስለ እርስዎ ሊናገሩ ወይም ሌላ ቦታ ሊያውቁ ይችላሉ፦
interpreter-ask = እዚያ ሲደርሱ ይበሉ፦ «የምናገረው { $language } ነው። እባክዎ አስተርጓሚ ይጥሩ።» ይህን ዓረፍተ ነገር ሊያሳዩዋቸው ይችላሉ፦
interpreter-unknown = እዚያ ለአስተርጓሚ ማን እንደሚከፍል የተጣራ ደንብ የለኝም። ብዙ ክሊኒኮች በስልክ የሚያስተረጉሙ አሏቸው፤ ከመሄድዎ በፊት ይጠይቁ። ልጅ ማስተርጎም የለበትም።
interpreter-places = እነዚህ ቦታዎች ቋንቋዎን እንደሚናገሩ ወይም አስተርጓሚ እንዳላቸው ይናገራሉ፦

firewall-law-title = በ{ $country } ያለው ሕግ።
firewall-law-title-region = በ{ $region } ({ $country }) ያለው ሕግ።
firewall-strong = ለሕክምና ስለሚመጡ ሰዎች ለኢሚግሬሽን ባለሥልጣናት መናገርን ሕጉ ይከለክላል ወይም ያግዳል።
firewall-partial = ሕጉ በአንዳንድ የሕክምና ማግኛ መንገዶች ማሳወቅን ያግዳል፣ በሌሎቹ ግን አያግድም።
firewall-none = ሕክምናን ከኢሚግሬሽን ቁጥጥር የሚለይ ሕግ አላገኘሁም፣ ወይም የማሳወቅ ግዴታ አለ።
firewall-unclear = ሕጉ ሕክምናን ከኢሚግሬሽን ቁጥጥር ይለይ እንደሆነ ማወቅ አልቻልኩም።
firewall-regions-differ = እንደ ክልሉ ይለያያል፤ ማንበብ የቻልኩት ክልል ይህ ነው፦ { $region }።
firewall-bound = ሚስጥር መጠበቅ ያለባቸው፦ { $text }
firewall-duty = ማሳወቅ ያለባቸው፦ { $text }
firewall-exceptions = ልዩ ሁኔታዎች፦ { $text }
firewall-in-short = ባጭሩ፦ { $text }
firewall-missing = ስለ { $country } ሕግ የተጣራ መረጃ የለኝም። እዚያ ክሊኒኮች ያሳውቁ እንደሆነ አላውቅም።
firewall-place-title = ይህ ቦታ፦ { $name }።
firewall-place-promise = ስለራሱ የሚለው፦ { $text }
firewall-place-not-chosen = ቦታው። የትኛው ቦታ እንደሆነ ይንገሩኝ፣ ምን ቃል እንደገባ እነግርዎታለሁ።
firewall-chat-title = ይህ ቻት።
firewall-chat = መልእክት፣ ስም፣ ቦታና ወረቀት አላስቀምጥም።
firewall-unknown-title = የማላውቀው።
firewall-unknown = በር ላይ ያሉት ሠራተኞች ወረቀት ይጠይቁ እንደሆነና እዚያ ያለ አንድ ሰው ምን ሊያደርግ እንደሚችል።
firewall-unknown-who = እነዚህ የበለጠ ሊነግሩዎት ይችላሉ፦
firewall-unknown-ask-place = ስምዎን ሳይናገሩ ወደ ቦታው ደውለው መጠየቅ ይችላሉ፦ { $phone }
firewall-breach = ይህ በመድረሱ አዝናለሁ። ጥፋቱ የእርስዎ አይደለም። ያልተረዱትን ነገር አይፈርሙ፣ ከሕግ አማካሪ ጋርም ቶሎ ይነጋገሩ።

contact = { $name }፦ { $phone }
contact-place = { $name }፣ { $city }
