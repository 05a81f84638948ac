# What people report about places
report-problem-ask = জানানোর জন্য ধন্যবাদ। { $name }-এ কী সমস্যা?
report-problem-thanks = ধন্যবাদ। { $organization }-কে জানিয়েছি যে { $problem }; কখন দেখবে বলতে পারি না। শুধু জায়গা আর এই কথা লিখেছি, কে বলেছে তা নয়। ততদিন এই ভুক্তির ওপর ভরসা করবেন না। অন্য জায়গা:
report-problem-thanks-nobody = ধন্যবাদ। যারা তালিকা দেখে তাদের জন্য লিখেছি যে { $problem }; এই ভুক্তি এখনো কেউ দেখে না, তাই দেরি হতে পারে। শুধু জায়গা আর এই কথা লিখেছি, কে বলেছে তা নয়। অন্য জায়গা:
report-problem-not-kept = ধন্যবাদ। এখন জানাতে পারছি না, কারণ আমার একটি অংশ কাজ করছে না। এই ভুক্তির ওপর ভরসা করবেন না। অন্য জায়গা:
report-problem-which = জানানোর জন্য ধন্যবাদ। কোন জায়গা বলছেন জানি না। কী ধরনের সেবা দরকার? তাহলে জায়গা দেখাব, আর আপনি আবার বলতে পারবেন।
button-problem-closed = বন্ধ
button-problem-moved = সরে গেছে
button-problem-number = নম্বর ভুল
button-problem-rude = খারাপ ব্যবহার
button-problem-papers = কাগজ চেয়েছে
