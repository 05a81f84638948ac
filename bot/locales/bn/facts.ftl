# Facts about the law: for those who keep them

admin-about-fact = আইনের একটি তথ্য: দেখা, বা পরিবর্তন প্রস্তাব
admin-usage-fact = fact DE-002 review_by=2027-06-01
button-do-fact = আইনের তথ্য
admin-about-due = যেসব তথ্য আবার পড়তে হবে
admin-usage-due = due
button-do-due = আবার পড়া
admin-fact-none = { $fact } নামে কোনো তথ্য নেই। নাম হয় এমন: DE-002, DE:firewall বা DE:emergency-112।
admin-fact-no-field = তথ্যে { $field } নামে বদলানোর মতো ঘর নেই। আছে: { $fields }। কিছু বদলানো হয়নি।
admin-fact-how = পরিবর্তন প্রস্তাব করতে: { $command }
admin-due-none = ৩০ দিনের মধ্যে আপনার কিছু আবার পড়তে হবে না।
admin-due-head = { $count ->
    [one] একটি তথ্য আবার পড়তে হবে:
   *[other] { $count }টি তথ্য আবার পড়তে হবে:
 }
admin-due-line = { $fact }, { $date }-এর মধ্যে { $source }

# Sent to coordinators once a week
facts-due = { $count ->
    [one] আপনার এলাকার আইনের একটি তথ্য আবার পড়তে হবে।
   *[other] আপনার এলাকার আইনের { $count }টি তথ্য আবার পড়তে হবে।
 }
