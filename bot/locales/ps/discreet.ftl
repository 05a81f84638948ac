# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = سلام. هر وخت چې وغواړئ راته وليکئ.
discreet-not-all = زه له دې ځايه ټول ونه شوم لرې کولی. مهرباني وکړئ دا خبرې د هغې له مينو څخه ړنګې کړئ.
discreet-by-hand = دلته يوازې تاسو پيغامونه لرې کولی شئ: د دې چټ مينو پرانيزئ او «ړنګول» يا «پاکول» وټاکئ. له دې وروسته دلته نقشه نه درلېږم.
discreet-web = «{ web-leave }» يا دوه ځله Escape کېکاږئ: پاڼه سمدستي تړل کېږي او هېڅ نه ساتي.
discreet-word = دا چټ پټ کړه
discreet-said = پټ | پټ کړه | دا پټ کړه | { discreet-word } | دا چټ پاک کړه | هغه زما ټليفون لولي
button-hide = دا چټ پټ کړه
telegram-discreet = پوښتنو ته ځواب ورکوي. په خپله ژبه وليکئ.
