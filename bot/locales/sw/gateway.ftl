# Yanayosemwa na mlango wenyewe: ujumbe mwingi mno, na vitu visivyosomeka

slow-down = Unaandika haraka kuliko ninavyoweza kujibu. Subiri dakika moja, kisha andika tena. Katika dharura piga { $number } sasa.
unreadable-voice = Siwezi kusikiliza ujumbe wa sauti. Tafadhali andika kwa maneno machache, au gusa:
unreadable-image = Siwezi kuangalia picha, na sijaihifadhi. Tafadhali andika kwa maneno machache inahusu nini, au gusa:
unreadable-contact = Sihitaji nambari ya simu ya mtu yeyote, na sijaihifadhi. Tafadhali andika unachohitaji, au gusa:
unreadable-other = Ninaweza kusoma maneno, vitufe na mahali unapotuma; hiki siwezi, na sijakihifadhi. Tafadhali andika unachohitaji, au gusa:
data-message = { $count ->
    [one] ujumbe mmoja unaosubiri
   *[other] ujumbe { $count } unaosubiri
 }
