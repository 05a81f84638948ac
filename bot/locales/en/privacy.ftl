# The bot's own firewall: what it keeps, and deleting it. Every field: docs/privacy.md

bot-privacy =
    I never keep your messages, your name, where you are or which papers you have. While we talk, what you told me is held in memory, at most an hour after your last message, and then it is gone.
    If you ask for an appointment or a reminder I keep that, with the name you chose for it and your address in this chat, locked; it goes when it is over. Reports are kept without you in them. A message I cannot answer at once may wait, locked, until I do.
    Telegram, WhatsApp and your telephone keep chats of their own. Write "{ discreet-word }" and I take away what I can of it. On the web page, "Leave quickly" closes this chat at once.
    { bot-passes-nothing-on } Amana is run here by { $operator }.
bot-passes-nothing-on = I pass nothing on to any authority.
bot-privacy-operator-unknown = the organisation that gave you this link
bot-privacy-nothing = Kept of you now, beyond this talk: nothing.
bot-privacy-kept = Kept of you now, beyond this talk: { $kinds }.
my-data-talk = What I have in memory from this talk: { $known }.
my-data-talk-nothing = I have nothing in memory from this talk but its language.
my-data-file = Everything I keep of you is in this file. Whoever can open this telephone can read it: delete it when you have seen it.
my-data-unreadable = I cannot look now at what is kept beyond this talk. Please ask again a little later.
deleted = Deleted: what you told me in this talk, your language and everything I kept to recognise you. Nothing is left here. You can come back at any time as a new person.
deleted-also = Also deleted: { $kinds }.
deleted-not-all = Deleted: what you told me in this talk. Something else may be kept that I cannot reach right now; please write "delete my data" again a little later.
button-my-data = Give me my data
