# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Hello. Write to me whenever you like.
discreet-not-all = I could not take everything away here. Please delete this chat in its menu.
discreet-by-hand = On this channel only you can take messages away: open the menu of this chat and choose "Delete" or "Clear". From now on I send no map here.
discreet-web = Press "{ web-leave }", or Escape twice: this page closes at once and keeps nothing.
discreet-word = hide this chat
discreet-said = discreet | be discreet | hide | hide this | { discreet-word } | clear this chat | he reads my phone | he is reading my phone
button-hide = Hide this chat
telegram-discreet = Answers questions. Write in your own language.
