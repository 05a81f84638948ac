# Care that crosses a border, and a summary to take along.
button-moving = আমি চলে যাচ্ছি
move-where = কোথায় যাচ্ছেন? শহর বা দেশের নাম লিখুন।
move-unknown = { $country } এ চিকিৎসা ও অধিকার নিয়ে আমার কাছে এখনো যাচাই করা তথ্য নেই। যাওয়ার আগে সেখানকার কোনো সংস্থাকে জিজ্ঞাসা করুন।
move-summary = সেখানকার ডাক্তাররা আপনাকে চেনেন না। তাদের ও আপনার ভাষায়, আপনারই একটি সারাংশ বানাব? কী থাকবে আপনি বাছবেন। আমি কিছুই রাখি না।
button-summary = সারাংশ বানান
summary-ask = { $what }: প্রতি লাইনে একটি লিখুন, বা ছুঁন।
summary-tap = { $what }: উত্তর ছুঁন।
button-none-known = নেই
button-leave-out = বাদ দিন
button-go-on = এগিয়ে যান
button-make = বানান
button-again = আবার শুরু
summary-check = এতে এগুলো থাকবে। ঠিক আছে?
    { $text }
summary-made = আপনার সারাংশ, দেখানো বা ছাপার জন্য। যাকে চান শুধু তাকেই দেখান। আপনার লেখা এখান থেকে মুছে গেছে।
summary-data = একই জিনিস ক্লিনিকের কম্পিউটারের জন্য (International Patient Summary)।
summary-waits = আপনার সারাংশ অপেক্ষা করছে, শুধু স্মৃতিতে।
summary-left = সারাংশ বানানো হয়নি, এর জন্য লেখা মুছে গেছে।
