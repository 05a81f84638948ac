# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = Scrieți mai repede decât pot răspunde. Așteptați un minut, apoi scrieți din nou. La urgență sunați acum la { $number }.
unreadable-voice = Nu pot asculta mesaje vocale. Scrieți în câteva cuvinte sau apăsați:
unreadable-image = Nu pot vedea imagini și nu am păstrat-o. Scrieți în câteva cuvinte despre ce e vorba sau apăsați:
unreadable-contact = Nu am nevoie de telefonul nimănui și nu l-am păstrat. Scrieți ce vă trebuie sau apăsați:
unreadable-other = Pot citi cuvinte, butoane și o locație trimisă; asta nu pot și nu am păstrat-o. Scrieți ce vă trebuie sau apăsați:
# In a list of what is kept of a person
data-message = { $count ->
    [one] un mesaj în așteptare
    [few] { $count } mesaje în așteptare
   *[other] { $count } de mesaje în așteptare
 }
