# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = ሰላም። በፈለጉ ጊዜ ይጻፉልኝ።
discreet-not-all = እዚህ ያለውን ሁሉ ማጥፋት አልቻልኩም። እባክዎ ይህን ቻት ከምናሌው ያጥፉት።
discreet-by-hand = እዚህ መልዕክቶችን ማጥፋት የሚችሉት እርስዎ ብቻ ነዎት፦ የዚህን ቻት ምናሌ ከፍተው «አጥፋ» ይምረጡ። ከአሁን ጀምሮ እዚህ ካርታ አልልክም።
discreet-web = «{ web-leave }» ወይም Escape ሁለት ጊዜ ይጫኑ፦ ገጹ ወዲያው ይዘጋል፣ ምንም አያስቀምጥም።
discreet-word = ይህን ቻት ደብቅ
discreet-said = በሚስጥር | ደብቅ | ይህን ደብቅ | { discreet-word } | ይህን ቻት አጥፋ | ስልኬን ያነባል
button-hide = ይህን ቻት ደብቅ
telegram-discreet = ለጥያቄዎች ይመልሳል። በቋንቋዎ ይጻፉ።
