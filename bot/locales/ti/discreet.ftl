# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = ሰላም። ኣብ ዝደለኽምዎ ግዜ ጽሓፉለይ።
discreet-not-all = ኣብዚ ዘሎ ኩሉ ክድምስስ ኣይከኣልኩን። በጃኹም ነዚ ቻት ካብ ዝርዝሩ ደምስስዎ።
discreet-by-hand = ኣብዚ መልእኽትታት ክትድምስሱ እትኽእሉ ንስኹም ጥራይ ኢኹም፦ ዝርዝር ናይዚ ቻት ክፈቱ እሞ «ደምስስ» ምረጹ። ካብ ሕጂ ኣብዚ ካርታ ኣይሰድድን።
discreet-web = «{ web-leave }» ወይ Escape ክልተ ግዜ ጠውቑ፦ ገጽ ብኡንብኡ ይዕጾ፣ ዋላ ሓንቲ ኣየቐምጥን።
discreet-word = ነዚ ቻት ሕባእ
discreet-said = ብምስጢር | ሕባእ | ነዚ ሕባእ | { discreet-word } | ነዚ ቻት ደምስስ | ስልከይ የንብብ
button-hide = ነዚ ቻት ሕባእ
telegram-discreet = ንሕቶታት ይምልስ። ብቋንቋኹም ጽሓፉ።
