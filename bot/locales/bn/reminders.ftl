# Reminders of appointments and medicine, and the question afterwards. What is sent unasked names no place and no illness.

data-medicine = মনে করানোর { $count }টি পরিকল্পনা
data-dose-code = ডোজ দেখানোর { $count }টি কোড

reminder-set = এখানেই আপনাকে লিখব: { $times }। বার্তায় শুধু থাকবে সাক্ষাৎ কখন, কোথায় নয়। পরের দিন একবার জিজ্ঞেস করব সেবা পেয়েছেন কি না। ততদিন আপনার ঠিকানা তালাবদ্ধ রাখি।
reminder-set-named = এখানেই আপনাকে লিখব: { $times }। বার্তায় জায়গার নামও থাকবে। পরের দিন একবার জিজ্ঞেস করব সেবা পেয়েছেন কি না। ততদিন আপনার ঠিকানা তালাবদ্ধ রাখি।
reminder-set-asked = জায়গাটি হ্যাঁ বললে এখানেই আপনাকে লিখব: { $times }। বার্তায় শুধু থাকবে সাক্ষাৎ কখন, কোথায় নয়।
reminder-too-late = { $time }-এর সাক্ষাৎ এত কাছে যে মনে করানো যায় না।
reminder-off = { $time } মনে করাব না।
reminder-only-answers = এই পাতা শুধু উত্তর দেয়: পরে এখানে আপনাকে লিখতে পারি না। সাক্ষাতের জন্য ফাইলটি আপনার ক্যালেন্ডারে রাখুন। টেলিগ্রাম বা হোয়াটসঅ্যাপে যা ঠিক করবেন, তা সেখানে মনে করিয়ে দিতে পারি।
reminder-coming = ভালো। আপনার সাক্ষাৎ: { $time }। এই কোড দেখাবেন: { $code }
reminder-appointment = মনে করিয়ে দিচ্ছি: আপনার সাক্ষাৎ { $time } ({ $timezone })। আপনি কি আসছেন?
reminder-appointment-at = মনে করিয়ে দিচ্ছি: আপনার সাক্ষাৎ { $time } ({ $timezone }), { $place }। আপনি কি আসছেন?

reminder-times-ask = প্রতিদিন কখন কখন? নিজেও লিখতে পারেন, যেমন 8 আর 20। কোন ওষুধ, তা জিজ্ঞেস করি না।
reminder-times-again = সময় পড়ি এভাবে: 8 আর 20, বা 7:30। প্রতিদিন কখন কখন?
reminder-until-ask = কত দিন? দিনের সংখ্যা বা তারিখও লিখতে পারেন।
reminder-where-ask = আপনি কোন শহরে? ঠিক ঘড়ির জন্য দরকার।
reminder-started = প্রতিদিন { $times } ({ $timezone }-এর ঘড়ি), { $day } পর্যন্ত: শুধু লিখব যে সময় হয়েছে। ততদিন আপনার ঠিকানা তালাবদ্ধ রাখি। যখন চান শেষ করতে পারেন।
reminder-plan = প্রতিদিন { $times } ({ $timezone }-এর ঘড়ি) মনে করিয়ে দিই, { $day } পর্যন্ত।
reminder-medicine = সময় হয়েছে।
reminder-medicine-again = আধা ঘণ্টা আগে সময় ছিল। হয়েছে কি?
reminder-taken = ভালো।
reminder-gone = সেই মনে করানো শেষ হয়ে গেছে।
reminder-later = ঠিক আছে। "হয়েছে" না চাপলে বড়জোর আর একবার জিজ্ঞেস করব।
reminder-stopped = সব মনে করানো বন্ধ, আর তার জন্য রাখা ঠিকানা মুছে দিয়েছি।

reminder-share-no-plan = কেউ দেখার মতো রোজকার মনে করানো এখনো নেই।
reminder-share-ask = যে কর্মী আপনার চিকিৎসা দেখেন, তিনি দেখতে পারেন কত ডোজ নিয়েছেন: শুধু সংখ্যা, এই চ্যাটের কিছু নয়। যখন চান শেষ করতে পারেন। চাইলে তাঁর কাছে কোড চেয়ে এখানে লিখুন।
reminder-share-wrong = কোডটি কাজ করে না। কোড এক দিন আর একবারের জন্য। নতুন কোড চেয়ে এখানে লিখুন।
reminder-shared = হয়ে গেছে। এখন থেকে কর্মী দেখবেন কত ডোজ নেওয়ার কথা ছিল আর কত নিয়েছেন, আর কিছু নয়।
reminder-unshared = এখন কেউ আপনার ডোজ দেখে না, আর হিসাব মুছে দিয়েছি।

after-question = কাল কেমন হলো: যে জন্য গিয়েছিলেন তা পেয়েছেন? আপনার উত্তর শুধু গোনা হয়; কেউ জানে না এটি আপনার।
after-yes = ভালো লাগল। জানানোর জন্য ধন্যবাদ।
after-no = দুঃখিত। অন্য সময় বা অন্য জায়গা দেখব?
after-refused = তাদের এভাবে ফিরিয়ে দেওয়ার কথা নয়। কী বলবেন আর কে আপনার হয়ে কথা বলতে পারে, তা বলতে পারি।
after-papers = জানানোর জন্য ধন্যবাদ। কে বলেছেন তা ছাড়া লিখে রাখতে পারি, আর কে সাহায্য করতে পারে বলতে পারি।

button-coming = আসছি
button-name-place = জায়গার নামও দিন
button-no-reminder = মনে করাবেন না
button-stop-reminders = সব মনে করানো বন্ধ
button-change-times = অন্য সময়ে
button-share-doses = কর্মীকে দেখতে দিন
button-unshare-doses = দেখানো বন্ধ
button-not-share = এখন না
button-taken = হয়েছে
button-not-yet = এখনো না
button-days = { $count } দিন
button-open-telegram = টেলিগ্রাম
button-open-whatsapp = হোয়াটসঅ্যাপ
button-after-yes = হ্যাঁ
button-after-no = না
button-after-refused = ফিরিয়ে দিল
button-after-papers = কাগজ চাইল
message-missed = আপনি না লেখার সময় আমার একটি বার্তা আপনার কাছে পৌঁছায়নি। আপনার সাক্ষাৎগুলো দেখে নিন।
