# Places and appointments

care-intro = { $service }, { $place }: যা জানি, কাছেরটা আগে।
care-intro-more = { $service }, { $place }: আরও জায়গা
care-here = আপনি যেখানে আছেন
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = { $radius }-এর মধ্যে এর জন্য কিছু জানি না। এগুলো আরও দূরে।
care-country-only = আপনার কাছে এর জন্য কিছু জানি না। এগুলো { $country }-এর অন্য জায়গায়; কয়েকটি ফোনে সাহায্য করে।
care-other-service = সেখানে { $wanted }-এর জন্য কোনো জায়গা জানি না। এরা হয়তো পথ জানে:
care-nothing = { $place }-এ বা কাছে { $service }-এর জন্য কোনো জায়গা জানি না। তার মানে এই নয় যে নেই।
care-nothing-who = এরা হয়তো জানে:
care-nothing-emergency = জরুরি হলে যেকোনো হাসপাতালই ঠিক জায়গা: { $number } নম্বরে ফোন করুন।
care-no-more = এর জন্য আর কোনো জায়গা জানি না।
care-filter-none = কেউই নিজের সম্পর্কে এটা বলে না, তাই যারা হয়তো করে তাদের দেখাচ্ছি।

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, হেঁটে প্রায় { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
 }
card-distance-far = { $distance } দূরে
card-city-only = { $city } (ঠিক কোথায় জানি না)
card-address-hidden = { $city }; সেখানকার মানুষদের রক্ষার জন্য ঠিকানা গোপন
card-open = এখন খোলা, { $until } পর্যন্ত
card-open-always = দিনরাত খোলা
card-opens = এখন বন্ধ, খুলবে { $next }
card-hours-unknown = খোলার সময় জানা নেই: আগে ফোন করুন
card-hours-text = সময়, সেখানে যেমন লেখা: { $text }
card-hours-today = আজ সময় আলাদা হতে পারে: সেখানে সরকারি ছুটি, বা হতে পারে
card-hours-holiday = ছুটির দিনে সময় আলাদা হতে পারে
card-by-phone = ফোনে বা অনলাইনে সাহায্য
card-languages = ভাষা: { $languages }
card-languages-unknown = কোন ভাষা জানা নেই
card-cost = খরচ: { $text }
card-cost-free = বিনা খরচে, তারা বলে
card-cost-unknown = খরচ জানা নেই
card-documents = যা চায়: { $text }
card-documents-none-asked = বলে, কাউকে কাগজ দেখাতে হয় না
card-anonymous = বলে, নাম লাগে না
card-documents-unknown = কাগজ চায় কি না জানি না
card-phone = ফোন { $phone }
card-why = কেন এটা: { $reasons }।
why-nearest = জানা জায়গার মধ্যে সবচেয়ে কাছে
why-near = আপনার কাছে
why-service = { $service } আছে
why-language = { $language } বলে
why-attribute = { $attribute }
why-open = এখন খোলা
card-unconfirmed = একটি প্রকাশ্য পাতা থেকে, পড়া হয়েছে { $date }; জায়গাটির সঙ্গে এখনো নিশ্চিত করা হয়নি। যাওয়ার আগে ফোন করুন।
card-unconfirmed-old = একটি প্রকাশ্য পাতা থেকে, পড়া হয়েছে { $date }, আর পাতাটাই পুরোনো। জায়গাটির সঙ্গে নিশ্চিত করা হয়নি: যাওয়ার আগে ফোন করুন।
card-confirmed = জায়গাটির সঙ্গে নিশ্চিত করা হয়েছে { $date }।
card-source = উৎস: { $source }

details-address = ঠিকানা: { $address }
details-website = ওয়েব: { $url }
details-for = কাদের জন্য: { $text }
details-hours = খোলার সময়: { $text }
details-how = কীভাবে আসবেন: { $text }
details-gone = জায়গাটি আর আমার কাছে নেই। আবার খুঁজব?
way-link = { $name } যাওয়ার পথ: { $url }
way-none = { $name }-এর ঠিক ঠিকানা জানি না। যাওয়ার আগে ফোন করুন: { $phone }
way-none-nophone = { $name }-এর ঠিক ঠিকানা জানি না, ফোন নম্বরও না। ওয়েব পাতা: { $url }
way-hidden = সেখানকার মানুষদের রক্ষার জন্য { $name }-এর ঠিকানা গোপন। তারা ফোনে জানায়: { $phone }
which-entry = কোন জায়গা বলছেন? শহর আর কী দরকার বলুন, জায়গাগুলো আবার দেখাব।

# Appointments: online booking comes with a place that offers it
book-call = এখান থেকে { $name }-এ সময় নিতে পারি না। { $phone } নম্বরে ফোন করে বলুন: "{ $sentence }"
book-call-sentence = শুভ দিন। আমার সাক্ষাতের সময় দরকার। কাগজ লাগবে কি? দোভাষী আছে কি?
book-walk-in = { $name } বলে, সময় না নিয়েও আসা যায়।
book-website = এখান থেকে { $name }-এ সময় নিতে পারি না, ফোন নম্বরও জানি না। ওয়েব পাতা: { $url }
book-no-contact = এখান থেকে { $name }-এ সময় নিতে পারি না, ফোন নম্বর বা ওয়েব পাতাও জানি না। অন্য জায়গা হয়তো সহজ হবে।
appointments-none = আপনার কোনো সাক্ষাৎ আমার কাছে নেই। নিজে কোনো জায়গার সঙ্গে ঠিক করে থাকলে শুধু তারাই বদলাতে পারে।
