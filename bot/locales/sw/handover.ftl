# Care that crosses a border, and a summary to take along.
button-moving = Ninahama
move-where = Unaenda wapi? Andika mji au nchi.
move-unknown = Bado sina habari zilizohakikiwa kuhusu huduma na haki: { $country }. Uliza shirika la huko kabla ya kwenda.
move-summary = Madaktari wa huko hawajui chochote kukuhusu. Nitengeneze muhtasari ambao ni wako, kwa lugha yao na yako? Unachagua kilichomo. Sihifadhi chochote.
button-summary = Tengeneza muhtasari
summary-ask = { $what }: andika moja kila mstari, au gusa.
summary-tap = { $what }: gusa jibu.
button-none-known = Hakuna
button-leave-out = Acha hii
button-go-on = Endelea
button-make = Tengeneza
button-again = Anza upya
summary-check = Haya yatakuwemo. Ni sahihi?
    { $text }
summary-made = Muhtasari wako, wa kuonyesha au kuchapisha. Mwonyeshe tu unayemchagua. Ulichoandika kimefutwa hapa.
summary-data = Huo huo kwa kompyuta za kliniki (International Patient Summary).
summary-waits = Muhtasari wako unasubiri, kwenye kumbukumbu tu.
summary-left = Hakuna muhtasari uliotengenezwa, na ulichouandikia kimefutwa.
