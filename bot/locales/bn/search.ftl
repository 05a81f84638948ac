# Why a place is shown, how far a search went, closed places, what must be known before going

why-distance = { $distance } দূরে
why-remote = ফোনে বা অনলাইনে সাহায্য
why-confirmed = নিশ্চিত { $ago }
card-appointment = শুধু সময় নিয়ে: আগে ফোন করুন
card-alert = খেয়াল করুন: { $text }
card-confirmed-old = জায়গাটির সঙ্গে নিশ্চিত করা হয়েছে { $date }, অনেক দিন আগে: যাওয়ার আগে ফোন করুন।
care-regional = আপনার কাছে এর জন্য কিছু জানি না। এগুলো আপনার পুরো অঞ্চলের জন্য:
care-remote-only = আপনার কাছে এর জন্য কোনো জায়গা জানি না। এরা ফোনে বা অনলাইনে সাহায্য করে:
care-remote-too = আপনি যেখানেই থাকুন, এরা ফোনে বা অনলাইনে সাহায্য করে:
place-closed = { $name } বন্ধ।
place-closed-since = { $name } { $since } থেকে বন্ধ।
place-closed-until = { $name } আপাতত বন্ধ, { $until } পর্যন্ত।
place-closed-note = তারা যা বলে: { $text }
place-closed-instead = একই কাজের সবচেয়ে কাছের অন্য জায়গা:
place-closed-no-other = এর কাছে একই কাজের অন্য জায়গা জানি না। কোথায় আছেন বলুন, সেখানে দেখব।
details-intake = আগে এখানে যান: { $address }
details-intake-note = আসার আগে: { $text }
details-interpreting = দোভাষী: { $text }
details-age-from = { $from } বছর বয়স থেকে
details-age-to = { $to } বছর বয়স পর্যন্ত
details-age = { $from } থেকে { $to } বছর বয়স
