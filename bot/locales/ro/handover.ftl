# Care that crosses a border, and a summary to take along.
button-moving = Mă mut
move-where = Unde mergeți? Scrieți orașul sau țara.
move-unknown = Nu am încă informații verificate despre îngrijire și drepturi: { $country }. Întrebați o organizație de acolo înainte de plecare.
move-summary = Medicii de acolo nu știu nimic despre dumneavoastră. Fac un rezumat care vă aparține, în limba lor și a dumneavoastră? Alegeți ce conține. Nu păstrez nimic din el.
button-summary = Fă un rezumat
summary-ask = { $what }: scrieți câte unul pe rând sau atingeți.
summary-tap = { $what }: atingeți un răspuns.
button-none-known = Niciuna
button-leave-out = Nu spun
button-go-on = Continuă
button-make = Fă-l
button-again = De la început
summary-check = Iată ce va conține. Este corect?
    { $text }
summary-made = Rezumatul dumneavoastră, de arătat sau tipărit. Arătați-l doar cui vreți. Ce ați scris este șters aici.
summary-data = Același pentru calculatoarele clinicilor (International Patient Summary).
summary-waits = Rezumatul așteaptă, doar în memorie.
summary-left = Nu s-a făcut niciun rezumat, iar ce ați scris pentru el este șters.
