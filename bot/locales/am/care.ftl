# ቦታዎችና ቀጠሮዎች

care-intro = { $service }፣ { $place }፦ የማውቀው ይህ ነው፣ ከቅርቡ ጀምሮ።
care-intro-more = ተጨማሪ ቦታዎች ለ{ $service }፣ { $place }፦
care-here = ያሉበት አካባቢ
care-place = { $place } ({ $country })
care-widened = በ{ $radius } ውስጥ ለዚህ የማውቀው የለም። እነዚህ ራቅ ያሉ ናቸው።
care-country-only = በአቅራቢያዎ ለዚህ የማውቀው የለም። እነዚህ በ{ $country } ሌላ ቦታ ያሉ ናቸው፤ አንዳንዶቹ በስልክ ይረዳሉ።
care-other-service = እዚያ ለ{ $wanted } የሚሆን ቦታ አላውቅም። እነዚህ ቦታዎች መንገዱን ሊያውቁ ይችላሉ፦
care-nothing = በ{ $place } ወይም በአቅራቢያው ለ{ $service } የሚሆን ቦታ አላውቅም። ያ ማለት የለም ማለት አይደለም።
care-nothing-who = እነዚህ ሊያውቁ ይችላሉ፦
care-nothing-emergency = በድንገተኛ ሁኔታ ማንኛውም ሆስፒታል ትክክለኛው ቦታ ነው፦ { $number } ይደውሉ።
care-no-more = ለዚህ የማውቃቸው ቦታዎች እነዚህ ብቻ ናቸው።
care-filter-none = ከእነሱ ይህን ስለራሱ የሚናገር የለም፤ ስለዚህ ሊሆኑ የሚችሉትን አሳያለሁ።

card-name = { $name }
card-distance = { $distance }፣ በእግር { $minutes ->
    [one] { $minutes } ደቂቃ ያህል
   *[other] { $minutes } ደቂቃ ያህል
 }
card-distance-far = { $distance } ይርቃል
card-city-only = { $city } (ትክክለኛውን ቦታ አላውቅም)
card-address-hidden = { $city }፤ እዚያ ያሉትን ሰዎች ለመጠበቅ አድራሻው በሚስጥር ተይዟል
card-open = አሁን ክፍት ነው፣ እስከ { $until }
card-open-always = ቀንና ሌሊት ክፍት ነው
card-opens = አሁን ዝግ ነው፣ የሚከፈተው { $next }
card-hours-unknown = የሥራ ሰዓቱ አይታወቅም፦ መጀመሪያ ይደውሉ
card-hours-text = የሥራ ሰዓት፣ እዚያ እንደተጻፈው፦ { $text }
card-hours-today = ዛሬ ሰዓቱ ሊለይ ይችላል፦ እዚያ በዓል ነው፣ ወይም ሊሆን ይችላል
card-hours-holiday = በበዓላት ሰዓቱ ሊለይ ይችላል
card-by-phone = በስልክ ወይም በኢንተርኔት ይረዳሉ
card-languages = የሚነገሩ ቋንቋዎች፦ { $languages }
card-languages-unknown = የሚነገሩት ቋንቋዎች አይታወቁም
card-cost = ዋጋ፦ { $text }
card-cost-free = ነጻ ነው ይላል
card-cost-unknown = ዋጋው አይታወቅም
card-documents = የሚጠይቁት፦ { $text }
card-documents-none-asked = ማንም ወረቀት ማሳየት የለበትም ይላል
card-anonymous = ስም መናገር አያስፈልግም ይላል
card-documents-unknown = ወረቀት ይጠይቁ እንደሆነ አላውቅም
card-phone = ስልክ { $phone }
card-why = ይህ የተመረጠበት ምክንያት፦ { $reasons }።
why-nearest = ከማውቃቸው ሁሉ ቅርቡ ነው
why-near = በአቅራቢያዎ ነው
why-service = { $service } ይሰጣል
why-language = { $language } ይነገራል
why-attribute = { $attribute }
why-open = አሁን ክፍት ነው
card-unconfirmed = በ{ $date } ከተነበበ ይፋዊ ገጽ የተወሰደ፤ ከቦታው ጋር ገና አልተረጋገጠም። ከመሄድዎ በፊት ይደውሉ።
card-unconfirmed-old = በ{ $date } ከተነበበ ይፋዊ ገጽ የተወሰደ፤ ገጹ ራሱም አሮጌ ነው። ከቦታው ጋር አልተረጋገጠም፦ ከመሄድዎ በፊት ይደውሉ።
card-confirmed = በ{ $date } ከቦታው ጋር ተረጋግጧል።
card-source = ምንጭ፦ { $source }

details-address = አድራሻ፦ { $address }
details-website = ድረ ገጽ፦ { $url }
details-for = ለማን፦ { $text }
details-hours = የሥራ ሰዓት፦ { $text }
details-how = እንዴት መምጣት እንደሚቻል፦ { $text }
details-gone = ያ ቦታ አሁን የለኝም። እንደገና እንፈልግ?
way-link = ወደ { $name } መንገድ፦ { $url }
way-none = የ{ $name } ትክክለኛ አድራሻ አላውቅም። ከመሄድዎ በፊት ይደውሉ፦ { $phone }
way-none-nophone = የ{ $name } ትክክለኛ አድራሻና ስልክ ቁጥር አላውቅም። ድረ ገጹ፦ { $url }
way-hidden = እዚያ ያሉትን ሰዎች ለመጠበቅ የ{ $name } አድራሻ በሚስጥር ተይዟል። በስልክ ይነግሩዎታል፦ { $phone }
which-entry = የትኛውን ቦታ ማለትዎ ነው? ከተማውንና የሚያስፈልግዎትን ይንገሩኝ፣ ቦታዎቹን እንደገና አሳያለሁ።

book-call = በ{ $name } ከዚህ ሆኜ ቀጠሮ መያዝ አልችልም። { $phone } ይደውሉና ይበሉ፦ «{ $sentence }»
book-call-sentence = ጤና ይስጥልኝ። ቀጠሮ እፈልጋለሁ። ወረቀት ያስፈልገኛል? አስተርጓሚ አለ?
book-walk-in = { $name } ያለ ቀጠሮ መምጣት ይቻላል ይላል።
book-website = በ{ $name } ከዚህ ሆኜ ቀጠሮ መያዝ አልችልም፣ ስልክ ቁጥርም አላውቅም። ድረ ገጹ፦ { $url }
book-no-contact = በ{ $name } ከዚህ ሆኜ ቀጠሮ መያዝ አልችልም፤ ስልክ ቁጥርም ድረ ገጽም አላውቅም። ሌላ ቦታ ሊቀል ይችላል።
appointments-none = የእርስዎ ቀጠሮ እኔ ጋር የለም። ከቦታው ጋር ራስዎ ከያዙ፣ መቀየር የሚችለው ያ ቦታ ብቻ ነው።
