# ቴሌግራም

telegram-group = ብዛዕባ ጥዕና ዝዛረብ ካልእ ሰብ ኣብ ዘየንብበሉ ጥራይ እዩ። ንበይንና ቻት ንምኽፋት ጠውቑ።
button-private-chat = ውልቃዊ ቻት
telegram-description = ኣማና ካብ ዓዶም ርሒቖም ዘለዉ ሰባት ሕክምና ክረኽቡ፣ መሰሎም ክፈልጡ፣ መን ከም ዝሕብርን መን ከም ዘይሕብርን ክፈልጡ ይሕግዝ። ነጻ እዩ። ወረቐት ይኹን ስም ኣየድልን። ብቋንቋኹም ጽሓፉ፤ ኣብ ህጹጽ ኩነታት ናብ ናይ ህጹጽ ቁጽሪ ናይቲ ዘለኹሞ ሃገር ደውሉ።
telegram-about = ሕክምና፣ መሰልኩም፣ መን ንሰባት ከም ዝሕብር። ነጻ፣ ስም ኣየድልን።
command-start = ጀምር ወይ ዝርዝር ኣርኢ
command-care = ኣብ ጥቓይ ሕክምና ድለ
command-rights = መሰለይ እንታይ እዩ?
command-language = ቋንቋ ቀይር
command-privacy = ነዚ መን የንብቦ፣ እንታይ ይዕቀብ
command-delete = ሓበሬታይ ደምስስ
command-emergency = ህጹጽ
