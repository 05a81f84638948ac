# Care that crosses a border, and a summary to take along.
button-moving = ቦታ ክቕይር እየ
move-where = ናበይ ትኸዱ? ከተማ ወይ ሃገር ጽሓፉ።
move-unknown = ብዛዕባ ሕክምናን መሰልን ኣብ { $country } ገና ዝተረጋገጸ ሓበሬታ የብለይን። ቅድሚ ምኻድኩም ኣብኡ ዘሎ ትካል ሕተቱ።
move-summary = ኣብኡ ዘለዉ ሓካይም ብዛዕባኹም ኣይፈልጡን። ብቋንቋኦምን ብቋንቋኹምን ናትኩም ዝኾነ ጽማቝ ከዳሉ ዶ? እንታይ ከም ዝኣትዎ ንስኹም ትመርጹ። ዋላ ሓደ ኣይሕዝን።
button-summary = ጽማቝ ኣዳሉ
summary-ask = { $what }፦ ኣብ ነፍሲ ወከፍ መስመር ሓደ ጽሓፉ፣ ወይ ተንክፉ።
summary-tap = { $what }፦ መልሲ ተንክፉ።
button-none-known = የለን
button-leave-out = ይሕለፍ
button-go-on = ቀጽል
button-make = ኣዳሉ
button-again = ከም ብሓድሽ
summary-check = እዚ ክኣትዎ እዩ። ልክዕ ድዩ?
    { $text }
summary-made = ጽማቝኩም፣ ንምርኣይ ወይ ንምሕታም። ንዝመረጽኩምዎ ሰብ ጥራይ ኣርእዩ። ዝጸሓፍኩምዎ ኣብዚ ተደምሲሱ።
summary-data = ንኮምፒተራት ክሊኒካት ተመሳሳሊ (International Patient Summary)።
summary-waits = ጽማቝኩም ይጽበ፣ ኣብ ዝክረ-ነገር ጥራይ።
summary-left = ጽማቝ ኣይተዳለወን፣ ዝጸሓፍኩምሉ ድማ ተደምሲሱ።
