# Lambarrada la waco: waxa laga yaqaan dadka ka jawaaba.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = habeen iyo maalin
hotline-languages = ku hadla { $languages }
hotline-interpreters = turjumaanno leh
hotline-free = bilaash
hotline-unconfirmed = lambarka lama xaqiijin
hotline-by-police = booliska ayaa maamula
hotline-by-immigration_office = laanta socdaalka ayaa maamusha
emergency-numbers =
    Lambarka ugu horreeya ee la waco, waddan ahaan:
    { $numbers }
cannot-phone-write = Wicid beddelkeed waxaad u qori kartaa { $number }.
suicide-no-phone = Markaa qoraalka aan sii wadno. Tag meel dad kale joogaan, ama qof weydii inuu kula fadhiisto: uma baahnid inaad sharraxdo, tan tus.
violence-police = Waxa lagugu sameeyay qaladkaagu maaha, caawimona way jirtaa. Haddii aad hadda khatar ku jirto: { $emergency }. { $name }, { $number }, waxaa maamula booliska.
violence-immigration_office = Waxa lagugu sameeyay qaladkaagu maaha, caawimona way jirtaa. Haddii aad hadda khatar ku jirto: { $emergency }. { $name }, { $number }, waxaa maamusha laanta socdaalka.
crisis-somebody = Way fiican tahay in qof joogo. Isla jooga, hadda wada waca { $number }.
crisis-alone = Markaa keligaa ha la ahaan: hadda wac { $number }. Haddii aad karto tag meel dad kale joogaan.
crisis-stay = Halkan baan joogaa. Haddii ay ka sii darto, hadda wac { $number }, ama qof kuu dhow tus farriintan.
