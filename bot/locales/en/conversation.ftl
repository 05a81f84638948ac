# Talking with Amana. Rules of voice: docs/developers/add-a-language.md

greet = Hello, I am Amana. I help you find care near you, learn what you have a right to, and whether going there is kept apart from immigration control. What do you need?
# Two lines, shown once below the first answer.
first-contact =
    Amana is a free service for people far from home, run by { $operator }.
    I keep no messages, no name and no place. You can write "delete my data" at any time.
help =
    I can help you with four things. Write in your own words, or tap:
    • find a doctor, midwife, counsellor or other care near you
    • learn what you have a right to, and who pays
    • learn whether a clinic or the state reports people
    • learn which papers to bring
help-examples = For example: "{ $example1 }" or "{ $example2 }"
help-example-care = need a doctor in Hamburg, we have no papers
help-example-firewall = will the hospital tell the police?
help-demo = The places I know come from public pages. Most of them nobody has confirmed yet; I say so each time.
help-translation-machine = My words in this language were written without a native speaker's review. If something sounds wrong, it may be.
thank = You are welcome. I am here if you need more.
goodbye = Take care. Write again whenever you need to.
affirm-nothing = Good. What do you need now?
deny-nothing = All right, not that. What do you need instead?
stopped = I have stopped and forgotten what we were looking for. What do you need now?
talk-to-human = I am a program; I cannot pass you to a person in this chat. These people can talk with you:
talk-to-human-none = I am a program, and I know no checked number for people who advise migrants there. A place near you may help: tell me the city.
out-of-scope = I cannot help with that. I can help you find care, learn your rights to it, and find out whether a clinic reports people.
no-medical-advice = I cannot tell you doses or treatments. A pharmacist or a doctor can. If somebody gets very sleepy, breathes fast or cannot be woken, call { $number }.
fallback = I am not sure I understood. Did you mean one of these?
fallback-menu = I am not sure I understood. You can write it in other words, or tap:
empty = I received nothing I can read. You can write to me in your own words, or tap:
too-long = That was a long message and I could only read the beginning. Please tell me in one or two sentences what you need.
only-emoji = I see that you are reaching out. Can you write in a few words what you need?
trouble = Something is not working on my side; that is not your fault. These still work. In an emergency call { $number }.
trouble-understanding = I can understand only simple words right now, because a part of me is not working. Tap, or write a service and a city.
language-changed = From now on I write in English. What you told me before still holds.
language-choose = Which language do you want?
language-unknown = I do not speak that language yet. I can write in one of these:

# Asking for something missing
ask-service = What kind of care do you need?
ask-place = In which city are you? You can also send your location; I use it for this answer and keep it nowhere.
ask-city-in-country = In which city in { $country }? You can also send your location; I use it for this answer and keep it nowhere.
ask-country = In which country are you? A city is enough.
ask-which-place = There are several places of that name. Which one?
ask-is-it-place = I do not know that name. Do you mean this place? If not, write the city again or send your location.
ask-which-place-option = { $place }, { $country }
place-unknown = I do not know a place of that name. You can write the nearest bigger city, or send your location.
ask-status = What you have a right to depends on your papers here. You can tell me, or not. I forget it when we stop talking. { bot-passes-nothing-on }


# Buttons: at most 20 characters each
button-more = More places
button-details = Details
button-way = Way there
button-book = Book or call
button-safe = Is it safe?
button-cost = What does it cost?
button-bring = What to bring
button-enrol = How to get covered
button-find-care = Find care
button-rights = My rights
button-firewall = Will they report me?
button-papers = Which papers?
button-language = Language
button-emergency = Emergency
button-nearest-emergency = Emergency department
button-safe-place = Help near me
button-call = Call { $number }
button-location = Send my location
button-privacy = Who reads this?
button-delete = Delete my data
button-interpreter = Interpreter
button-refused = They sent me away
