# Facts about the law: for those who keep them

admin-about-fact = o normă din lege: vedeți-o sau propuneți o schimbare
admin-usage-fact = normă DE-002 review_by=2027-06-01
button-do-fact = Normă
admin-about-due = normele care trebuie recitite
admin-usage-due = recitit
button-do-due = De recitit
admin-fact-none = Nu există norma { $fact }. Normele se numesc ca DE-002, DE:firewall sau DE:emergency-112.
admin-fact-no-field = O normă nu are un câmp { $field } care se poate schimba. Are: { $fields }. Nu s-a schimbat nimic.
admin-fact-how = Ca să propuneți o schimbare: { $command }
admin-due-none = Nimic de-al dumneavoastră de recitit în 30 de zile.
admin-due-head = { $count ->
    [one] O normă trebuie recitită:
    [few] { $count } norme trebuie recitite:
   *[other] { $count } de norme trebuie recitite:
 }
admin-due-line = { $fact }, până la { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] O normă din regiunea dumneavoastră trebuie recitită.
    [few] { $count } norme din regiunea dumneavoastră trebuie recitite.
   *[other] { $count } de norme din regiunea dumneavoastră trebuie recitite.
 }
