# Boti inahifadhi nini, na kufuta.

bot-privacy =
    Sihifadhi kamwe ujumbe wako, jina lako, mahali ulipo wala karatasi ulizo nazo. Tunapoongea, uliyoniambia yanakaa kwenye kumbukumbu ya muda, si zaidi ya saa moja baada ya ujumbe wako wa mwisho, kisha yanapotea.
    Ukiomba miadi au kikumbusho, ninahifadhi hicho, pamoja na jina ulilochagua kwa ajili yake na anwani yako katika mazungumzo haya, vikiwa vimefungwa; vinafutwa ikiisha. Ripoti zinahifadhiwa bila wewe kuwemo. Ujumbe ambao siwezi kuujibu mara moja unaweza kusubiri, ukiwa umefungwa, hadi nijibu.
    Telegram, WhatsApp na simu yako vinahifadhi mazungumzo vyenyewe. Andika "{ discreet-word }" nami nitaondoa ninachoweza. Kwenye ukurasa wa wavuti, "Ondoka haraka" hufunga mazungumzo haya mara moja.
    { bot-passes-nothing-on } Amana inaendeshwa hapa na { $operator }.
bot-passes-nothing-on = Sipeleki chochote kwa mamlaka yoyote.
bot-privacy-operator-unknown = shirika lililokupa kiungo hiki
bot-privacy-nothing = Kinachohifadhiwa kuhusu wewe sasa, zaidi ya mazungumzo haya: hakuna.
bot-privacy-kept = Kinachohifadhiwa kuhusu wewe sasa, zaidi ya mazungumzo haya: { $kinds }.
my-data-talk = Nilicho nacho kwenye kumbukumbu kutoka mazungumzo haya: { $known }.
my-data-talk-nothing = Sina kitu kwenye kumbukumbu kutoka mazungumzo haya isipokuwa lugha yake.
my-data-file = Kila ninachohifadhi kuhusu wewe kipo kwenye faili hii. Yeyote anayeweza kufungua simu hii anaweza kuisoma: ifute ukishaiona.
my-data-unreadable = Siwezi kuangalia sasa kinachohifadhiwa zaidi ya mazungumzo haya. Tafadhali uliza tena baadaye kidogo.
deleted = Imefutwa: uliyoniambia katika mazungumzo haya, lugha yako na kila nilichohifadhi ili kukutambua. Hakuna kilichobaki hapa. Unaweza kurudi wakati wowote kama mtu mpya.
deleted-also = Pia imefutwa: { $kinds }.
deleted-not-all = Imefutwa: uliyoniambia katika mazungumzo haya. Huenda kuna kingine kilichohifadhiwa ambacho siwezi kukifikia sasa; tafadhali andika "futa data zangu" tena baadaye kidogo.
button-my-data = Nipe data zangu
