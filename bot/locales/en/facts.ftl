# Facts about the law: for those who keep them

admin-about-fact = one fact about the law: show it, or propose a change
admin-usage-fact = fact DE-002 review_by=2027-06-01
button-do-fact = Fact
admin-about-due = facts that must be read again
admin-usage-due = due
button-do-due = Read again
admin-fact-none = There is no fact { $fact }. Facts are called like DE-002, DE:firewall or DE:emergency-112.
admin-fact-no-field = A fact has no field { $field } that can be changed. It has: { $fields }. Nothing was changed.
admin-fact-how = To propose a change: { $command }
admin-due-none = Nothing of yours must be read again within 30 days.
admin-due-head = { $count ->
    [one] One fact must be read again:
   *[other] { $count } facts must be read again:
 }
admin-due-line = { $fact }, by { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] One fact about the law in your region must be read again.
   *[other] { $count } facts about the law in your region must be read again.
 }
