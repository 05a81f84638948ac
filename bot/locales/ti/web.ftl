# ዌብ ገጽን ተርሚናልን

web-title = ኣማና፦ ሕክምናን መሰልኩምን
web-placeholder = ብዝኾነ እትዛረብዎ ቋንቋ ኣብዚ ጽሓፉ
web-send = ልኣኽ
web-leave = ቀልጢፍካ ውጻእ
web-leave-hint = ነዚ ቻት ብቕጽበት ይዓጽዎ እሞ ዝኾነ ዘየርኢ ገጽ ይኸፍት
web-location = ዘለኹዎ ቦታ ልኣኽ
web-location-denied = ሎኬሽንኩም ኣይበጽሓንን። ከተማ ክትጽሕፉ ትኽእሉ።
web-language = ቋንቋ
web-offline = ኢንተርነት የለን። ምስ ተመልሰ መልእኽትኹም ክልእኾ እየ።
web-slow = ገና እሰርሓሉ ኣለኹ…
web-error = ኣይበጽሐን። በጃኹም መሊስኩም ፈትኑ። ኣብ ህጹጽ ኩነታት ናብ ናይ ህጹጽ ቁጽሪ ናይቲ ዘለኹሞ ሃገር ደውሉ።
web-you = ንስኹም
web-amana = ኣማና
web-open-map = ብካርታ ክፈት
web-download = ዓቅብ
web-embed-open = ቻት ክፈት
web-embed-close = ቻት ዕጸው
web-log = ዝርርብ
web-restart = ከም ብሓድሽ ጀምር
console-hello = ኣማና ኣብ ተርሚናል። ጽሓፉ ወይ ቁጽሪ መጠወቒ ጽሓፉ። ንምውጻእ ባዶ መስመር ወይ Ctrl-D።
