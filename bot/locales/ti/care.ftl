# ቦታታትን ቆጸራታትን

care-intro = { $service }፣ { $place }፦ ዝፈልጦ እዚ እዩ፣ ካብቲ ዝቐረበ ጀሚሩ።
care-intro-more = ተወሰኽቲ ቦታታት ን{ $service }፣ { $place }፦
care-here = ዘለኹሞ ከባቢ
care-place = { $place } ({ $country })
care-widened = ኣብ ውሽጢ { $radius } ነዚ ዝፈልጦ የብለይን። እዚኦም ርሕቕ ዝበሉ እዮም።
care-country-only = ኣብ ጥቓኹም ነዚ ዝፈልጦ የብለይን። እዚኦም ኣብ { $country } ኣብ ካልእ ቦታ ዘለዉ እዮም፤ ገሊኦም ብስልኪ ይሕግዙ።
care-other-service = ኣብኡ ን{ $wanted } ዝኸውን ቦታ ኣይፈልጥን። እዞም ቦታታት መንገዱ ክፈልጡ ይኽእሉ፦
care-nothing = ኣብ { $place } ወይ ኣብ ጥቓኡ ን{ $service } ዝኸውን ቦታ ኣይፈልጥን። እዚ ማለት ግን የለን ማለት ኣይኮነን።
care-nothing-who = እዚኦም ክፈልጡ ይኽእሉ፦
care-nothing-emergency = ኣብ ህጹጽ ኩነታት ኩሉ ሆስፒታል ትኽክለኛ ቦታ እዩ፦ ናብ { $number } ደውሉ።
care-no-more = ነዚ ዝፈልጦም ቦታታት እዚኦም ጥራይ እዮም።
care-filter-none = ካብኣቶም ነዚ ብዛዕባ ነብሱ ዝብል የለን፤ ስለዚ ክኾኑ ዝኽእሉ የርኢ ኣለኹ።

card-name = { $name }
card-distance = { $distance }፣ ብእግሪ { $minutes ->
    [one] ኣስታት { $minutes } ደቒቕ
   *[other] ኣስታት { $minutes } ደቓይቕ
 }
card-distance-far = { $distance } ይርሕቕ
card-city-only = { $city } (ልክዕ ቦታኡ ኣይፈልጦን)
card-address-hidden = { $city }፤ ነቶም ኣብኡ ዘለዉ ሰባት ንምክልኻል ኣድራሻ ብምስጢር ተታሒዙ ኣሎ
card-open = ሕጂ ክፉት እዩ፣ ክሳብ { $until }
card-open-always = ለይትን መዓልትን ክፉት እዩ
card-opens = ሕጂ ዕጹው እዩ፣ ዝኽፈት { $next }
card-hours-unknown = ሰዓታት ስራሕ ኣይፍለጥን፦ መጀመርታ ደውሉ
card-hours-text = ሰዓታት ስራሕ፣ ኣብኡ ከም ዝተጻሕፈ፦ { $text }
card-hours-today = ሎሚ እቲ ሰዓታት ክፍለ ይኽእል፦ ኣብኡ በዓል እዩ ወይ ክኸውን ይኽእል
card-hours-holiday = ኣብ በዓላት ሰዓታት ክፍለ ይኽእል
card-by-phone = ብስልኪ ወይ ብኢንተርነት ይሕግዙ
card-languages = ዝዝረቡ ቋንቋታት፦ { $languages }
card-languages-unknown = ዝዝረቡ ቋንቋታት ኣይፍለጡን
card-cost = ዋጋ፦ { $text }
card-cost-free = ነጻ እዩ ይብል
card-cost-unknown = ዋጋ ኣይፍለጥን
card-documents = ዝሓቱዎ፦ { $text }
card-documents-none-asked = ዝኾነ ሰብ ወረቐት ከርኢ የብሉን ይብል
card-anonymous = ስም ኣየድልን ይብል
card-documents-unknown = ወረቐት ዝሓትት እንተ ኾይኑ ኣይፈልጥን
card-phone = ስልኪ { $phone }
card-why = እዚ ዝተመርጸሉ ምኽንያት፦ { $reasons }።
why-nearest = ካብ ዝፈልጦም ዝቐረበ እዩ
why-near = ኣብ ጥቓኹም እዩ
why-service = { $service } ይህብ
why-language = { $language } ይዝረብ
why-attribute = { $attribute }
why-open = ሕጂ ክፉት እዩ
card-unconfirmed = ብ{ $date } ካብ ዝተነበበ ወግዓዊ ገጽ ዝተወስደ፤ ምስቲ ቦታ ገና ኣይተረጋገጸን። ቅድሚ ምኻድኩም ደውሉ።
card-unconfirmed-old = ብ{ $date } ካብ ዝተነበበ ወግዓዊ ገጽ ዝተወስደ፤ እቲ ገጽ ባዕሉ ኣረጊት እዩ። ምስቲ ቦታ ኣይተረጋገጸን፦ ቅድሚ ምኻድኩም ደውሉ።
card-confirmed = ብ{ $date } ምስቲ ቦታ ተረጋጊጹ።
card-source = ምንጪ፦ { $source }

details-address = ኣድራሻ፦ { $address }
details-website = ዌብ፦ { $url }
details-for = ንመን፦ { $text }
details-hours = ሰዓታት ስራሕ፦ { $text }
details-how = ብኸመይ ይምጻእ፦ { $text }
details-gone = እቲ ቦታ ሕጂ የብለይን። ከም ብሓድሽ ክንደሊ ዶ?
way-link = መንገዲ ናብ { $name }፦ { $url }
way-none = ልክዕ ኣድራሻ { $name } ኣይፈልጥን። ቅድሚ ምኻድኩም ደውሉ፦ { $phone }
way-none-nophone = ልክዕ ኣድራሻን ቁጽሪ ስልክን { $name } ኣይፈልጥን። ዌብ፦ { $url }
way-hidden = ነቶም ኣብኡ ዘለዉ ሰባት ንምክልኻል ኣድራሻ { $name } ብምስጢር ተታሒዙ ኣሎ። ብስልኪ ይነግሩኹም፦ { $phone }
which-entry = ኣየናይ ቦታ ማለትኩም እዩ? ከተማን ዘድልየኩምን ንገሩኒ፣ ነቶም ቦታታት መሊሰ ከርእየኩም።

book-call = ን{ $name } ካብዚ ኮይነ ቆጸራ ክሕዝ ኣይክእልን። ናብ { $phone } ደውሉ እሞ በሉ፦ «{ $sentence }»
book-call-sentence = ከመይ ኣለኹም። ቆጸራ እደሊ ኣለኹ። ወረቐት የድልየኒ ዶ? ኣስተርጓሚ ኣሎ ዶ?
book-walk-in = { $name } ብዘይ ቆጸራ ክምጻእ ይከኣል ይብል።
book-website = ን{ $name } ካብዚ ኮይነ ቆጸራ ክሕዝ ኣይክእልን፣ ቁጽሪ ስልኪ'ውን ኣይፈልጥን። ዌብ፦ { $url }
book-no-contact = ን{ $name } ካብዚ ኮይነ ቆጸራ ክሕዝ ኣይክእልን፤ ቁጽሪ ስልኪ ይኹን ዌብ ኣይፈልጥን። ካልእ ቦታ ክቐልል ይኽእል።
appointments-none = ናትኩም ቆጸራ ኣባይ የለን። ምስቲ ቦታ ባዕልኹም ሒዝኩም እንተ ኾይንኩም፣ ክቕይሮ ዝኽእል እቲ ቦታ ጥራይ እዩ።
