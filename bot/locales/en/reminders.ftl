# Reminders of appointments and medicine, and the question afterwards. What is sent unasked names no place and no illness.

data-medicine = { $count } reminder plan
data-dose-code = { $count } codes for sharing doses

reminder-set = I will write to you here: { $times }. The message says only when your appointment is, not where. The day after I ask once whether you got care. Until then I keep your address, locked.
reminder-set-named = I will write to you here: { $times }. The message also names the place. The day after I ask once whether you got care. Until then I keep your address, locked.
reminder-set-asked = When the place has said yes, I will write to you here: { $times }. The message says only when your appointment is, not where.
reminder-too-late = Your appointment on { $time } is too soon for a reminder.
reminder-off = I will not remind you of { $time }.
reminder-only-answers = This page only answers: I cannot write to you here later. For an appointment, put the file into your calendar. In a chat on Telegram or WhatsApp I can remind you of what you arrange there.
reminder-coming = Good. Your appointment: { $time }. Show this code: { $code }
reminder-appointment = A reminder: your appointment is on { $time } ({ $timezone }). Are you coming?
reminder-appointment-at = A reminder: your appointment is on { $time } ({ $timezone }), { $place }. Are you coming?

reminder-times-ask = At what times each day? You can also type them, such as 8 and 20. I do not ask which medicine.
reminder-times-again = I read times such as 8 and 20, or 7:30. At what times each day?
reminder-until-ask = For how long? You can also type a number of days or a date.
reminder-where-ask = In which city are you? I need it for the right clock.
reminder-started = Every day at { $times } (clock of { $timezone }), until { $day }: I write only that it is time. Until then I keep your address, locked. You can end it whenever you like.
reminder-plan = I remind you every day at { $times } (clock of { $timezone }), until { $day }.
reminder-medicine = It is time.
reminder-medicine-again = It was time half an hour ago. Is it done?
reminder-taken = Good.
reminder-gone = That reminder is over.
reminder-later = All right. If you do not tap "Done", I ask at most once more.
reminder-stopped = All reminders are stopped, and the address I kept for them is deleted.

reminder-share-no-plan = There are no daily reminders yet that somebody could see.
reminder-share-ask = A worker who follows your treatment can see how many doses you took: numbers only, nothing of this chat. You can end it whenever you like. If you want that, ask for the code and type it here.
reminder-share-wrong = That code does not work. Codes hold for one day and once. Ask for a new one and type it here.
reminder-shared = Done. From now on the worker sees how many doses were due and how many you took, nothing else.
reminder-unshared = Nobody sees your doses now, and the counts are deleted.

after-question = How did it go yesterday: did you get what you went for? Your answer is only counted; nobody learns it is yours.
after-yes = I am glad. Thank you for telling me.
after-no = I am sorry. Shall we try for another time or another place?
after-refused = They should not simply have sent you away. I can tell you what to say, and who can speak for you.
after-papers = Thank you for telling me. I can take it down without who says it, and tell you who can help.

button-coming = I am coming
button-name-place = Name the place too
button-no-reminder = No reminder
button-stop-reminders = Stop all reminders
button-change-times = Other times
button-share-doses = Let a worker see
button-unshare-doses = End sharing
button-not-share = Not now
button-taken = Done
button-not-yet = Not yet
button-days = { $count } days
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Yes
button-after-no = No
button-after-refused = They refused me
button-after-papers = They wanted papers
message-missed = A message of mine did not reach you while you did not write. Please look at your appointments.
