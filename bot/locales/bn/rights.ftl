# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service }, { $country }, { $status }:
rights-intro-everybody = { $service }, { $country }। আপনার কী কাগজ আছে বলেননি, তাই আগে যা সবার জন্য:
rights-full = নথি যতটা বলে, এতে আপনার অধিকার আছে।
rights-partial = এর একটি অংশে আপনার অধিকার আছে।
rights-emergency-only = শুধু জরুরি অবস্থায় এতে আপনার অধিকার আছে।
rights-none = আমার নথি বলছে, রাষ্ট্রের খরচে এতে কোনো অধিকার নেই।
rights-unclear = এটা বলতে পারছি না: যা পড়েছি তা স্পষ্ট নয়। নিচের কাউকে জিজ্ঞেস করুন।
rights-conditions = শর্ত: { $text }
rights-cost = খরচ: { $text }
rights-cost-unknown = খরচ কত, নথি বলে না। জরুরি না হলে চিকিৎসার আগে জিজ্ঞেস করুন।
rights-documents = কাগজ: { $text }
rights-documents-unknown = কোন কাগজ চায়, নথি বলে না।
rights-documents-nothing = কাগজ না থাকলে বলুন, আর জিজ্ঞেস করুন বদলে কী চলবে। জরুরি হলে সঙ্গে সঙ্গে যান, কাগজ থাকুক বা না থাকুক।
rights-enrol-unknown = কীভাবে নাম লেখাতে হয়, নথি বলে না।
rights-law = আইন: { $law }
rights-source = উৎস: { $source }, { $date }
rights-source-undated = উৎস: { $source }; পাতায় তারিখ নেই, পড়া হয়েছে { $date }
rights-unverified = এটা নিশ্চিত করতে পারিনি; কেউ এর উৎস দেখেনি। এর ওপর ভরসা করার আগে জিজ্ঞেস করুন:
rights-uncertain = এটা নিশ্চিত নয়, বদলে থাকতে পারে বা একটি দুর্বল উৎসের ওপর দাঁড়িয়ে। এর ওপর ভরসা করার আগে জিজ্ঞেস করুন:
rights-also-unconfirmed = এটাও বলা হয়, তবে নিশ্চিত নয়: { $text }
rights-missing = { $country }, { $status } ও { $service }-এর জন্য যাচাই করা উত্তর আমার কাছে নেই।
rights-missing-country = { $country }-এর আইন নিয়ে যাচাই করা তথ্য এখনো আমার কাছে নেই।
rights-missing-who = কাছের যারা জানতে পারে:
rights-by-status = কাগজ অনুযায়ী কম বা বেশি হতে পারে। প্রতিটির জন্য আমার নথি সবচেয়ে কম যা বলে:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = জরুরি অবস্থায়: { $level }
level-full = হ্যাঁ, পুরোটা
level-partial = একটি অংশ
level-emergency-only = শুধু জরুরি অবস্থায়
level-none = রাষ্ট্রের খরচে অধিকার নেই
level-unclear = স্পষ্ট নয়
refused =
    আপনাকে ফিরিয়ে দেওয়া তাদের ভুল হয়ে থাকতে পারে। শান্তভাবে কারণ আর মানুষটির নাম জিজ্ঞেস করুন, দুটোই লিখে রাখুন।
    আমার নথি অনুযায়ী আপনি এই কথা বলতে পারেন।
refused-next = এরা আপনার হয়ে কথা বলতে পারে, বা অন্য জায়গা জানে:
interpreter-ask = কাউন্টারে বলুন: "আমার ভাষা { $language }। অনুগ্রহ করে দোভাষী ডাকুন।" এই বাক্যটি দেখাতে পারেন:
interpreter-unknown = সেখানে দোভাষীর টাকা কে দেয়, তার যাচাই করা নিয়ম আমার কাছে নেই। অনেক ক্লিনিকে ফোনে দোভাষী থাকে; যাওয়ার আগে জিজ্ঞেস করুন। শিশুকে দিয়ে অনুবাদ করানো উচিত নয়।
interpreter-places = এরা বলে আপনার ভাষা জানে বা দোভাষী আছে:

# The firewall: four parts, always
firewall-law-title = { $country }-এর আইন।
firewall-law-title-region = { $region } ({ $country })-এর আইন।
firewall-strong = চিকিৎসা নিতে আসা মানুষের কথা ইমিগ্রেশনকে জানানো আইন নিষেধ করে বা আটকায়।
firewall-partial = চিকিৎসার কিছু পথে আইন জানানো আটকায়, কিছু পথে নয়।
firewall-none = চিকিৎসাকে ইমিগ্রেশনের নজর থেকে আলাদা রাখে এমন আইন পাইনি, বা জানানোর বাধ্যবাধকতা আছে।
firewall-unclear = আইন চিকিৎসাকে ইমিগ্রেশনের নজর থেকে আলাদা রাখে কি না, জানতে পারিনি।
firewall-regions-differ = অঞ্চলভেদে আলাদা; যে অঞ্চল পড়তে পেরেছি: { $region }।
firewall-bound = কাদের চুপ থাকতে হবে: { $text }
firewall-duty = কাদের জানাতে হবে: { $text }
firewall-exceptions = ব্যতিক্রম: { $text }
firewall-in-short = সংক্ষেপে: { $text }
firewall-missing = { $country }-এর আইন নিয়ে যাচাই করা তথ্য নেই। সেখানে ক্লিনিক জানিয়ে দেয় কি না, আমি জানি না।
firewall-place-title = এই জায়গা: { $name }।
firewall-place-promise = নিজের সম্পর্কে বলে: { $text }
firewall-place-not-chosen = জায়গা। কোন জায়গা বলুন, তাহলে বলব কী প্রতিশ্রুতি দিয়েছে।
firewall-chat-title = এই চ্যাট।
firewall-chat = আমি বার্তা, নাম, জায়গা বা কাগজ রাখি না।
firewall-unknown-title = যা জানি না।
firewall-unknown = দরজার কর্মীরা কাগজ চায় কি না, আর সেখানে কোনো একজন কী করে বসতে পারে।
firewall-unknown-who = এরা আরও বলতে পারে:
firewall-unknown-ask-place = নাম না বলে সেখানে ফোন করে জিজ্ঞেস করতে পারেন: { $phone }
firewall-breach = এমন হয়েছে জেনে দুঃখিত। এতে আপনার দোষ নেই। যা বোঝেন না তাতে সই করবেন না, আর শিগগির আইনি পরামর্শকের সঙ্গে কথা বলুন।

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }, { $city }
