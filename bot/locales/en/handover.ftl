# Care that crosses a border, and a summary to take along.
button-moving = I am moving
move-where = Where are you going? Write the city or the country.
move-unknown = I have no checked facts about care and rights in { $country } yet. Ask an organisation there before you go.
move-summary = Doctors there know nothing of you. Shall I make a summary that is yours, in their language and yours? You choose what is in it. I keep nothing of it.
button-summary = Make a summary
summary-ask = { $what }: write one on each line, or tap.
summary-tap = { $what }: please tap.
button-none-known = None
button-leave-out = Leave out
button-go-on = Go on
button-make = Make it
button-again = Start again
summary-check = This will be in it. Is it right?
    { $text }
summary-made = Your summary, to show or print. Show it only to whom you choose. What you wrote is deleted here.
summary-data = The same for the computers of clinics (International Patient Summary).
summary-waits = Your summary waits, in memory only.
summary-left = No summary is made, and what you wrote for it is deleted.
