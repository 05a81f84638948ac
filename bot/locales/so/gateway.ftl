# Waxa albaabka laftiisu yiraahdo: farriimo badan, iyo waxyaabo aan la akhriyi karin

slow-down = Waxaad u qoraysaa si ka dheereysa sida aan u jawaabi karo. Hal daqiiqo sug, dabadeed mar kale qor. Xaalad degdeg ah hadda wac { $number }.
unreadable-voice = Codka ma dhegaysan karo. Fadlan erayo kooban ku qor, ama taabo:
unreadable-image = Sawirrada ma eegi karo, mana kaydin. Fadlan erayo kooban ku qor waxa ay ku saabsan tahay, ama taabo:
unreadable-contact = Uma baahni lambarka telefoonka ee cidna, mana kaydin. Fadlan qor waxaad u baahan tahay, ama taabo:
unreadable-other = Waxaan akhriyi karaa erayo, badhamo iyo goob aad dirto; kan ma akhriyi karo, mana kaydin. Fadlan qor waxaad u baahan tahay, ama taabo:
data-message = { $count ->
    [one] hal farriin oo sugaysa
   *[other] { $count } farriimood oo sugaya
 }
