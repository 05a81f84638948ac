# What people report about places
report-problem-ask = Mulțumesc că mi-ați spus. Ce nu e bine la { $name }?
report-problem-thanks = Mulțumesc. Am transmis la { $organization } că { $problem }; când verifică nu pot spune. Am notat doar locul și asta, nu cine mi-a spus. Până atunci nu vă bazați pe această fișă. Alt loc:
report-problem-thanks-nobody = Mulțumesc. Am notat pentru cei care au grijă de listă că { $problem }; încă nimeni nu ține fișa aceasta, deci poate dura mult. Am notat doar locul și asta, nu cine mi-a spus. Alt loc:
report-problem-not-kept = Mulțumesc. Nu pot transmite acum, fiindcă o parte din mine nu merge. Nu vă bazați pe această fișă. Alt loc:
report-problem-which = Mulțumesc că mi-ați spus. Nu știu la ce loc vă gândiți. De ce fel de îngrijire aveți nevoie? Atunci arăt locurile și îmi puteți spune din nou.
button-problem-closed = E închis
button-problem-moved = S-a mutat
button-problem-number = Număr greșit
button-problem-rude = Au fost urâcioși
button-problem-papers = Au cerut acte
