# የሚደወልባቸው ቁጥሮች

contact-known = { $contact } ({ $known })
number-in = { $number }፦ { $countries }
hotline-always = ቀንና ሌሊት
hotline-languages = በ{ $languages }
hotline-interpreters = አስተርጓሚ አለ
hotline-free = ነጻ
hotline-unconfirmed = ቁጥሩ አልተረጋገጠም
hotline-by-police = የሚያስተዳድረው ፖሊስ ነው
hotline-by-immigration_office = የሚያስተዳድረው የኢሚግሬሽን ባለሥልጣን ነው
emergency-numbers =
    መጀመሪያ የሚደወለው ቁጥር፣ በየአገሩ፦
    { $numbers }
cannot-phone-write = ከመደወል ይልቅ ወደ { $number } መጻፍ ይችላሉ።
suicide-no-phone = እንግዲያው መጻጻፋችንን እንቀጥል። ሌሎች ሰዎች ወዳሉበት ይሂዱ፣ ወይም አብሮዎት እንዲቀመጥ አንድ ሰው ይጠይቁ፦ ማስረዳት አያስፈልግዎትም፣ ይህን ያሳዩት።
violence-police = የተደረገው የእርስዎ ጥፋት አይደለም፤ እርዳታም አለ። አሁን አደጋ ላይ ከሆኑ፦ { $emergency }። { $name }፣ { $number }፣ የሚያስተዳድረው ፖሊስ ነው።
violence-immigration_office = የተደረገው የእርስዎ ጥፋት አይደለም፤ እርዳታም አለ። አሁን አደጋ ላይ ከሆኑ፦ { $emergency }። { $name }፣ { $number }፣ የሚያስተዳድረው የኢሚግሬሽን ባለሥልጣን ነው።
crisis-somebody = ሰው አብሮዎት መኖሩ ጥሩ ነው። አብረው ይቆዩ፣ አሁን አብራችሁ { $number } ደውሉ።
crisis-alone = እንግዲያው ከዚህ ጋር ብቻዎን አይሁኑ፦ አሁን { $number } ይደውሉ። ከቻሉ ሌሎች ሰዎች ወዳሉበት ይሂዱ።
crisis-stay = እዚህ አለሁ። እየባሰ ከሄደ አሁን { $number } ይደውሉ፣ ወይም ይህን መልእክት በአቅራቢያዎ ላለ ሰው ያሳዩ።
