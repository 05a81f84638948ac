# Waxa bot-ku kaydiyo, iyo tirtiriddiisa.

bot-privacy =
    Weligay ma kaydiyo farriimahaaga, magacaaga, halka aad joogto iyo warqadaha aad haysato. Inta aan hadlayno, waxaad ii sheegtay waxay ku jiraan xusuusta, ugu badnaan saacad farriintaadii ugu dambaysay ka dib, dabadeedna way baxaan.
    Haddii aad ballan ama xusuusin codsato, taas waan kaydiyaa, magaca aad u dooratay iyo cinwaankaaga wada hadalkan, iyagoo quful ku jira; way baxaan marka ay dhammaato. Warbixinnada waxaa la kaydiyaa iyada oo aanad ku jirin. Farriin aanan isla markiiba ka jawaabi karin waxay sugi kartaa, iyadoo quful ku jirta, ilaa aan ka jawaabo.
    Telegram, WhatsApp iyo telefoonkaagu wada hadal u gaar ah ayay kaydiyaan. Qor "{ discreet-word }", markaas waxaan ka saarayaa wixii aan karo. Bogga webka, "Degdeg uga bax" isla markiiba wuu xiraa wada hadalkan.
    { bot-passes-nothing-on } Amana halkan waxaa ka maamula { $operator }.
bot-passes-nothing-on = Waxba uma gudbiyo mas'uuliyiin.
bot-privacy-operator-unknown = ururka xiriirkan ku siiyay
bot-privacy-nothing = Waxa hadda lagaa hayo, wada hadalkan mooyee: waxba.
bot-privacy-kept = Waxa hadda lagaa hayo, wada hadalkan mooyee: { $kinds }.
my-data-talk = Waxa aan wada hadalkan ka xusuusto: { $known }.
my-data-talk-nothing = Wada hadalkan luqaddiisa mooyee waxba kama xusuusto.
my-data-file = Wax kasta oo aan kaa hayo faylkan ayay ku jiraan. Qof kasta oo telefoonkan furi karaa wuu akhriyi karaa: tirtir marka aad aragto.
my-data-unreadable = Hadda ma eegi karo waxa la hayo wada hadalkan mooyee. Fadlan wax yar ka dib mar kale weydii.
deleted = Waa la tirtiray: wixii aad wada hadalkan iigu sheegtay, luqaddaada iyo wixii aan ku aqoonsanayay oo dhan. Halkan waxba kuma hadhin. Goor walba waxaad u soo noqon kartaa sida qof cusub.
deleted-also = Waxaa kaloo la tirtiray: { $kinds }.
deleted-not-all = Waa la tirtiray: wixii aad wada hadalkan iigu sheegtay. Wax kale ayaa laga yaabaa in la hayo oo aanan hadda gaari karin; fadlan wax yar ka dib mar kale qor "tirtir xogtayda".
button-my-data = I sii xogtayda
