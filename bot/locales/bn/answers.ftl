# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = শিশু, { $status }
rights-volatile = এই নিয়ম পুরোনো বা বদলাচ্ছে ({ $text })। এর ওপর ভরসা করার আগে জিজ্ঞেস করুন:
rights-overdue = এটি { $date }-এর মধ্যে আবার পড়ার কথা ছিল, পড়িনি। এর ওপর ভরসা করার আগে জিজ্ঞেস করুন:
rights-differ = এখানে আমার নথিগুলো আলাদা কথা বলে; সবচেয়ে কম যা বলে তা এই।
rights-depends = এটা পরিস্থিতির ওপর নির্ভর করে:
rights-if = যদি { $when }: { $level }।
rights-if-line = যদি { $when }: { $text }
rights-route = আরেকটি পথ ({ $level }): { $text }
rights-also = আরও: { $text }
rights-cost-nothing = খরচ: নথি বলছে, নেই।
rights-steps = কীভাবে পাবেন:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = কাগজ যা-ই থাকুক, অন্তত: { $level }
rights-regions = { $country }-এ অঞ্চলভেদে আলাদা। আমি পড়েছি: { $regions }। শহরটা বলুন।
rights-regions-too = এই অঞ্চলগুলোর নিজের নিয়ম আছে: { $regions }। সেখানে থাকলে শহরটা বলুন।
rights-ask-who = শিশু বা গর্ভাবস্থার জন্য নিয়ম আলাদা হতে পারে। বিষয়টা কি তাই?
rights-machine-translated = এর কিছু অংশ ইংরেজি থেকে অনুবাদ, কোনো বাংলাভাষী এখনো দেখেননি।
rights-warning = কোনো অফিসে যাওয়ার আগে এটা জানুন: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = নিশ্চিত করা হয়নি, তবু যাওয়ার আগে জানুন:
warning-reporting_office = ⚠ এই পথ এমন অফিস হয়ে যায়, যাদের জানাতে বাধ্য থাকতে হয়। সেখানে যাওয়ার আগে পরামর্শ নিন।
warning-immigration_office = ⚠ এই পথ ইমিগ্রেশন অফিস হয়ে যায়। সেখানে যাওয়ার আগে পরামর্শ নিন।
warning-data_shared = ⚠ আপনার তথ্য অন্যকে দেওয়া হতে পারে, বা সরকারি দপ্তর পড়তে পারে।
warning-debt_reported = ⚠ বিল বাকি থাকলে ইমিগ্রেশন অফিসকে জানানো হতে পারে।
warning-later_bill = ⚠ পরে বিল আসতে পারে।
warning-prepayment = ⚠ চিকিৎসার আগে টাকা চাইতে পারে।
warning-charged = ⚠ আপনার কাছে টাকা চাওয়া হবে।
warning-own_share = ⚠ একটা অংশ হয়তো নিজে দিতে হবে।
warning-not_covered = ⚠ সবকিছু এর মধ্যে পড়ে না।
warning-time_limit = ⚠ সময়সীমা আছে।
warning-refused_in_practice = ⚠ বাস্তবে কখনো মানুষকে ফিরিয়ে দেওয়া হয় বা পথ পাওয়া যায় না।
warning-advice_first = ⚠ আগে আইনি পরামর্শ নিন।

# Conditions: they go on after "If"
when-stay_under = আপনি সেখানে { $months } মাসের কম থাকেন
when-stay_from = আপনি সেখানে { $months } মাস বা তার বেশি থাকেন
when-new_to_scheme = এই বীমা { $months } মাসের কম হয়
when-arrived_before = আপনি { $day }-এর আগে এসে থাকেন
when-arrived_from = আপনি { $day } বা তার পরে এসে থাকেন
when-enrolled_before = { $day }-এর আগে নাম লেখানো হয়ে থাকে ও নবায়ন করেন
when-insured = সেখানে আপনার বীমা থাকে
when-uninsured = সেখানে এখনো আপনার বীমা না থাকে
when-refused_claim = আপনার আশ্রয়ের আবেদন নাকচ হয়ে থাকে
when-after_violence = এটা নির্যাতন বা সহিংসতার কারণে হয়
when-low_income = আপনার আয় কম হয়
when-named_group = আপনি সেখানে বলা দলগুলোর একজন হন
when-unaccompanied = শিশুটি সেখানে মা-বাবা ছাড়া থাকে
when-insured_parent = মা-বাবার সেখানে বীমা থাকে

