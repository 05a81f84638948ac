# Nambari za kupiga: kinachojulikana kuhusu wanaopokea.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = mchana na usiku
hotline-languages = kwa { $languages }
hotline-interpreters = kuna wakalimani
hotline-free = bure
hotline-unconfirmed = nambari haijathibitishwa
hotline-by-police = inaendeshwa na polisi
hotline-by-immigration_office = inaendeshwa na idara ya uhamiaji
emergency-numbers =
    Nambari ya kupiga kwanza, kwa nchi:
    { $numbers }
cannot-phone-write = Unaweza kuandika kwa { $number } badala ya kupiga.
suicide-no-phone = Basi tuendelee kuandika. Nenda walipo watu wengine, au mwombe mtu akae nawe: si lazima ueleze, mwonyeshe hii.
violence-police = Kilichofanyika si kosa lako, na msaada upo. Kama uko hatarini sasa: { $emergency }. { $name }, { $number }, inaendeshwa na polisi.
violence-immigration_office = Kilichofanyika si kosa lako, na msaada upo. Kama uko hatarini sasa: { $emergency }. { $name }, { $number }, inaendeshwa na idara ya uhamiaji.
crisis-somebody = Ni vizuri kuna mtu. Kaeni pamoja, na mpige { $number } pamoja sasa.
crisis-alone = Basi usikae nalo peke yako: piga { $number } sasa. Nenda walipo watu wengine ukiweza.
crisis-stay = Nipo hapa. Ikizidi kuwa mbaya, piga { $number } sasa, au mwonyeshe mtu aliye karibu ujumbe huu.
