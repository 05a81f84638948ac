# Waxa dadku meelaha ka soo sheegaan
report-problem-ask = Waad ku mahadsan tahay sheegistaada. { $name } maxaa ka qaldan?
report-problem-thanks = Mahadsanid. Waxaan u gudbiyay { $organization } in { $problem }; goorta ay hubinayaan ma sheegi karo. Meesha iyo tan oo keliya ayaan qoray, ma qorin cidda ii sheegtay. Fadlan ilaa markaas ha ku tiirsanaan. Meel kale:
report-problem-thanks-nobody = Mahadsanid. Waxaan u qoray kuwa liiska ilaaliya in { $problem }; weli cidi meeshan ma ilaaliso, markaa waqti ayay qaadan kartaa. Meesha iyo tan oo keliya ayaan qoray, ma qorin cidda ii sheegtay. Meel kale:
report-problem-not-kept = Mahadsanid. Hadda ma gudbin karo, sababtoo ah qayb iga mid ah ayaan shaqaynayn. Fadlan ha ku tiirsanaan meeshan. Meel kale:
report-problem-which = Waad ku mahadsan tahay sheegistaada. Ma garanayo meesha aad ula jeeddo. Daryeel noocee ah ayaad u baahan tahay? Dabadeed meelo ayaan ku tusayaa, markaasaad mar kale ii sheegi kartaa.
button-problem-closed = Waa xiran tahay
button-problem-moved = Way guurtay
button-problem-number = Lambarka waa khalad
button-problem-rude = Edeb darro
button-problem-papers = Warqado la weydiiyay
