# Care that crosses a border, and a summary to take along.
button-moving = ቦታ ልቀይር ነው
move-where = ወዴት ነው የሚሄዱት? ከተማውን ወይም አገሩን ይጻፉ።
move-unknown = ስለ { $country } ህክምናና መብት ገና የተረጋገጠ መረጃ የለኝም። ከመሄድ በፊት እዚያ ያለ ድርጅት ይጠይቁ።
move-summary = እዚያ ያሉ ሐኪሞች ስለ እርስዎ አያውቁም። በእነሱና በእርስዎ ቋንቋ የእርስዎ የሆነ ማጠቃለያ ላዘጋጅ? ምን እንደሚገባበት እርስዎ ይመርጣሉ። ምንም አልይዝም።
button-summary = ማጠቃለያ አዘጋጅ
summary-ask = { $what }፦ በእያንዳንዱ መስመር አንድ ይጻፉ፣ ወይም ይንኩ።
summary-tap = { $what }፦ መልስ ይንኩ።
button-none-known = የለም
button-leave-out = ይለፍ
button-go-on = ቀጥል
button-make = አዘጋጅ
button-again = እንደገና ጀምር
summary-check = ይህ ይገባበታል። ትክክል ነው?
    { $text }
summary-made = ማጠቃለያዎ፣ ለማሳየት ወይም ለማተም። ለመረጡት ሰው ብቻ ያሳዩ። የጻፉት እዚህ ተሰርዟል።
summary-data = ተመሳሳዩ ለክሊኒኮች ኮምፒውተር (International Patient Summary)።
summary-waits = ማጠቃለያዎ ይጠብቃል፣ በማስታወሻ ውስጥ ብቻ።
summary-left = ማጠቃለያ አልተዘጋጀም፣ ለእሱ የጻፉትም ተሰርዟል።
