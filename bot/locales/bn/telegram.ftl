# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = স্বাস্থ্যের কথা শুধু সেখানে বলি যেখানে অন্য কেউ পড়ে না। আলাদা চ্যাট খুলতে চাপুন।
button-private-chat = আলাদা চ্যাট
telegram-description = আমানা বাড়ি থেকে দূরে থাকা মানুষকে চিকিৎসা খুঁজতে, নিজের অধিকার জানতে, আর কে মানুষের কথা জানিয়ে দেয়, কে দেয় না, তা জানতে সাহায্য করে। বিনা খরচে। কাগজ বা নাম লাগে না। নিজের ভাষায় লিখুন; জরুরি হলে যেখানে আছেন সেখানকার জরুরি নম্বরে ফোন করুন।
telegram-about = চিকিৎসা খুঁজুন, অধিকার জানুন, কে জানিয়ে দেয় জানুন। বিনা খরচে, নাম লাগে না।
command-start = শুরু, বা মেনু দেখুন
command-care = কাছে চিকিৎসা খুঁজুন
command-rights = আমার কী অধিকার?
command-language = ভাষা বদলান
command-privacy = এটা কে পড়ে, কী রাখা হয়
command-delete = আমার তথ্য মুছুন
command-emergency = জরুরি
