# Telegram: waxa kooxaha laga yiraahdo, bogga bot-ka (512 iyo 120 xaraf), amarrada liiska

telegram-group = Caafimaadka waxaan kaga hadlaa oo keliya meel aan cid kale akhrinayn. Taabo si aad u furto wada hadal gaar noo ah.
button-private-chat = Wada hadal gaar ah
telegram-description = Amana waxay dadka guryahooda ka fog ka caawisaa inay daryeel caafimaad helaan, xuquuqdooda ogaadaan, iyo inay ogaadaan cidda dadka sheegta iyo cidda aan sheegin. Bilaash. Warqado iyo magac looma baahna. Afkaaga ku qor; xaalad degdeg ah wac lambarka degdegga ee meesha aad joogto.
telegram-about = Hel daryeel, xuquuqdaada, iyo cidda dadka sheegta. Bilaash, magac looma baahna.
command-start = Bilow, ama liiska muuji
command-care = Raadi daryeel ii dhow
command-rights = Xuquuq maxaan leeyahay?
command-language = Beddel luqadda
command-privacy = Yaa tan akhriya, maxaa la kaydiyaa
command-delete = Tirtir xogtayda
command-emergency = Degdeg
