# ቦታው ለምን እንደታየ፣ ፍለጋው የት ድረስ እንደሄደ፣ የተዘጉ ቦታዎች

why-distance = { $distance } ይርቃል
why-remote = በስልክ ወይም በኢንተርኔት ይረዳል
why-confirmed = የተረጋገጠው { $ago }
card-appointment = በቀጠሮ ብቻ፦ መጀመሪያ ይደውሉ
card-alert = እባክዎ ልብ ይበሉ፦ { $text }
card-confirmed-old = በ{ $date } ከቦታው ጋር ተረጋግጦ ነበር፤ ቆይቷል፦ ከመሄድዎ በፊት ይደውሉ።
care-regional = በአቅራቢያዎ ለዚህ የማውቀው የለም። እነዚህ ክልሉን በሙሉ ያገለግላሉ፦
care-remote-only = በአቅራቢያዎ ለዚህ የማውቀው ቦታ የለም። እነዚህ በስልክ ወይም በኢንተርኔት ይረዳሉ፦
care-remote-too = እነዚህ የትም ቢሆኑ በስልክ ወይም በኢንተርኔት ይረዳሉ፦
place-closed = { $name } ተዘግቷል።
place-closed-since = { $name } ከ{ $since } ጀምሮ ተዘግቷል።
place-closed-until = { $name } ለአሁን ተዘግቷል፣ እስከ { $until }።
place-closed-note = እነሱ የሚሉት፦ { $text }
place-closed-instead = ለተመሳሳይ ነገር ቅርብ የሆነ ሌላ ቦታ፦
place-closed-no-other = በአቅራቢያው ለተመሳሳይ ነገር ሌላ ቦታ አላውቅም። የት እንዳሉ ይንገሩኝ፣ እዚያ እፈልጋለሁ።
details-intake = መጀመሪያ ወደዚህ ይሂዱ፦ { $address }
details-intake-note = ከመምጣትዎ በፊት፦ { $text }
details-interpreting = ማስተርጎም፦ { $text }
details-age-from = ዕድሜ ከ{ $from } ዓመት ጀምሮ
details-age-to = ዕድሜ እስከ { $to } ዓመት
details-age = ዕድሜ ከ{ $from } እስከ { $to } ዓመት
