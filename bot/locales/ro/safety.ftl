# Danger. No emoji, no source line, no form: one number, one thing to do now, then stay.

emergency = E o urgență. Sunați acum la { $number } sau rugați pe cineva să sune. Spuneți ce s-a întâmplat și unde sunteți.
emergency-unknown-country = E o urgență. Sunați la numărul de urgență din locul unde sunteți sau rugați pe cineva să sune: 112 merge în toată Europa și în multe rețele mobile din alte părți.
emergency-papers = Mergeți și fără acte, și fără bani: la urgență spitalul ajută întâi.
emergency-stay = Rămâneți lângă persoană, să nu fie fără nimeni. Mai e cineva cu dumneavoastră acolo?
emergency-where = Spuneți-mi țara sau orașul și vă dau numărul de acolo.
suicide = Mă bucur că ați scris asta. Vă rog să nu rămâneți fără nimeni cu asta: sunați acum la { $number } ({ $name }). Dacă ați putea să o faceți chiar acum, sunați la { $emergency }.
suicide-no-line = Mă bucur că ați scris asta. Vă rog să nu rămâneți fără nimeni cu asta. Dacă ați putea să o faceți chiar acum, sunați la { $emergency }.
suicide-unknown-country = Mă bucur că ați scris asta. Vă rog să nu rămâneți fără nimeni cu asta. Dacă ați putea să o faceți chiar acum, sunați la numărul de urgență din locul unde sunteți: 112 merge în toată Europa și în multe rețele mobile din alte părți.
suicide-now = E cineva care poate sta acum cu dumneavoastră? Îndepărtați-vă de orice v-ar putea răni.
suicide-where = Spuneți-mi țara sau orașul și vă dau un număr al unor oameni care ascultă.
violence = Ce s-a întâmplat nu e vina dumneavoastră și există ajutor. Dacă e pericol acum: { $emergency }. Oameni care ajută: { $name }, { $number }.
violence-no-line = Ce s-a întâmplat nu e vina dumneavoastră și există ajutor. Dacă e pericol acum: { $emergency }.
violence-unknown-country = Ce s-a întâmplat nu e vina dumneavoastră și există ajutor. Dacă e pericol acum, sunați la numărul de urgență din locul unde sunteți: 112 merge în toată Europa și în multe rețele mobile din alte părți.
violence-phone = Dacă altcineva citește telefonul acesta: scrieți „șterge datele mele” și ștergeți conversația și din telefon.
violence-where = Spuneți-mi țara sau orașul și vă dau un număr al unor oameni care ajută.
mental-distress = Sună greu, și li se întâmplă multora care au trebuit să plece de acasă. Puteți vorbi cu cineva despre asta, în limba dumneavoastră unde se găsește.
mental-distress-more = Dacă ajunge atât de rău încât vă gândiți la moarte, sunați la { $number } sau scrieți aici.
button-no-phone = Nu pot suna
button-safe-for-now = Acum sunt bine
cannot-phone = Dacă nu puteți vorbi, poate suna cineva de lângă dumneavoastră: arătați-i acest mesaj. Urgențe: { $number }.
safe-for-now = Mă bucur. Rămân aici. Puteți scrie oricând, și noaptea.
