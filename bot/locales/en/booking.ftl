# Appointments: finding, holding, confirming, moving and calling off a time.

data-appointment = { $count } appointments
data-outbox = { $count } messages waiting to be sent to you

booking-times = { $place }. The next free times (local time in { $city }):
booking-times-none-then = { $place }: nothing is free then. The next free times (local time in { $city }):
booking-day = { $day }
booking-days = { $place }: which day?
booking-woman = With a woman.
booking-woman-asked = That a woman sees you is asked for, not yet certain.
booking-elsewhere = This place books on a page of its own. The link leads out of this chat; it may open the time or only a first page, and I do not learn whether you booked.
booking-none = I know no free time at { $place } in the next weeks.
booking-silent = The calendar of { $place } does not answer now, so I do not know its free times. Try again a little later.
booking-unreachable = The place's calendar does not answer now; nothing is booked. Try again in a few minutes.
booking-taken = Somebody else has just taken that time.
booking-held = Held for 10 minutes: { $time } (local time in { $city }), { $place }.
booking-ask-name = Which name should they call you by? It can be any name.
booking-name-not-understood = I am waiting for a name to call you by; it can be any.
booking-not-understood = I read days and times such as "Monday", "tomorrow afternoon" or "15:00".
booking-resumed = We were interrupted, but the time you had chosen is still yours to confirm.
booking-done = Booked: { $time } (local time in { $city }), { $place }.
booking-asked = Asked for: { $time } (local time in { $city }), { $place }. The place still has to say yes; I write to you here when it has.
booking-unsure = I have asked { $place } for { $time } (local time in { $city }), but its system does not answer now. It is not booked yet; I write to you here when I know.
booking-code = Show this code: { $code }
booking-interpreter = An interpreter for { $language } is asked for, not yet confirmed.
booking-address = Until then I keep your address, locked, to tell you if the place calls it off.
booking-too-many = You have as many appointments as one person can have here. Call one off to make another.
booking-too-late = It is too shortly before to move it here. You can call it off here, or talk to the place.
booking-gone = I have no such appointment of yours. It may have been moved or called off.
booking-moving = Your appointment on { $time } stays until you have chosen a new time.
booking-cancel-ask = Call off your appointment on { $time }?
booking-cancelled = Called off: { $time }. The time is free for somebody else.
booking-cancelling = Called off: { $time }. The place's calendar does not answer now; I tell it as soon as it does.
booking-kept = It stays as it is.
booking-left = I have stopped booking. Nothing is booked.
booking-mine = { $time } (local time in { $city }), { $place }. Code: { $code }
booking-mine-asked = { $time } (local time in { $city }), { $place }: asked for, the place has not said yes yet. Code: { $code }
booking-mine-unsure = { $time } (local time in { $city }), { $place }: not certain yet, the place's system has not answered. Code: { $code }
booking-calendar = For your calendar: { $time }. It says only that you have an appointment.
calendar-hijri = In the Hijri calendar: { $date }
calendar-ethiopian = In the Ethiopian calendar: { $date }
appointment-later-booked = It is certain now: { $time } ({ $timezone }). Show the code { $code } there.
appointment-later-lost = Your appointment on { $time } ({ $timezone }) cannot take place: the place no longer has that time for you. Shall we look for another?
appointment-called-off = Your appointment on { $time } ({ $timezone }) cannot take place: the place is closed then. Shall we look for another?
button-other-time = Another time
button-other-day = Other day
button-appointments = My appointments
button-woman = With a woman
button-ask-interpreter = Ask for interpreter
button-no-name = Without a name
button-remind = Remind me
button-calendar = To my calendar
button-move = Move
button-call-off = Call off

# For those who keep a place
admin-about-slots = when a place gives appointments
admin-usage-slots = slots 42 Tu 09:00-12:00 minutes=20 seats=1
admin-about-closeday = close a place on one day; whoever has an appointment then is told
admin-usage-closeday = closeday 42 2026-12-24
admin-slots-none = Entry { $number } gives no appointments here. To begin: { $command }
admin-slots-line = { $number } ({ $kind }): { $hours }, { $minutes } minutes each, { $seats } at a time
admin-slots-called-off = Called off because of this: { $count }. Each person is told and offered another time.
admin-day-closed = Entry { $number } gives no appointments on { $day }.
button-do-slots = Appointments
button-do-closeday = Close a day
