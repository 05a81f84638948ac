# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = From here on Google translates between us and sees what is written. It can be wrong. What I say in danger is never translated.
machine-off = No machine translates here now.
machine-failed = The translation did not work this time. I answer what I understood myself.
button-machine-off = No translation
