# መሰል፣ ሽፋንን ሓበሬታ ዘይምትሕልላፍን። ነፍሲ ወከፍ ዘረባ ካብ መዝገብ directory/packs ዝመጽእ እዩ።

rights-intro = { $service } ኣብ { $country }፣ { $status }፦
rights-intro-everybody = { $service } ኣብ { $country }። እንታይ ወረቐት ከም ዘለኩም ኣይነገርኩምንን፤ ስለዚ መጀመርታ ንኹሉ ዝሰርሕ፦
rights-full = ክሳብ ዝብሎ መዝገብ፣ ነዚ ናይ ምርካብ መሰል ኣለኩም።
rights-partial = ካብዚ ንክፋሉ ናይ ምርካብ መሰል ኣለኩም።
rights-emergency-only = ነዚ ናይ ምርካብ መሰል ዘለኩም ኣብ ህጹጽ ኩነታት ጥራይ እዩ።
rights-none = ዘለኒ መዝገብ መንግስቲ ዝኸፍሎ ናይዚ መሰል የለን ይብል።
rights-unclear = ነዚ ክነግረኩም ኣይክእልን፦ ዘንበብክዎ ንጹር ኣይኮነን። በጃኹም ካብዞም ኣብ ታሕቲ ዘለዉ ሰባት ሓደ ሕተቱ።
rights-conditions = ቅድመ ኩነት፦ { $text }
rights-cost = ዋጋ፦ { $text }
rights-cost-unknown = እቲ መዝገብ ክንደይ ከም ዝኽፈል ኣይነግርን። ህጹጽ እንተ ዘይኮይኑ ቅድሚ ሕክምና ሕተቱ።
rights-documents = ወረቓቕቲ፦ { $text }
rights-documents-unknown = እቲ መዝገብ ኣየናይ ወረቓቕቲ ከም ዝሕተት ኣይነግርን።
rights-documents-nothing = ወረቐት እንተ ዘይብልኩም የብለይን በሉ እሞ ኣብ ክንድኡ እንታይ ከም ዝኸውን ሕተቱ። ኣብ ህጹጽ ኩነታት ወረቐት ሃለወ ኣይሃለወ ብቕጽበት ኪዱ።
rights-enrol-unknown = እቲ መዝገብ ብኸመይ ከም ዝምዝገብ ኣይነግርን።
rights-law = ሕጊ፦ { $law }
rights-source = ምንጪ፦ { $source }፣ { $date }
rights-source-undated = ምንጪ፦ { $source }፤ እቲ ገጽ ዕለት ኣየርእን፣ ዝተነበበ { $date }
rights-unverified = ነዚ ከረጋግጾ ኣይከኣልኩን፤ ምንጩ ዝረኣየ ሰብ የለን። በጃኹም ቅድሚ ምትእምማንኩም ሕተቱ፦
rights-uncertain = እዚ ርግጸኛ ኣይኮነን፤ ተቐይሩ ክኸውን ይኽእል ወይ ኣብ ሓደ ድኹም ምንጪ ዝተመስረተ እዩ። በጃኹም ቅድሚ ምትእምማንኩም ሕተቱ፦
rights-also-unconfirmed = እዚ'ውን ይበሃል፣ ግን ኣይተረጋገጸን፦ { $text }
rights-missing = ን{ $country }፣ ን{ $status } ከምኡ'ውን ን{ $service } ዝተጻረየ መልሲ የብለይን።
rights-missing-country = ብዛዕባ ሕጊ { $country } ገና ዝተጻረየ ሓበሬታ የብለይን።
rights-missing-who = ክፈልጡ ዝኽእሉ ዝቐረቡ ሰባት፦
rights-by-status = ከከም ወረቐት ክበዝሕ ወይ ክውሕድ ይኽእል። መዛግብተይ ንነፍሲ ወከፍ ዝብልዎ ዝተሓተ እዚ እዩ፦
rights-by-status-row = • { $status }፦ { $level }
rights-emergency-row = ኣብ ህጹጽ ኩነታት፦ { $level }
level-full = እወ፣ ብምሉኡ
level-partial = ብኸፊል
level-emergency-only = ኣብ ህጹጽ ኩነታት ጥራይ
level-none = መንግስቲ ዝኸፍሎ መሰል የለን
level-unclear = ንጹር ኣይኮነን
refused =
    ከይተቐበሉ ምምላሶም ጌጋ ክኸውን ይኽእል። ምኽንያቱን ስም ናይቲ ሰብን ብህድኣት ሕተቱ፣ ክልቲኡ ድማ ጽሓፍዎ።
    ክትጠቕስዎ እትኽእሉ መዝገበይ ዝብሎ እዚ እዩ።
