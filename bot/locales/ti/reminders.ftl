# መዘኻኸሪ ቆጸራን መድሃኒትን፣ ደሓር ድማ ሕቶ። ከይተሓተተ ዝለኣኽ መልእኽቲ ቦታ ይኹን ሕማም ኣይጠቅስን።

data-medicine = { $count } መደብ መዘኻኸሪ
data-dose-code = ዓቐናት ንምክፋል { $count } ኮድ

reminder-set = ኣብዚ ክጽሕፈልኩም እየ፦ { $times }። እቲ መልእኽቲ ቆጸራኹም መዓስ ምዃኑ ጥራይ ይነግር፣ ኣበይ ምዃኑ ኣይነግርን። ንጽባሒቱ ሕክምና ረኺብኩም እንተ ኾይንኩም ሓንሳብ እሓትት። ክሳብ ሽዑ ኣድራሻኹም ቆሊፈ እዕቅብ።
reminder-set-named = ኣብዚ ክጽሕፈልኩም እየ፦ { $times }። እቲ መልእኽቲ ነቲ ቦታ'ውን ይጠቅስ። ንጽባሒቱ ሕክምና ረኺብኩም እንተ ኾይንኩም ሓንሳብ እሓትት። ክሳብ ሽዑ ኣድራሻኹም ቆሊፈ እዕቅብ።
reminder-set-asked = እቲ ቦታ ሕራይ ምስ በለ ኣብዚ ክጽሕፈልኩም እየ፦ { $times }። እቲ መልእኽቲ ቆጸራኹም መዓስ ምዃኑ ጥራይ ይነግር፣ ኣበይ ምዃኑ ኣይነግርን።
reminder-too-late = ናይ { $time } ቆጸራኹም ንመዘኻኸሪ ኣዝዩ ቀሪቡ።
reminder-off = ብዛዕባ { $time } ኣየዘኻኽረኩምን።
reminder-only-answers = እዚ ገጽ ይምልስ ጥራይ እዩ፦ ደሓር ኣብዚ ክጽሕፈልኩም ኣይክእልን። ንቆጸራ ነቲ ፋይል ናብ ካላንደርኩም ኣእትዉዎ። ኣብ ናይ ቴሌግራም ወይ ዋትስኣፕ ቻት፣ ነቲ ኣብኡ ዝሓዝክምዎ ከዘኻኽረኩም እኽእል።
reminder-coming = ሕራይ። ቆጸራኹም፦ { $time }። ነዚ ኮድ ኣርእዩ፦ { $code }
reminder-appointment = መዘኻኸሪ፦ ቆጸራኹም ብ{ $time } ({ $timezone }) እዩ። ትመጹ ዶ?
reminder-appointment-at = መዘኻኸሪ፦ ቆጸራኹም ብ{ $time } ({ $timezone })፣ { $place } እዩ። ትመጹ ዶ?

reminder-times-ask = መዓልቲ መዓልቲ ሰዓት ክንደይ? ከም 8 ከምኡ'ውን 20 ጌርኩም ብኣቆጻጽራ ፈረንጂ ክትጽሕፉ ትኽእሉ። ኣየናይ መድሃኒት ምዃኑ ኣይሓትትን።
reminder-times-again = ዝንበበኒ ከም 8 ከምኡ'ውን 20 ወይ 7:30 ዝበለ ሰዓት እዩ፣ ብኣቆጻጽራ ፈረንጂ። መዓልቲ መዓልቲ ሰዓት ክንደይ?
reminder-until-ask = ንኽንደይ ግዜ? ብዝሒ መዓልታት ወይ ዕለት ክትጽሕፉ'ውን ትኽእሉ።
reminder-where-ask = ኣብ ኣየናይ ከተማ ኣለኹም? ንትኽክለኛ ሰዓት የድልየኒ።
reminder-started = መዓልቲ መዓልቲ ብ{ $times } (ሰዓት { $timezone })፣ ክሳብ { $day }፦ ሰዓቱ ከም ዝኣኸለ ጥራይ እጽሕፍ። ክሳብ ሽዑ ኣድራሻኹም ቆሊፈ እዕቅብ። ኣብ ዝደለኹምዎ ግዜ ከተቋርጽዎ ትኽእሉ።
reminder-plan = መዓልቲ መዓልቲ ብ{ $times } (ሰዓት { $timezone }) የዘኻኽረኩም፣ ክሳብ { $day }።
reminder-medicine = ሰዓቱ ኣኺሉ።
reminder-medicine-again = ሰዓቱ ካብ ዝኣክል ፍርቂ ሰዓት ገይሩ። ተገይሩ ዶ?
reminder-taken = ጽቡቕ።
reminder-gone = እቲ መዘኻኸሪ ተወዲኡ።
reminder-later = ሕራይ። «ተገይሩ» እንተ ዘይጠዊቕኩም እንተ በዝሐ ሓንሳብ ደጊመ እሓትት።
reminder-stopped = ኩሎም መዘኻኸርታት ደው ኢሎም፤ ንዕኦም ዝዓቀብክዎ ኣድራሻ ድማ ተደምሲሱ።

