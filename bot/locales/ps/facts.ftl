# Facts about the law: for those who keep them

admin-about-fact = د قانون یوه خبره: وګورئ، یا بدلون وړاندیز کړئ
admin-usage-fact = قانون DE-002 review_by=2027-06-01
button-do-fact = قانون
admin-about-due = د قانون هغه خبرې چې باید بیا ولوستل شي
admin-usage-due = بیالوستل
button-do-due = بیا لوستل
admin-fact-none = د { $fact } په نوم خبره نشته. نومونه یې داسې دي: DE-002، DE:firewall یا DE:emergency-112.
admin-fact-no-field = د قانون خبره د { $field } په نوم داسې خانه نه لري چې بدله شي. دا لري: { $fields }. هېڅ بدل نه شول.
admin-fact-how = د بدلون د وړاندیز لپاره: { $command }
admin-due-none = په 30 ورځو کې ستاسو هېڅ باید بیا ونه لوستل شي.
admin-due-head = { $count ->
    [one] د قانون یوه خبره باید بیا ولوستل شي:
   *[other] د قانون { $count } خبرې باید بیا ولوستل شي:
 }
admin-due-line = { $fact }، تر { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] ستاسو په سیمه کې د قانون یوه خبره باید بیا ولوستل شي.
   *[other] ستاسو په سیمه کې د قانون { $count } خبرې باید بیا ولوستل شي.
 }
