# ቴሌግራም

telegram-group = ስለ ጤና የምናገረው ሌላ ሰው በማያነብበት ቦታ ብቻ ነው። ለብቻችን ቻት ለመክፈት ይንኩ።
button-private-chat = የግል ቻት
telegram-description = አማና ከአገራቸው ርቀው ያሉ ሰዎች ሕክምና እንዲያገኙ፣ መብታቸውን እንዲያውቁ፣ ማን እንደሚያሳውቅና ማን እንደማያሳውቅ እንዲያውቁ ይረዳል። ነጻ ነው። ወረቀትም ስምም አያስፈልግም። በራስዎ ቋንቋ ይጻፉ፤ በድንገተኛ ሁኔታ ያሉበትን አገር የድንገተኛ ቁጥር ይደውሉ።
telegram-about = ሕክምና፣ መብትዎ፣ ማን ሰዎችን እንደሚያሳውቅ። ነጻ፣ ስም አያስፈልግም።
command-start = ጀምር ወይም ምናሌውን አሳይ
command-care = በአቅራቢያዬ ሕክምና ፈልግ
command-rights = መብቴ ምንድን ነው?
command-language = ቋንቋ ቀይር
command-privacy = ይህን ማን ያነባል፣ ምን ይቀመጣል
command-delete = መረጃዬን አጥፋ
command-emergency = ድንገተኛ