reminder-share-no-plan = ካልእ ሰብ ክርእዮ ዝኽእል መዓልታዊ መዘኻኸሪ ገና የለን።
reminder-share-ask = ሕክምናኹም ዝከታተል ሰራሕተኛ ክንደይ ዓቐን ከም ዝወሰድኩም ክርኢ ይኽእል፦ ቁጽሪ ጥራይ፣ ካብዚ ቻት ዝኾነ የለን። ኣብ ዝደለኹምዎ ግዜ ከተቋርጽዎ ትኽእሉ። ነዚ እንተ ደሊኹም ኮድ ሕተቱ እሞ ኣብዚ ጽሓፍዎ።
reminder-share-wrong = እቲ ኮድ ኣይሰርሕን። ኮድ ንሓደ መዓልትን ንሓንሳብን ጥራይ እዩ ዝሰርሕ። ሓድሽ ሕተቱ እሞ ኣብዚ ጽሓፍዎ።
reminder-shared = ተገይሩ። ካብ ሕጂ እቲ ሰራሕተኛ ክንደይ ዓቐን ክውሰድ ከም ዝነበሮን ክንደይ ከም ዝወሰድኩምን ይርኢ፣ ካልእ ዝኾነ ኣይርእን።
reminder-unshared = ሕጂ ዓቐናትኩም ዝርኢ የለን፤ ቁጽርታቱ ድማ ተደምሲሱ።

after-question = ትማሊ ከመይ ነይሩ? ነቲ ዝኸድኩሉ ረኺብክምዎ ዶ? መልስኹም ይቑጸር ጥራይ፤ ናትኩም ምዃኑ ዝፈልጥ የለን።
after-yes = ደስ ኢሉኒ። ስለ ዝነገርኩምኒ የቐንየለይ።
after-no = ይሓዝን። ካልእ ሰዓት ወይ ካልእ ቦታ ክንፍትን ዶ?
after-refused = ከምኡ ክመልሱኹም ኣይግባእን ነይሩ። እንታይ ከም እትብሉን መን ብዛዕባኹም ክዛረብ ከም ዝኽእልን ክነግረኩም እኽእል።
after-papers = ስለ ዝነገርኩምኒ የቐንየለይ። መን ከም ዝበሎ ከይጠቐስኩ ክምዝግቦ፣ መን ክሕግዝ ከም ዝኽእል ድማ ክነግር እኽእል።

button-coming = ክመጽእ እየ
button-name-place = ነቲ ቦታ'ውን ጥቀስ
button-no-reminder = መዘኻኸሪ ኣይደልን
button-stop-reminders = መዘኻኸሪ ኩሉ ኣቋርጽ
button-change-times = ካልእ ሰዓታት
button-share-doses = ሰራሕተኛ ክርኢ
button-unshare-doses = ምክፋል ኣቋርጽ
button-not-share = ሕጂ ኣይኮነን
button-taken = ተገይሩ
button-not-yet = ገና እዩ
button-days = { $count } መዓልቲ
button-open-telegram = ቴሌግራም
button-open-whatsapp = ዋትስኣፕ
button-after-yes = እወ
button-after-no = ኣይፋል
button-after-refused = ኣይተቐበሉንን
button-after-papers = ወረቐት ሓቲቶምኒ
message-missed = ኣብ ዘይጸሓፍኩሙሉ ግዜ ሓደ መልእኽተይ ኣይበጽሓኩምን። በጃኹም ቆጸራታትኩም ርአዩ።
