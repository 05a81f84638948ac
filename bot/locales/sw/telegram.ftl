# Telegram: yanayosemwa kwenye vikundi, ukurasa wa boti (herufi 512 na 120), amri za menyu

telegram-group = Ninaongea kuhusu afya pale tu ambapo hakuna mwingine anayesoma. Gusa kufungua mazungumzo yetu ya faragha.
button-private-chat = Mazungumzo ya siri
telegram-description = Amana husaidia watu walio mbali na kwao kupata matibabu, kujua haki zao, na kujua nani anaripoti watu na nani haripoti. Bure. Hakuna karatasi wala jina linalohitajika. Andika kwa lugha yako; katika dharura piga nambari ya dharura ya mahali ulipo.
telegram-about = Pata matibabu, haki zako, na ujue nani anaripoti watu. Bure, jina halihitajiki.
command-start = Anza, au onyesha menyu
command-care = Tafuta matibabu karibu nami
command-rights = Nina haki gani?
command-language = Badilisha lugha
command-privacy = Nani anasoma haya, nini kinahifadhiwa
command-delete = Futa data zangu
command-emergency = Dharura
