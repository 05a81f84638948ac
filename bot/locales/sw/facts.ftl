# Taarifa za sheria: kwa wanaozitunza

admin-about-fact = taarifa moja ya sheria: kuionyesha, au kupendekeza badiliko
admin-usage-fact = fact DE-002 review_by=2027-06-01
button-do-fact = Taarifa
admin-about-due = taarifa zinazopaswa kusomwa tena
admin-usage-due = due
button-do-due = Soma tena
admin-fact-none = Hakuna taarifa { $fact }. Taarifa huitwa kama DE-002, DE:firewall au DE:emergency-112.
admin-fact-no-field = Taarifa haina sehemu { $field } inayoweza kubadilishwa. Ina: { $fields }. Hakuna kilichobadilishwa.
admin-fact-how = Kupendekeza badiliko: { $command }
admin-due-none = Hakuna chako kinachopaswa kusomwa tena ndani ya siku 30.
admin-due-head = { $count ->
    [one] Taarifa moja inapaswa kusomwa tena:
   *[other] Taarifa { $count } zinapaswa kusomwa tena:
 }
admin-due-line = { $fact }, kabla ya { $date } { $source }

facts-due = { $count ->
    [one] Taarifa moja ya sheria ya eneo lako inapaswa kusomwa tena.
   *[other] Taarifa { $count } za sheria za eneo lako zinapaswa kusomwa tena.
 }
