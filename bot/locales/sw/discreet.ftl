# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Habari. Niandikie wakati wowote upendao.
discreet-not-all = Sikuweza kuondoa kila kitu hapa. Tafadhali futa gumzo hili kwenye menyu yake.
discreet-by-hand = Hapa ni wewe tu unayeweza kuondoa ujumbe: fungua menyu ya gumzo hili na uchague "Futa". Kuanzia sasa situmi ramani hapa.
discreet-web = Bonyeza "{ web-leave }", au Escape mara mbili: ukurasa unafungwa mara moja na hauhifadhi chochote.
discreet-word = ficha gumzo hili
discreet-said = kwa siri | ficha | ficha hii | { discreet-word } | futa gumzo hili | anasoma simu yangu
button-hide = Ficha gumzo hili
telegram-discreet = Hujibu maswali. Andika kwa lugha yako.
