# Hatari. Bila emoji, bila chanzo, bila fomu: nambari moja, jambo moja la kufanya sasa, kisha kubaki.

emergency = Hii ni dharura. Piga { $number } sasa, au mwambie mtu apige. Sema nini kimetokea na mko wapi.
emergency-unknown-country = Hii ni dharura. Piga nambari ya dharura ya mahali ulipo sasa, au mwambie mtu apige: 112 inafanya kazi Ulaya yote na kwenye mitandao mingi ya simu kwingineko.
emergency-papers = Nenda hata bila karatasi na bila pesa: katika dharura hospitali ndiyo ya kwanza.
emergency-stay = Kaa na mtu huyo, asibaki peke yake. Je, uko naye peke yako?
emergency-where = Niambie nchi au mji, nikupe nambari ya huko.
suicide = Ni vizuri umeandika hili. Tafadhali usikae nalo peke yako: piga { $number } sasa ({ $name }). Kama unaweza kulifanya sasa, piga { $emergency }.
suicide-no-line = Ni vizuri umeandika hili. Tafadhali usikae nalo peke yako. Kama unaweza kulifanya sasa, piga { $emergency }.
suicide-unknown-country = Ni vizuri umeandika hili. Tafadhali usikae nalo peke yako. Kama unaweza kulifanya sasa, piga nambari ya dharura ya mahali ulipo: 112 inafanya kazi Ulaya yote na kwenye mitandao mingi ya simu kwingineko.
suicide-now = Kuna mtu anayeweza kukaa nawe sasa? Jiweke mbali na chochote ambacho unaweza kujiumiza nacho.
suicide-where = Niambie nchi au mji, nikupe nambari ya watu wanaosikiliza.
violence = Kilichofanyika si kosa lako, na msaada upo. Kama uko hatarini sasa: { $emergency }. Watu wanaosaidia: { $name }, { $number }.
violence-no-line = Kilichofanyika si kosa lako, na msaada upo. Kama uko hatarini sasa: { $emergency }.
violence-unknown-country = Kilichofanyika si kosa lako, na msaada upo. Kama uko hatarini sasa, piga nambari ya dharura ya mahali ulipo: 112 inafanya kazi Ulaya yote na kwenye mitandao mingi ya simu kwingineko.
violence-phone = Kama mtu mwingine anasoma simu hii: andika "futa data zangu" na ufute mazungumzo haya kwenye simu pia.
violence-where = Niambie nchi au mji, nikupe nambari ya watu wanaosaidia.
mental-distress = Hayo ni mazito, na yanawapata wengi waliolazimika kuondoka kwao. Unaweza kuongea na mtu kuhusu hili, kwa lugha yako ikiwezekana.
mental-distress-more = Ikizidi hadi ukafikiria kufa, piga { $number } au andika hapa.
button-no-phone = Siwezi kupiga simu
button-safe-for-now = Niko salama kwa sasa
cannot-phone = Kama huwezi kuongea, mtu aliye karibu anaweza kupiga kwa niaba yako: mwonyeshe ujumbe huu. Dharura: { $number }.
safe-for-now = Ni vizuri. Nipo hapa. Unaweza kuandika wakati wowote, hata usiku.