# Turned away
refused-show = কাউন্টারে এটা দেখান:
refused-sentence = আমার দরকার: { $service }। অনুগ্রহ করে লিখে জানান কেন ফিরিয়ে দিচ্ছেন, আর আপনার নাম। একজন দোভাষী ডাকুন এবং আমার তথ্য কাউকে দেবেন না।
refused-complain = আপনি অভিযোগ করতে পারেন: সেখানে অভিযোগের দপ্তর কোথায় জিজ্ঞেস করুন, আর যা লিখেছেন রেখে দিন। অবস্থা খারাপ হলে অন্য জায়গায় বা জরুরি বিভাগে যান।
interpreter-please = আমার ভাষা { $language }। অনুগ্রহ করে একজন দোভাষী ডাকুন।

# The card
counter-card = কাউন্টারে এটা দেখান। এতে আপনার নাম নেই, আর আমি কোনো কপি রাখি না।
card-none = ওই দেশ সম্পর্কে কার্ডে লেখার মতো যাচাই করা তথ্য নেই।
button-card = দেখানোর কার্ড
button-card-print = ছাপানোর কার্ড
button-child = শিশুর জন্য
button-adult = বড়দের জন্য
button-pregnant = কেউ গর্ভবতী
button-breach = কাগজ চেয়েছে

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = তথ্য অন্যকে দেওয়া নিয়ে এর নিজের কোনো প্রতিশ্রুতি পাইনি (এর পাতা পড়া হয়েছে { $date })।
firewall-place-own-words = কোনো তত্ত্বাবধায়ক এখনো এই প্রতিশ্রুতি যাচাই করেননি। এটি তাদের পাতায় আছে, পড়া হয়েছে { $date }।
firewall-place-confirmed = দুজন তত্ত্বাবধায়ক এই প্রতিশ্রুতির প্রমাণ দেখেছেন, শেষবার { $date }।
firewall-place-questioned = কেউ জানিয়েছেন যে এখানে কাগজ চাওয়া হয়েছে বা তথ্য দেওয়া হয়েছে। সেটা দেখা হচ্ছে, তাই এখন এর প্রতিশ্রুতির কথা বলছি না। এটা সত্যি কি না আমি জানি না।
firewall-place-broken = এখানে কাগজ চাওয়া বা তথ্য দেওয়ার একটি অভিযোগ দেখা হয়েছে এবং সত্যি পাওয়া গেছে। সেখানে যাওয়ার আগে অন্যদের জিজ্ঞেস করুন।
firewall-place-no-report = এর বিরুদ্ধে আমার কাছে কোনো খোলা অভিযোগ নেই।
firewall-breach-which = কোন জায়গা ছিল? সেটি চাপুন, বা জায়গাগুলো আবার দেখে সেখানে চাপুন।
firewall-breach-taken = { $name }-এর জন্য লিখে রাখলাম, কে বলেছেন তা ছাড়া: আপনার লেখা বা কোনো নাম নয়। একজন তত্ত্বাবধায়ক না দেখা পর্যন্ত কাউকে এর প্রতিশ্রুতির কথা বলব না।
firewall-breach-too-many = আজ আপনি কয়েকটি জায়গার কথা জানিয়েছেন, তাই কালকের আগে আর নিতে পারছি না।
firewall-breach-not-kept = অভিযোগটি এখন লিখে রাখা গেল না। একটু পরে আবার লিখুন।
firewall-breach-who = এরা এখন আপনাকে সাহায্য করতে পারে:
