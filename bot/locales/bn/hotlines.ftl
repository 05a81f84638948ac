# Numbers to call: what is known of who answers. Crisis: no emoji, no source line, no form.

contact-known = { $contact } ({ $known })
number-in = { $number }: { $countries }
hotline-always = দিনরাত
hotline-languages = ভাষা: { $languages }
hotline-interpreters = দোভাষী সহ
hotline-free = বিনা খরচে
hotline-unconfirmed = নম্বর নিশ্চিত নয়
hotline-by-police = পুলিশ চালায়
hotline-by-immigration_office = ইমিগ্রেশন অফিস চালায়
emergency-numbers =
    প্রথমে যে নম্বরে ফোন করবেন, দেশ অনুযায়ী:
    { $numbers }
cannot-phone-write = ফোনের বদলে { $number } নম্বরে লিখতে পারেন।
suicide-no-phone = তাহলে লেখাই চলুক। যেখানে অন্য মানুষ আছে সেখানে যান, বা কাউকে পাশে বসতে বলুন: বুঝিয়ে বলতে হবে না, এই বার্তা দেখান।
violence-police = যা হয়েছে তা আপনার দোষ নয়, আর সাহায্য আছে। এখন বিপদে থাকলে: { $emergency }। { $name }, { $number }, পুলিশ চালায়।
violence-immigration_office = যা হয়েছে তা আপনার দোষ নয়, আর সাহায্য আছে। এখন বিপদে থাকলে: { $emergency }। { $name }, { $number }, ইমিগ্রেশন অফিস চালায়।
crisis-somebody = কেউ আছে জেনে ভালো লাগল। একসঙ্গে থাকুন, আর একসঙ্গে এখনই { $number } নম্বরে ফোন করুন।
crisis-alone = তাহলে একা থাকবেন না: এখনই { $number } নম্বরে ফোন করুন। পারলে যেখানে অন্য মানুষ আছে সেখানে যান।
crisis-stay = আমি এখানে আছি। খারাপ লাগা বাড়লে এখনই { $number } নম্বরে ফোন করুন, বা কাছের কাউকে এই বার্তা দেখান।
