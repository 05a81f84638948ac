# Facts about the law: for those who keep them

admin-about-fact = un dato sobre la ley: verlo o proponer un cambio
admin-usage-fact = dato DE-002 review_by=2027-06-01
button-do-fact = Dato
admin-about-due = los datos que hay que releer
admin-usage-due = releer
button-do-due = Por releer
admin-fact-none = No hay ningún dato { $fact }. Los datos se llaman como DE-002, DE:firewall o DE:emergency-112.
admin-fact-no-field = Un dato no tiene un campo { $field } que se pueda cambiar. Tiene: { $fields }. No se cambió nada.
admin-fact-how = Para proponer un cambio: { $command }
admin-due-none = Nada suyo que releer en 30 días.
admin-due-head = { $count ->
    [one] Hay que releer un dato:
   *[other] Hay que releer { $count } datos:
 }
admin-due-line = { $fact }, antes del { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] Hay que releer un dato sobre la ley de su región.
   *[other] Hay que releer { $count } datos sobre la ley de su región.
 }
