# Facts about the law: for those who keep them

admin-about-fact = معلومة واحدة عن القانون: عرضها أو اقتراح تغيير
admin-usage-fact = حقيقة DE-002 review_by=2027-06-01
button-do-fact = المعلومة
admin-about-due = معلومات يجب أن تُقرأ من جديد
admin-usage-due = للقراءة
button-do-due = للقراءة من جديد
admin-fact-none = لا توجد معلومة { $fact }. أسماء المعلومات مثل DE-002 أو DE:firewall أو DE:emergency-112.
admin-fact-no-field = ليس للمعلومة حقل { $field } يمكن تغييره. حقولها: { $fields }. لم يتغير شيء.
admin-fact-how = لاقتراح تغيير: { $command }
admin-due-none = لا شيء لديك يجب أن يُقرأ من جديد خلال 30 يومًا.
admin-due-head = { $count ->
    [one] معلومة واحدة يجب أن تُقرأ من جديد:
   *[other] معلومات يجب أن تُقرأ من جديد ({ $count }):
 }
admin-due-line = { $fact }، قبل { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] معلومة واحدة عن القانون في منطقتك يجب أن تُقرأ من جديد.
   *[other] معلومات عن القانون في منطقتك يجب أن تُقرأ من جديد ({ $count }).
 }
