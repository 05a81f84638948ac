# Xogta sharciga: kuwa ilaaliya

admin-about-fact = hal xog sharci: tus, ama isbeddel soo jeedi
admin-usage-fact = fact DE-002 review_by=2027-06-01
button-do-fact = Xog sharci
admin-about-due = xogta ay tahay in mar kale la akhriyo
admin-usage-due = due
button-do-due = Mar kale akhri
admin-fact-none = Ma jirto xog { $fact }. Xogta waxaa loo qoraa sida DE-002, DE:firewall ama DE:emergency-112.
admin-fact-no-field = Xogtu ma laha goob { $field } oo la beddeli karo. Waxay leedahay: { $fields }. Waxba lama beddelin.
admin-fact-how = Si aad isbeddel u soo jeediso: { $command }
admin-due-none = Waxba oo aad leedahay looma baahna in mar kale la akhriyo 30 maalmood gudahood.
admin-due-head = { $count ->
    [one] Hal xog waa in mar kale la akhriyaa:
   *[other] { $count } xogood waa in mar kale la akhriyaa:
 }
admin-due-line = { $fact }, ka hor { $date } { $source }

# Toddobaadkii mar ayaa isuduwayaasha loo diraa
facts-due = { $count ->
    [one] Hal xog sharci oo gobolkaaga ah waa in mar kale la akhriyaa.
   *[other] { $count } xogood oo sharci oo gobolkaaga ah waa in mar kale la akhriyaa.
 }
