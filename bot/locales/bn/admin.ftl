# For those who keep the directory and refer people. Rules of voice: docs/developers/add-a-language.md

# Roles
admin-role-agent = সহায়ক
admin-role-curator = তত্ত্বাবধায়ক
admin-role-coordinator = সমন্বয়কারী
admin-role-administrator = প্রশাসক
admin-everything = সবকিছু
admin-welcome = এখন থেকে { $reach }-এর জন্য আপনার ভূমিকা: { $role }। এখানে কী কী করতে পারেন দেখতে "help" লিখুন; আর যা লিখবেন তা আগের মতোই আমানার কাছে যাবে।
admin-welcome-kept = মনে করিয়ে দেওয়ার বার্তা পৌঁছাতে, যতদিন এই ভূমিকা আপনার আছে, আপনার ঠিকানা তালাবদ্ধ করে রাখি।
admin-join-wrong = এই কোড কাজ করছে না: হয়তো ভুল লেখা, ব্যবহার হয়ে গেছে বা মেয়াদ শেষ। যিনি আমন্ত্রণ দিয়েছেন তাঁর কাছে নতুন কোড চান।
admin-join-wait = অনেকগুলো ভুল কোড এসেছে। এক ঘণ্টা পরে আবার চেষ্টা করুন, অথবা যিনি আমন্ত্রণ দিয়েছেন তাঁর কাছে নতুন কোড চান।
admin-invite-made = একজন { $role }-এর জন্য আমন্ত্রণ ({ $reach })। একবারই কাজ করবে, মেয়াদ { $days ->
    [one] { $days } দিন
   *[other] { $days } দিন
 }। এর যেকোনো একটি শুধু সেই মানুষটিকে দিন:
admin-invite-typed = যেকোনো জায়গায় আমানাকে লিখে: { $text }
admin-invite-telegram = টেলিগ্রাম: { $url }
admin-invite-whatsapp = হোয়াটসঅ্যাপ: { $url }
admin-invite-web = ওয়েব পাতা: { $url }
admin-invite-take-back = ফিরিয়ে নিতে: { $command }
admin-invite-not-yours = { $role } হিসেবে, বা সেই সংস্থার জন্য, আপনি আমন্ত্রণ দিতে পারেন না। কিছু বদলানো হয়নি।
admin-invite-whose = কোন সংস্থার জন্য? এভাবে লিখুন: { $command }
admin-invite-where = কোন এলাকার জন্য? দেশ, অঞ্চল বা শহর, এভাবে: { $command }
admin-region-unknown = "{ $region }" নামে কোনো দেশ, অঞ্চল বা শহর জানি না। দেশ লিখুন FR, অঞ্চল লিখুন GB-SCT, শহর তার নামে।
admin-roles-own = আপনার ভূমিকা: { $role }, এলাকা: { $reach }।
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = আমন্ত্রণ { $number }: { $role }, { $date } পর্যন্ত খোলা
admin-roles-end = কোনোটি শেষ করতে: { $command }
admin-roles-none = { $number } নম্বর ভূমিকা কারও নেই।
admin-roles-not-yours = এই ভূমিকা আপনি শেষ করতে পারেন না।
admin-roles-ended = ভূমিকা { $number } ({ $role }) শেষ; তার ঠিকানা মুছে ফেলা হয়েছে।
admin-invitation-none = আপনার কোনো খোলা আমন্ত্রণ { $number } নেই।
admin-invitation-ended = আমন্ত্রণ { $number } আর কাজ করবে না।

# Commands
admin-help-head = আপনার ভূমিকা: { $role }। আপনার নির্দেশগুলো, স্ল্যাশ দিয়ে বা ছাড়া:
admin-help-line = • { $command }: { $about }
admin-help-more = একটি কীভাবে লিখতে হয়: { $command }
admin-family-entries = ভুক্তি
admin-family-review = যাচাই
admin-family-reports = অভিযোগ
admin-family-exchange = ফাইল
admin-family-booking = সাক্ষাতের সময়
admin-family-facts = আইনের তথ্য
admin-family-referrals = মানুষকে পাঠানো
admin-family-people = মানুষ ও সাহায্য
admin-usage =
    { $command }: { $about }।
    আমি এভাবে পড়ি: { $example }
    কিছু বদলানো হয়নি।
admin-meant = এই নির্দেশ চিনি না। আপনি কি "{ $command }" বোঝাচ্ছেন? কিছু বদলানো হয়নি।
admin-not-yours = "{ $command }" এদের জন্য: { $roles }। কিছু বদলানো হয়নি।
admin-failed = এটি হলো না: { $reason } কিছু বদলানো হয়নি।
admin-about-help = আপনি কী করতে পারেন, বা একটি নির্দেশ কীভাবে লিখতে হয়
admin-usage-help = help hours
admin-about-join = আপনার আমন্ত্রণের ভূমিকা নেওয়া
admin-usage-join = join 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = কোনো ভূমিকার জন্য একবারের আমন্ত্রণ
admin-usage-invite = invite curator "MediBüro Hamburg"
admin-about-roles = আপনার ভূমিকা ও যাদের দেখাশোনা করেন
admin-usage-roles = roles end 3
admin-about-find = নাম, সংস্থা বা শহর দিয়ে ভুক্তি খোঁজা
admin-usage-find = find caritas hamburg
admin-about-show = একটি ভুক্তি সম্পর্কে যা জানা আছে সব
admin-usage-show = show 42

# Entries
admin-find-head = { $count ->
    [one] একটি ভুক্তি:
   *[other] { $count }টি ভুক্তি:
 }
admin-find-none = "{ $text }" দিয়ে কিছু পাওয়া গেল না। কম শব্দ লিখুন, বা শুধু শহর।
admin-entry-none = ভুক্তি { $number } নেই। খুঁজতে: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = লুকানো
admin-status-defunct = চিরতরে বন্ধ
admin-status-temporarily-closed = আপাতত বন্ধ
admin-never-confirmed = জায়গাটির সঙ্গে কখনো নিশ্চিত করা হয়নি; এর পাতা পড়া হয়েছে { $date }।
admin-field-line = { $field }: { $value }
admin-value-none = কিছু নেই
admin-field-organization = সংস্থা
admin-field-kind = ধরন
admin-field-services = সেবা
admin-field-attributes = বৈশিষ্ট্য
admin-field-languages = ভাষা
admin-field-address-1 = ঠিকানা
admin-field-city = শহর
admin-field-country = দেশ
admin-field-opening-hours = খোলার সময়
admin-field-opening-hours-text = সময়, কথায়
admin-field-url = ওয়েব পাতা
admin-field-fees-description = খরচ
admin-field-eligibility-description = কাদের জন্য
admin-field-application-process = কীভাবে আসবেন
admin-field-required-documents = যা চায়
admin-field-firewall-statement = প্রতিশ্রুতি
admin-field-source-title = উৎস

# Buttons: at most 20 characters each
button-next-page = পরেরটা
button-do-help = কী করতে পারি
button-do-find = খোঁজ
button-do-show = দেখাও
button-do-join = যোগ দিন
button-do-invite = আমন্ত্রণ
button-do-roles = ভূমিকা

# In a list of what is kept of somebody
data-role = আপনার ভূমিকা ({ $count })
data-flow = যে কাজের মাঝখানে ছিলেন ({ $count })
