# ድረ ገጹና ተርሚናሉ

web-title = አማና፦ ሕክምናና መብትዎ
web-placeholder = በሚናገሩት ማንኛውም ቋንቋ እዚህ ይጻፉ
web-send = ላክ
web-leave = በፍጥነት ውጣ
web-leave-hint = ይህን ቻት ወዲያው ይዘጋና ምንም የማያሳይ ገጽ ይከፍታል
web-location = ያለሁበትን ቦታ ላክ
web-location-denied = ሎኬሽንዎ አልደረሰኝም። ከተማውን መጻፍ ይችላሉ።
web-language = ቋንቋ
web-offline = ኢንተርኔት የለም። ግንኙነቱ ሲመለስ መልእክትዎን እልካለሁ።
web-slow = አሁንም እየሠራሁበት ነው…
web-error = አልደረሰም። እባክዎ እንደገና ይሞክሩ። በድንገተኛ ሁኔታ ያሉበትን አገር የድንገተኛ ቁጥር ይደውሉ።
web-you = እርስዎ
web-amana = አማና
web-open-map = በካርታ ክፈት
web-download = አስቀምጥ
web-embed-open = ቻቱን ክፈት
web-embed-close = ቻቱን ዝጋ
web-log = ንግግር
web-restart = እንደገና ጀምር
console-hello = አማና በተርሚናል። ይጻፉ ወይም የአዝራር ቁጥር ያስገቡ። ለመውጣት ባዶ መስመር ወይም Ctrl-D።
