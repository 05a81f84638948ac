# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = নমস্কার। যখন ইচ্ছা আমাকে লিখুন।
discreet-not-all = আমি এখান থেকে সবকিছু সরাতে পারিনি। দয়া করে এই চ্যাটটি এর মেনু থেকে মুছে দিন।
discreet-by-hand = এখানে শুধু আপনিই বার্তা সরাতে পারেন: এই চ্যাটের মেনু খুলে «মুছুন» বা «খালি করুন» বেছে নিন। এখন থেকে আমি এখানে মানচিত্র পাঠাব না।
discreet-web = «{ web-leave }» বা দুবার Escape চাপুন: পাতাটি সঙ্গে সঙ্গে বন্ধ হবে, কিছুই রাখবে না।
discreet-word = এই চ্যাট লুকান
discreet-said = গোপন | গোপনে | লুকাও | লুকান | এটা লুকান | { discreet-word } | এই চ্যাট মুছুন | সে আমার ফোন পড়ে
button-hide = এই চ্যাট লুকান
telegram-discreet = প্রশ্নের উত্তর দেয়। নিজের ভাষায় লিখুন।
