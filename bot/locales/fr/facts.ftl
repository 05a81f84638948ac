# Facts about the law: for those who keep them

admin-about-fact = un fait sur la loi : le montrer, ou proposer un changement
admin-usage-fact = fait DE-002 review_by=2027-06-01
button-do-fact = Fait
admin-about-due = les faits à relire
admin-usage-due = relire
button-do-due = À relire
admin-fact-none = Il n'y a pas de fait { $fact }. Les faits s'appellent comme DE-002, DE:firewall ou DE:emergency-112.
admin-fact-no-field = Un fait n'a pas de champ { $field } qui puisse changer. Il a : { $fields }. Rien n'a été changé.
admin-fact-how = Pour proposer un changement : { $command }
admin-due-none = Rien à relire pour vous dans les 30 jours.
admin-due-head = { $count ->
    [one] Un fait est à relire :
   *[other] { $count } faits sont à relire :
 }
admin-due-line = { $fact }, avant le { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] Un fait sur la loi de votre région est à relire.
   *[other] { $count } faits sur la loi de votre région sont à relire.
 }
