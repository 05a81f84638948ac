# Facts about the law: for those who keep them

admin-about-fact = یک نکتهٔ قانون: آن را ببینید یا تغییری پیشنهاد کنید
admin-usage-fact = قانون DE-002 review_by=2027-06-01
button-do-fact = قانون
admin-about-due = نکته‌های قانون که باید دوباره خوانده شوند
admin-usage-due = بازخوانی
button-do-due = بازخوانی
admin-fact-none = نکته‌ای به نام { $fact } نیست. نام نکته‌ها مثل DE-002، DE:firewall یا DE:emergency-112 است.
admin-fact-no-field = نکتهٔ قانون فیلدی به نام { $field } که بشود تغییر داد ندارد. این‌ها را دارد: { $fields }. چیزی تغییر نکرد.
admin-fact-how = برای پیشنهاد تغییر: { $command }
admin-due-none = تا 30 روز دیگر چیزی از شما نباید دوباره خوانده شود.
admin-due-head = { $count } نکتهٔ قانون باید دوباره خوانده شود:
admin-due-line = { $fact }، تا { $date } { $source }

# Sent to coordinators once a week
facts-due = { $count } نکتهٔ قانون در منطقهٔ شما باید دوباره خوانده شود.
