# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = I talk about health only where nobody else reads along. Tap to open a chat of our own.
button-private-chat = Private chat
telegram-description = Amana helps people far from home to find health care, learn what they have a right to, and who reports people and who does not. Free. No papers, no name needed. Write in your own language; in an emergency call the emergency number where you are.
telegram-about = Find care, your rights, and who reports people. Free, no name needed.
command-start = Start, or show the menu
command-care = Find care near me
command-rights = What do I have a right to?
command-language = Change the language
command-privacy = Who reads this, what is kept
command-delete = Delete my data
command-emergency = Emergency
