# Ukurasa wa wavuti na terminali

web-title = Amana: matibabu na haki zako
web-placeholder = Andika hapa, kwa lugha yoyote unayoongea
web-send = Tuma
web-leave = Ondoka haraka
web-leave-hint = Hufunga mazungumzo haya mara moja na kufungua ukurasa wa kawaida
web-location = Tuma mahali nilipo
web-location-denied = Sikupata mahali ulipo. Unaweza kuandika mji.
web-language = Lugha
web-offline = Huna mtandao. Nitatuma ujumbe wako mtandao ukirudi.
web-slow = Bado ninashughulikia…
web-error = Ujumbe huo haukufika. Tafadhali jaribu tena. Katika dharura piga nambari ya dharura ya mahali ulipo.
web-you = Wewe
web-amana = Amana
web-open-map = Fungua kwenye ramani
web-download = Hifadhi
web-embed-open = Fungua mazungumzo
web-embed-close = Funga mazungumzo
web-log = Mazungumzo
web-restart = Anza upya
console-hello = Amana kwenye terminali. Andika, au charaza nambari ya kitufe. Mstari mtupu na Ctrl-D kuondoka.
