# The web page and the terminal

web-title = আমানা: চিকিৎসা ও আপনার অধিকার
web-placeholder = এখানে লিখুন, যে ভাষা জানেন
web-send = পাঠান
web-leave = দ্রুত বেরোন
web-leave-hint = এই চ্যাট সঙ্গে সঙ্গে বন্ধ করে একটি সাধারণ পাতা খোলে
web-location = আমার অবস্থান পাঠান
web-location-denied = আপনার অবস্থান পাইনি। শহরের নাম লিখতে পারেন।
web-language = ভাষা
web-offline = ইন্টারনেট নেই। সংযোগ ফিরলে আপনার বার্তা পাঠাব।
web-slow = এখনো কাজ চলছে…
web-error = এটি পৌঁছায়নি। আবার চেষ্টা করুন। জরুরি হলে যেখানে আছেন সেখানকার জরুরি নম্বরে ফোন করুন।
web-you = আপনি
web-amana = আমানা
web-open-map = মানচিত্রে খুলুন
web-download = রাখুন
web-embed-open = চ্যাট খুলুন
web-embed-close = চ্যাট বন্ধ করুন
web-log = কথাবার্তা
web-restart = আবার শুরু
console-hello = টার্মিনালে আমানা। লিখুন, বা বোতামের নম্বর লিখুন। বেরোতে খালি লাইন আর Ctrl-D।
