# Guided commands, files, and what is done seldom

admin-flow-left = থামলাম। কিছু বদলানো হয়নি।
admin-refused = { $field }: { $expected }। কিছু বদলানো হয়নি।
admin-doubt = একবার দেখুন: { $field }: { $expected }
admin-field-unknown = "{ $field }" এভাবে বদলানোর ঘর নয়। কিছু বদলানো হয়নি।
admin-edit-which = { $entry }
    কী বদলাতে চান? চাপুন, বা সব একসঙ্গে লিখুন, যেমন: edit 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } এখন: { $value }। কী হবে? (খালি রাখতে { $nothing })
admin-add-name = জায়গাটির নাম কী?
admin-add-services = কী সেবা দেয়? যেমন: primary_care; dental
admin-add-country = কোন দেশে? যেমন: DE
admin-add-city = কোন শহরে?
admin-add-address-1 = রাস্তা ও নম্বর? (জানা না থাকলে { $nothing })
admin-add-phones = ফোন? (জানা না থাকলে { $nothing })
admin-add-opening-hours = খোলার সময়, যেমন Tu 10:00-12:00? (জানা না থাকলে { $nothing })
admin-add-languages = সেখানে কোন ভাষা, যেমন French; Arabic? (জানা না থাকলে { $nothing })
admin-add-known = এটি আগে থেকেই তালিকায় আছে: #{ $number }। কিছু বদলানো হয়নি।
admin-add-alike = এটি কি #{ $number } { $name }-ই? তাহলে এই খসড়া বাদ দিয়ে সেটি বদলান।
admin-import-how = { $command } পাঠান, আর পরের লাইন থেকে CSV ছক: প্রথম লাইনে কলামের নাম, যেমন name, services, city, country, phone। বড় ফাইল সার্ভার যে চালায় সে নেয়।
admin-import-refused = { $count ->
    [one] একটি সারি নেওয়া যায় না; কিছু বদলানো হয়নি:
   *[other] { $count }টি সারি নেওয়া যায় না; কিছু বদলানো হয়নি:
 }
admin-import-bad = সারি { $row }, { $field }: { $expected }
admin-import-partial = ঠিক করে আবার পাঠান, বা বাকি সারি নিন: { $command }
admin-import-large = { $count }টি সারি { $most }-এর বেশি: একে একে দেখার জন্য অনেক। এমন ফাইল সার্ভার যে চালায় সে নেয়।
admin-import-read = পড়া হলো: নতুন { $new }, বদলানো { $changed }, একই { $unchanged }।
admin-import-foreign = বাদ, কারণ অন্যরা রাখে: { $names }
admin-import-unlisted = বাদ, কারণ তারা তালিকায় থাকতে চায়নি: { $count }
admin-import-suspicious = সারি { $row } দেখুন, { $name }: { $text }
admin-import-drafts = এগুলো এখন খসড়া। একে একে: { $queue }। সব একসঙ্গে: { $command }
admin-exported = { $count ->
    [one] একটি ভুক্তি।
   *[other] { $count }টি ভুক্তি।
 } গোপন ঠিকানা বাদ: { $secret }।
admin-unlisted = তালিকা থেকে সরানো হলো, কোনো আমদানি ফেরাবে না।
admin-merged = মানুষকে এখন { $entry }-এ নেওয়া হবে। অন্যটির তথ্য ইতিহাসে থাকবে।
admin-promise-withdrawn = { $name }: প্রতিশ্রুতি প্রত্যাহার হলো, আর দেখানো হয় না।
admin-promise-service-id = সেবা
admin-promise-statement = প্রতিশ্রুতি
admin-promise-language = ভাষা
admin-promise-evidence-kind = প্রমাণের ধরন
admin-promise-evidence = প্রমাণ
admin-promise-signed-by = কে দায় নিয়েছে
admin-promise-signed-on = সইয়ের তারিখ
admin-promise-valid = মেয়াদ
admin-action-withdraw = প্রত্যাহার করা
admin-translate-nothing = অনুবাদের কিছু নেই: লেখা নেই, বা কেউ অনুবাদ করেছেন।
admin-translate-failed = অনুবাদ হলো না: { $reason } আপনি নিজে লিখতে পারেন। কিছু বদলানো হয়নি।
admin-translated = যন্ত্রে { $language } ভাষায় করা। প্রকাশের আগে প্রতি লাইন পড়ুন; যন্ত্রের বলে চিহ্ন থাকবে।
admin-stats-entries = দেখানো ভুক্তি: { $shown } (নিশ্চিত: { $confirmed }), না দেখানো: { $hidden }
admin-stats-queue = খসড়া: { $drafts }। অভিযোগ: { $reports }, সবচেয়ে পুরোনো { $days } দিন। সিদ্ধান্ত বাকি ভাঙা প্রতিশ্রুতি: { $breaches }
admin-stats-people = ভূমিকা আছে এমন মানুষ: { $count }
admin-about-edit = ভুক্তি বদলানো, ধাপে ধাপে বা এক লাইনে
admin-usage-edit = edit 42 phone=+4940123456 city=Hamburg
admin-about-add = নতুন ভুক্তি, ধাপে ধাপে বা এক লাইনে
admin-usage-add = add name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = ভুক্তির ছক, খসড়া হিসেবে
admin-usage-import = import
admin-about-export = আপনার ভুক্তি ফাইলে: csv, xlsx, hsds, geojson, fhir
admin-usage-export = export csv
admin-about-merge = দুটি ভুক্তি এক করা; প্রথমটি থাকে
admin-usage-merge = merge 42 43
admin-about-unlist = জায়গাটি তালিকায় থাকতে চায় না
admin-usage-unlist = unlist 42 asked by telephone on 3 May
admin-about-promise = কাগজ নিয়ে প্রতিশ্রুতি, প্রমাণসহ
admin-usage-promise = promise 42 says="We ask nobody for papers." link=https://example.org/promise signed="head of the clinic" on=2026-11-01
admin-about-translate = যন্ত্রের অনুবাদ, খসড়া হিসেবে
admin-usage-translate = translate 42 fr
admin-about-stats = কত আছে ও কী অপেক্ষায়
admin-usage-stats = stats
button-flow-stop = থামুন
button-flow-skip = জানা নেই
button-field = { $field }
button-do-edit = বদলান
button-do-add = যোগ করুন
button-do-import = আমদানি
button-do-export = রপ্তানি
button-do-merge = একত্র করুন
button-do-unlist = তালিকা থেকে সরান
button-do-promise = প্রতিশ্রুতি
button-do-translate = অনুবাদ
button-do-stats = পরিসংখ্যান