refused-next = እዞም ሰባት ብዛዕባኹም ክዛረቡ፣ ወይ ካልእ ቦታ ክፈልጡ ይኽእሉ፦
interpreter-ask = ኣብኡ ምስ በጻሕኩም በሉ፦ «ዝዛረቦ { $language } እዩ። በጃኹም ኣስተርጓሚ ጸውዑ።» ነዚ ሓረግ ከተርእይዎም ትኽእሉ፦
interpreter-unknown = ኣብኡ ንኣስተርጓሚ መን ከም ዝኸፍል ዝተጻረየ ሕጊ የብለይን። ብዙሓት ክሊኒካት ብስልኪ ዘስተርጉሙ ኣለዉዎም፤ ቅድሚ ምኻድኩም ሕተቱ። ቆልዓ ከስተርጉም የብሉን።
interpreter-places = እዞም ቦታታት ቋንቋኹም ከም ዝዛረቡ ወይ ኣስተርጓሚ ከም ዘለዎም ይናገሩ፦

firewall-law-title = ሕጊ ኣብ { $country }።
firewall-law-title-region = ሕጊ ኣብ { $region } ({ $country })።
firewall-strong = ብዛዕባ ንሕክምና ዝመጹ ሰባት ንበዓል መዚ ኢሚግሬሽን ምንጋር ሕጊ ይኽልክል ወይ ይዓግት።
firewall-partial = ሕጊ ኣብ ገሊኡ መገዲ ሕክምና ምርካብ ምሕባር ይዓግት፣ ኣብ ገሊኡ ግን ኣይዓግትን።
firewall-none = ንሕክምና ካብ ቁጽጽር ኢሚግሬሽን ዝፈሊ ሕጊ ኣይረኸብኩን፣ ወይ ናይ ምሕባር ግዴታ ኣሎ።
firewall-unclear = ሕጊ ንሕክምና ካብ ቁጽጽር ኢሚግሬሽን ዝፈልዮ እንተ ኾይኑ ክፈልጥ ኣይከኣልኩን።
firewall-regions-differ = ከከም ዞባ ይፈላለ፤ ከንብቦ ዝኸኣልኩ ዞባ እዚ እዩ፦ { $region }።
firewall-bound = ምስጢር ክሕልዉ ዘለዎም፦ { $text }
firewall-duty = ክሕብሩ ዘለዎም፦ { $text }
firewall-exceptions = ፍሉይ ኩነታት፦ { $text }
firewall-in-short = ብሓጺሩ፦ { $text }
firewall-missing = ብዛዕባ ሕጊ { $country } ዝተጻረየ ሓበሬታ የብለይን። ኣብኡ ክሊኒካት ዝሕብሩ እንተ ኾይኖም ኣይፈልጥን።
firewall-place-title = እዚ ቦታ፦ { $name }።
firewall-place-promise = ብዛዕባ ነብሱ ዝብሎ፦ { $text }
firewall-place-not-chosen = እቲ ቦታ። ኣየናይ ቦታ ምዃኑ ንገሩኒ፣ እንታይ ቃል ከም ዝኣተወ ክነግረኩም እየ።
firewall-chat-title = እዚ ቻት።
firewall-chat = መልእኽቲ፣ ስም፣ ቦታን ወረቐትን ኣይዕቅብን።
firewall-unknown-title = ዘይፈልጦ።
firewall-unknown = ኣብ ኣፍ ደገ ዘለዉ ሰራሕተኛታት ወረቐት ዝሓቱ እንተ ኾይኖም፣ ኣብኡ ሓደ ሰብ እንታይ ክገብር ከም ዝኽእል።
firewall-unknown-who = እዚኦም ዝያዳ ክነግሩኹም ይኽእሉ፦
firewall-unknown-ask-place = ስምኩም ከይተናገርኩም ናብቲ ቦታ ደዊልኩም ክትሓቱ ትኽእሉ፦ { $phone }
firewall-breach = እዚ ስለ ዘጋጠመ ይሓዝን። ጥፍኣትኩም ኣይኮነን። ዘይተረድኣኩም ነገር ኣይትፈርሙ፣ ምስ ሕጋዊ ኣማኻሪ ድማ ቀልጢፍኩም ተዛረቡ።

contact = { $name }፦ { $phone }
contact-place = { $name }፣ { $city }
