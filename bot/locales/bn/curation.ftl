# Drafts, changes, reports: for those who keep the directory

admin-entry-not-yours = #{ $number } দেখে রাখে { $organization }, আপনি নন। কিছু বদলানো হয়নি।
admin-entry-line-new = নতুন: { $name } · { $city }
admin-nothing-changed = আগে থেকেই এমন। কিছু বদলানো হয়নি।
admin-field-changed = { $field }: { $value } (আগে: { $before })

# Drafts
admin-draft-alone = খসড়া { $number }। আপনি এটি প্রকাশ করতে পারেন।
admin-draft-review = খসড়া { $number }। সংস্থার অন্য তত্ত্বাবধায়ক বা একজন সমন্বয়কারী প্রকাশ করলে এটি চালু হবে।
admin-draft-waits = খসড়া { $number } যাচাইয়ের অপেক্ষায়।
admin-draft-none = আপনার সিদ্ধান্তের জন্য কোনো খসড়া { $number } নেই।
admin-draft-decided = খসড়া { $number } নিয়ে সিদ্ধান্ত হয়ে গেছে, বা এটি আর কিছু বদলায় না।
admin-published = এখন চালু।
admin-published-all = { $count ->
    [one] একটি খসড়া এখন চালু।
   *[other] { $count }টি খসড়া এখন চালু।
 }
admin-needs-another = খসড়া { $number }-এ অন্য কারও হ্যাঁ লাগবে: সংস্থার আরেকজন তত্ত্বাবধায়ক বা একজন সমন্বয়কারী।
admin-enough-today = একজন লেখকের সর্বোচ্চ { $most }টি ২৪ ঘণ্টায় পাঠানো হয়। খসড়াটি অপেক্ষায় আছে: পরে প্রকাশ করুন।
admin-discarded = { $count ->
    [one] একটি খসড়া বাদ দেওয়া হলো। যা চালু আছে তা বদলায়নি।
   *[other] { $count }টি খসড়া বাদ দেওয়া হলো। যা চালু আছে তা বদলায়নি।
 }
admin-conflict = এর মধ্যে কেউ একই জিনিস বদলেছে। কিছু বদলানো হয়নি:
admin-conflict-field = { $field }: এখন { $now }, আপনার { $wanted }
admin-who-you = আপনি
admin-who-of = { $role }, { $organization }

# Changes
admin-history-head = পরিবর্তন, নতুনটা আগে:
admin-history-none = তালিকায় আসার পর থেকে কোনো পরিবর্তন নেই।
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · ফেরানো
admin-change-none = আপনার কোনো পরিবর্তন { $number } নেই যা ফেরানো যায়।
admin-undone = পরিবর্তন { $number } ফেরানো হলো।
admin-undone-already = পরিবর্তন { $number } আগেই ফেরানো হয়েছে।
admin-undo-needs-another = এতে এমন একটি প্রতিশ্রুতি ফিরবে যার ওপর মানুষ ভরসা করে। আবার প্রস্তাব করুন, যেন দ্বিতীয় একজন দেখেন।
admin-action-add = যোগ করা
admin-action-edit = বদলানো
admin-action-verify = নিশ্চিত করা
admin-action-retire = লুকানো
admin-action-restore = ফেরানো
admin-action-merge = একত্র করা
admin-action-unlist = তালিকা থেকে সরানো
admin-action-undo = পূর্বাবস্থায় নেওয়া
admin-hours-unreadable = সময় পড়ি এভাবে: { $command }। কিছু বদলানো হয়নি।
admin-hours-guess = সময় পড়ি এভাবে: Tu 10:00-12:00। { $day }-এর জন্য লিখুন: { $command }। কিছু বদলানো হয়নি।
admin-verified = আজ নিশ্চিত করা হলো। এটি { $days } দিন থাকবে।
admin-retired = মানুষ এটি আর দেখবে না। কিছু মোছা হয়নি।
admin-restored = মানুষ এটি আবার দেখবে।
admin-status-active = দেখানো হচ্ছে

# Queue
admin-queue-head = { $count ->
    [one] একটি কাজ অপেক্ষায়:
   *[other] { $count }টি কাজ অপেক্ষায়:
 }
admin-queue-empty = আপনার জন্য কিছু অপেক্ষায় নেই।
admin-queue-draft = খসড়া { $number } · { $title } · { $days } দিন · { $who }
admin-queue-report = অভিযোগ { $number } · { $entry } · { $problem } ×{ $times } · { $days } দিন · { $owner }
admin-owner-curators = { $organization }-এর তত্ত্বাবধায়কদের জন্য
admin-owner-coordinators = এখনো তত্ত্বাবধায়ক নেই: সমন্বয়কারীদের জন্য
admin-claimed = অভিযোগ { $number } এখন আপনার। { $entry }: { $problem } ×{ $times }, { $days } দিন, { $owner }।
admin-claimed-next = জায়গাটিতে ফোন করুন, ভুক্তি ঠিক করুন, তারপর: { $command }
admin-report-none = আপনার কোনো অভিযোগ { $number } নেই।
admin-report-answered = অভিযোগ { $number }-এর উত্তর আগেই দেওয়া হয়েছে।
admin-report-ended = অভিযোগ { $number }: { $outcome }। আর সারিতে নেই।
admin-stale-head = { $count ->
    [one] একটি ভুক্তি { $days } দিন ধরে নিশ্চিত করা হয়নি:
   *[other] { $count }টি ভুক্তি { $days } দিন ধরে নিশ্চিত করা হয়নি:
 }
