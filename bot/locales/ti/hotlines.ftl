# ዝድወለሎም ቁጽርታት

contact-known = { $contact } ({ $known })
number-in = { $number }፦ { $countries }
hotline-always = ለይትን መዓልትን
hotline-languages = ብ{ $languages }
hotline-interpreters = ኣስተርጓሚ ኣሎ
hotline-free = ነጻ
hotline-unconfirmed = እቲ ቁጽሪ ኣይተረጋገጸን
hotline-by-police = ዘመሓድሮ ፖሊስ እዩ
hotline-by-immigration_office = ዘመሓድሮ በዓል መዚ ኢሚግሬሽን እዩ
emergency-numbers =
    መጀመርታ ዝድወለሉ ቁጽሪ፣ ብሃገር፦
    { $numbers }
cannot-phone-write = ኣብ ክንዲ ምድዋል ናብ { $number } ክትጽሕፉ ትኽእሉ።
suicide-no-phone = ሽዑ ደኣ ምጽሕሓፍና ንቐጽል። ካልኦት ሰባት ናብ ዘለዉዎ ኪዱ፣ ወይ ምሳኹም ኮፍ ክብል ሓደ ሰብ ሕተቱ፦ ከተብርሁሉ ኣየድልየኩምን፣ ነዚ ኣርእይዎ።
violence-police = ዝተገብረ ጥፍኣትኩም ኣይኮነን፤ ሓገዝ ድማ ኣሎ። ሕጂ ኣብ ሓደጋ እንተ ኣለኹም፦ { $emergency }። { $name }፣ { $number }፣ ዘመሓድሮ ፖሊስ እዩ።
violence-immigration_office = ዝተገብረ ጥፍኣትኩም ኣይኮነን፤ ሓገዝ ድማ ኣሎ። ሕጂ ኣብ ሓደጋ እንተ ኣለኹም፦ { $emergency }። { $name }፣ { $number }፣ ዘመሓድሮ በዓል መዚ ኢሚግሬሽን እዩ።
crisis-somebody = ሰብ ምሳኹም ምህላዉ ጽቡቕ እዩ። ብሓባር ጽንሑ፣ ሕጂ ብሓባር ናብ { $number } ደውሉ።
crisis-alone = ሽዑ ደኣ ምስዚ በይንኹም ኣይትኹኑ፦ ሕጂ ናብ { $number } ደውሉ። እንተ ክኢልኩም ካልኦት ሰባት ናብ ዘለዉዎ ኪዱ።
crisis-stay = ኣብዚ ኣለኹ። እናገደደ እንተ ኸይዱ ሕጂ ናብ { $number } ደውሉ፣ ወይ ነዚ መልእኽቲ ኣብ ጥቓኹም ንዘሎ ሰብ ኣርእይዎ።
