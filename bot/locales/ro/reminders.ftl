# Reminders of appointments and medicine, and the question afterwards. What is sent unasked names no place and no illness.

data-medicine = planuri de mementouri: { $count }
data-dose-code = coduri pentru arătat dozele: { $count }

reminder-set = Vă scriu aici: { $times }. Mesajul spune doar când e programarea, nu unde. A doua zi întreb o dată dacă ați primit îngrijire. Până atunci păstrez adresa dumneavoastră, încuiată.
reminder-set-named = Vă scriu aici: { $times }. Mesajul numește și locul. A doua zi întreb o dată dacă ați primit îngrijire. Până atunci păstrez adresa dumneavoastră, încuiată.
reminder-set-asked = Când locul spune da, vă scriu aici: { $times }. Mesajul spune doar când e programarea, nu unde.
reminder-too-late = Programarea din { $time } e prea curând pentru un memento.
reminder-off = Nu vă amintesc de { $time }.
reminder-only-answers = Pagina aceasta doar răspunde: nu vă pot scrie aici mai târziu. Pentru o programare, puneți fișierul în calendar. Într-o conversație pe Telegram sau WhatsApp vă pot aminti ce stabiliți acolo.
reminder-coming = Bine. Programarea: { $time }. Arătați codul acesta: { $code }
reminder-appointment = Memento: programarea dumneavoastră e { $time } ({ $timezone }). Veniți?
reminder-appointment-at = Memento: programarea dumneavoastră e { $time } ({ $timezone }), { $place }. Veniți?

reminder-times-ask = La ce ore în fiecare zi? Le puteți și scrie, ca 8 și 20. Nu întreb ce medicament.
reminder-times-again = Citesc ore ca 8 și 20, sau 7:30. La ce ore în fiecare zi?
reminder-until-ask = Cât timp? Puteți scrie și un număr de zile sau o dată.
reminder-where-ask = În ce oraș sunteți? Îmi trebuie pentru ora corectă.
reminder-started = În fiecare zi la { $times } (ora din { $timezone }), până la { $day }: scriu doar că e timpul. Până atunci păstrez adresa dumneavoastră, încuiată. Puteți opri oricând.
reminder-plan = Vă amintesc în fiecare zi la { $times } (ora din { $timezone }), până la { $day }.
reminder-medicine = E timpul.
reminder-medicine-again = A fost timpul acum o jumătate de oră. E făcut?
reminder-taken = Bine.
reminder-gone = Mementoul acela s-a încheiat.
reminder-later = Bine. Dacă nu apăsați „Făcut”, mai întreb cel mult o dată.
reminder-stopped = Toate mementourile sunt oprite, iar adresa păstrată pentru ele e ștearsă.

reminder-share-no-plan = Încă nu sunt mementouri zilnice pe care să le poată vedea cineva.
reminder-share-ask = Cine vă urmărește tratamentul poate vedea câte doze ați luat: doar numere, nimic din această conversație. Puteți opri oricând. Dacă vreți asta, cereți codul și scrieți-l aici.
reminder-share-wrong = Codul acela nu merge. Codurile țin o zi și merg o dată. Cereți altul și scrieți-l aici.
reminder-shared = Gata. De acum se vede câte doze erau de luat și câte ați luat, nimic altceva.
reminder-unshared = Nimeni nu mai vede dozele, iar numerele sunt șterse.

after-question = Cum a fost ieri: ați primit ce căutați? Răspunsul doar se numără; nimeni nu află că e al dumneavoastră.
after-yes = Mă bucur. Mulțumesc că mi-ați spus.
after-no = Îmi pare rău. Încercăm altă oră sau alt loc?
after-refused = Nu trebuia să vă trimită pur și simplu acasă. Vă pot spune ce să ziceți și cine poate vorbi pentru dumneavoastră.
after-papers = Mulțumesc că mi-ați spus. Pot nota fără cine o spune și vă spun cine poate ajuta.

button-coming = Vin
button-name-place = Numește și locul
button-no-reminder = Fără memento
button-stop-reminders = Fără mementouri
button-change-times = Alte ore
button-share-doses = Las să vadă dozele
button-unshare-doses = Nu mai arăta
button-not-share = Nu acum
button-taken = Făcut
button-not-yet = Încă nu
button-days = { $count } zile
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Da
button-after-no = Nu
button-after-refused = M-au refuzat
button-after-papers = Au vrut acte
message-missed = Un mesaj de-al meu nu v-a ajuns cât timp nu ați scris. Priviți, vă rog, programările.
