# Danger. No emoji, no source line, no form: one number, one thing to do now, then stay.

emergency = This is an emergency. Call { $number } now, or have somebody call. Say what happened and where you are.
emergency-unknown-country = This is an emergency. Call the emergency number where you are now, or have somebody call: 112 works in all of Europe and on many mobile networks elsewhere.
emergency-papers = Go even without papers and without money: in an emergency the hospital comes first.
emergency-stay = Stay with the person and do not let them be alone. Are you alone with them?
emergency-where = Tell me the country or city, and I give you the number there.
suicide = I am glad you wrote this. Please do not stay alone with it: call { $number } now ({ $name }). If you could act on it now, call { $emergency }.
suicide-no-line = I am glad you wrote this. Please do not stay alone with it. If you could act on it now, call { $emergency }.
suicide-unknown-country = I am glad you wrote this. Please do not stay alone with it. If you could act on it now, call the emergency number where you are: 112 works in all of Europe and on many mobile networks elsewhere.
suicide-now = Is there somebody who can sit with you now? Move away from anything you could hurt yourself with.
suicide-where = Tell me the country or city, and I give you a number of people who listen.
violence = What was done is not your fault, and there is help. If you are in danger now: { $emergency }. People who help: { $name }, { $number }.
violence-no-line = What was done is not your fault, and there is help. If you are in danger now: { $emergency }.
violence-unknown-country = What was done is not your fault, and there is help. If you are in danger now, call the emergency number where you are: 112 works in all of Europe and on many mobile networks elsewhere.
violence-phone = If somebody else reads this telephone: write "delete my data" and delete this chat on the telephone too.
violence-where = Tell me the country or city, and I give you a number of people who help.
mental-distress = That sounds hard, and it happens to many people who had to leave home. You can talk to somebody about it, in your language where there is one.
mental-distress-more = If it ever gets so bad that you think of dying, call { $number } or write it here.
button-no-phone = I cannot call
button-safe-for-now = I am safe for now
cannot-phone = If you cannot speak, somebody near you can call for you: show them this message. Emergency: { $number }.
safe-for-now = I am glad. I stay here. You can write at any time, also at night.
