# Watu wanachoripoti kuhusu maeneo
report-problem-ask = Asante kwa kuniambia. { $name } pana shida gani?
report-problem-thanks = Asante. Nimeipelekea { $organization } kwamba { $problem }; siwezi kusema watahakiki lini. Niliandika mahali na hili tu, si nani aliyeniambia. Tafadhali usitegemee maelezo haya hadi hapo. Mahali pengine:
report-problem-thanks-nobody = Asante. Nimewaandikia wanaotunza orodha kwamba { $problem }; bado hakuna anayetunza mahali hapa, kwa hiyo inaweza kuchukua muda. Niliandika mahali na hili tu, si nani aliyeniambia. Mahali pengine:
report-problem-not-kept = Asante. Siwezi kuipeleka sasa hivi, kwa sababu sehemu yangu moja haifanyi kazi. Tafadhali usitegemee maelezo haya. Mahali pengine:
report-problem-which = Asante kwa kuniambia. Sijui unamaanisha mahali gani. Unahitaji huduma gani? Kisha nitakuonyesha maeneo, nawe unaweza kuniambia tena.
button-problem-closed = Pamefungwa
button-problem-moved = Pamehama
button-problem-number = Nambari si sahihi
button-problem-rude = Walikuwa wakali
button-problem-papers = Waliomba karatasi
