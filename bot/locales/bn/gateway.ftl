# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = আপনি যত দ্রুত লিখছেন, তত দ্রুত উত্তর দিতে পারছি না। এক মিনিট অপেক্ষা করে আবার লিখুন। জরুরি হলে এখনই { $number } নম্বরে ফোন করুন।
unreadable-voice = ভয়েস বার্তা শুনতে পারি না। কয়েকটি শব্দে লিখুন, বা চাপুন:
unreadable-image = ছবি দেখতে পারি না, আর এটি রাখিনি। কয়েকটি শব্দে লিখুন কী ব্যাপার, বা চাপুন:
unreadable-contact = কারও ফোন নম্বর আমার দরকার নেই, আর এটি রাখিনি। কী দরকার লিখুন, বা চাপুন:
unreadable-other = আমি লেখা, বোতাম আর পাঠানো অবস্থান পড়তে পারি; এটি পারি না, আর রাখিনি। কী দরকার লিখুন, বা চাপুন:
# In a list of what is kept of a person
data-message = { $count ->
    [one] অপেক্ষায় থাকা একটি বার্তা
   *[other] অপেক্ষায় থাকা { $count }টি বার্তা
 }