admin-stale-none = আপনার সবকিছু গত { $days } দিনের মধ্যে নিশ্চিত করা হয়েছে।
admin-stale-line = { $entry } · { $date }
problem-closed = এটি বন্ধ
problem-moved = এটি অন্যখানে সরে গেছে
problem-wrong-number = ফোন নম্বর ভুল
problem-rude = মানুষের সঙ্গে খারাপ ব্যবহার করেছে

# Commands
admin-about-hours = খোলার সময় লেখা
admin-usage-hours = hours 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = এইমাত্র জায়গাটির সঙ্গে নিশ্চিত করেছেন
admin-usage-verify = verify 42
admin-about-retire = আর না দেখানো, আর কারণ
admin-usage-retire = retire 42 closed since May
admin-about-restore = আবার দেখানো
admin-usage-restore = restore 42 open again
admin-about-draft = একটি খসড়া
admin-usage-draft = draft 7
admin-about-publish = খসড়া চালু করা
admin-usage-publish = publish 7
admin-about-discard = খসড়া বাদ দেওয়া
admin-usage-discard = discard 7
admin-about-history = কী, কখন ও কী ভূমিকায় বদলানো হয়েছে
admin-usage-history = history 42
admin-about-undo = পরিবর্তন ফেরানো, নম্বর না দিলে আপনার শেষটা
admin-usage-undo = undo 12
admin-about-queue = আপনার জন্য কী অপেক্ষায়: অভিযোগ ও খসড়া
admin-usage-queue = queue
admin-about-claim = একটি অভিযোগের দায়িত্ব নেওয়া
admin-usage-claim = claim 3
admin-about-answer = অভিযোগ শেষ করা: ঠিক, ভিত্তিহীন বা লুকানো
admin-usage-answer = answer 3 mended
admin-about-stale = যা অনেক দিন কেউ নিশ্চিত করেনি
admin-usage-stale = stale
button-do-hours = এই সময় রাখুন
button-do-verify = আজ নিশ্চিত
button-do-retire = লুকান
button-do-restore = আবার দেখান
button-do-draft = খসড়া
button-do-publish = প্রকাশ
button-do-discard = বাদ দিন
button-do-history = ইতিহাস
button-do-undo = ফেরান
button-do-queue = সারি
button-do-claim = দায়িত্ব নিন
button-do-answer = ঠিক হয়েছে
button-do-stale = নিশ্চিত নয়

# Names of fields that only changes show
admin-field-name = নাম
admin-field-status = অবস্থা
admin-field-assured-date = নিশ্চিত
admin-field-latitude = অক্ষাংশ
admin-field-longitude = দ্রাঘিমাংশ
admin-field-precision = নির্ভুলতা
admin-field-timezone = সময় অঞ্চল
admin-field-confidential = গোপন ঠিকানা
admin-field-source-url = উৎসের ঠিকানা
admin-field-source-date = উৎসের তারিখ
admin-field-read-on = উৎস পড়া হয়েছে
admin-field-stale-risk = পুরোনো হওয়ার ঝুঁকি
admin-field-text-language = লেখার ভাষা
admin-field-source-id = পরিচিতি
admin-field-firewall-statement-basis = প্রতিশ্রুতির ভিত্তি

# Broken promises, and more fields
admin-queue-breach = জরুরি · { $entry } · কাগজ চেয়েছে বা কারও কথা জানিয়েছে, { $people ->
    [one] { $people } জন
   *[other] { $people } জন
 } · { $days } দিন · { $command }
admin-breach-mended = { $name }: এর প্রতিশ্রুতি আবার বলা যাবে।
admin-breach-none = { $name }: এমন কোনো খোলা অভিযোগ নেই।
admin-breach-upheld = { $name }: প্রমাণিত। এর প্রতিশ্রুতি লুকানো থাকবে, আর মানুষকে সতর্ক করা হবে। অভিযোগ: { $people }
admin-breach-dismissed = { $name }: খারিজ। এর প্রতিশ্রুতি আবার বলা হবে। অভিযোগ: { $people }
admin-about-breach = ভাঙা প্রতিশ্রুতির অভিযোগে সিদ্ধান্ত
admin-usage-breach = breach 42 upheld
button-do-breach = ভাঙা প্রতিশ্রুতি
admin-value-yes = হ্যাঁ
admin-value-no = না
admin-origin-human = মানুষের করা
admin-origin-machine = যন্ত্রের করা
admin-field-text = { $field }, { $language } ভাষায়, { $origin }
admin-field-appointment-only = শুধু সময় নিয়ে
admin-field-phones = ফোন
admin-field-email = ই-মেইল
admin-field-alert = আগে জানুন
admin-field-interpretation-services = দোভাষী সেবা
admin-field-status-note = টীকা
admin-field-assurer-role = কে নিশ্চিত করেছে
admin-field-description = বিবরণ
admin-field-do-not-list = তালিকায় রাখা যাবে না
admin-field-owner = কার কাছে
admin-field-closed-since = কবে থেকে বন্ধ
admin-field-closed-until = কত দিন বন্ধ
admin-field-postal-code = পোস্ট কোড
admin-field-intake-address = আগে যেখানে যাবেন
admin-field-service-areas = যে এলাকার জন্য
