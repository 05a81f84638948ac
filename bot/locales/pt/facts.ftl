# Facts about the law: for those who keep them

admin-about-fact = um facto sobre a lei: mostrar ou propor uma mudança
admin-usage-fact = facto DE-002 review_by=2027-06-01
button-do-fact = Facto
admin-about-due = os factos a reler
admin-usage-due = reler
button-do-due = A reler
admin-fact-none = Não há nenhum facto { $fact }. Os factos chamam-se como DE-002, DE:firewall ou DE:emergency-112.
admin-fact-no-field = Um facto não tem um campo { $field } que se possa mudar. Tem: { $fields }. Nada foi mudado.
admin-fact-how = Para propor uma mudança: { $command }
admin-due-none = Nada seu a reler em 30 dias.
admin-due-head = { $count ->
    [one] Um facto a reler:
   *[other] { $count } factos a reler:
 }
admin-due-line = { $fact }, até { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] Há um facto sobre a lei da sua região a reler.
   *[other] Há { $count } factos sobre a lei da sua região a reler.
 }
