# Danger. No emoji, no source line, no form: one number, one thing to do now, then stay.

emergency = C'est une urgence. Appelez le { $number } maintenant, ou faites appeler quelqu'un. Dites ce qui s'est passé et où vous êtes.
emergency-unknown-country = C'est une urgence. Appelez le numéro d'urgence du lieu où vous êtes maintenant, ou faites appeler quelqu'un : le 112 marche dans toute l'Europe et sur beaucoup de réseaux mobiles ailleurs.
emergency-papers = Allez-y même sans papiers et sans argent : en cas d'urgence, l'hôpital passe d'abord.
emergency-stay = Restez avec la personne, ne la laissez pas seule. Êtes-vous la seule personne auprès d'elle ?
emergency-where = Dites-moi le pays ou la ville, et je vous donne le numéro là-bas.
suicide = Merci de m'avoir écrit cela. Ne portez pas cela sans personne à vos côtés : appelez le { $number } maintenant ({ $name }). Si vous risquez de passer à l'acte maintenant, appelez le { $emergency }.
suicide-no-line = Merci de m'avoir écrit cela. Ne portez pas cela sans personne à vos côtés. Si vous risquez de passer à l'acte maintenant, appelez le { $emergency }.
suicide-unknown-country = Merci de m'avoir écrit cela. Ne portez pas cela sans personne à vos côtés. Si vous risquez de passer à l'acte maintenant, appelez le numéro d'urgence du lieu où vous êtes : le 112 marche dans toute l'Europe et sur beaucoup de réseaux mobiles ailleurs.
suicide-now = Y a-t-il quelqu'un qui peut s'asseoir avec vous maintenant ? Éloignez-vous de tout ce qui pourrait vous faire du mal.
suicide-where = Dites-moi le pays ou la ville, et je vous donne un numéro de personnes qui écoutent.
violence = Ce qui a été fait n'est pas votre faute, et il y a de l'aide. Si vous êtes en danger maintenant : { $emergency }. Des personnes qui aident : { $name }, { $number }.
violence-no-line = Ce qui a été fait n'est pas votre faute, et il y a de l'aide. Si vous êtes en danger maintenant : { $emergency }.
violence-unknown-country = Ce qui a été fait n'est pas votre faute, et il y a de l'aide. Si vous êtes en danger maintenant, appelez le numéro d'urgence du lieu où vous êtes : le 112 marche dans toute l'Europe et sur beaucoup de réseaux mobiles ailleurs.
violence-phone = Si quelqu'un d'autre lit ce téléphone : écrivez « effacer mes données » et effacez aussi ce chat sur le téléphone.
violence-where = Dites-moi le pays ou la ville, et je vous donne un numéro de personnes qui aident.
mental-distress = Cela a l'air dur, et cela arrive à beaucoup de gens qui ont dû quitter leur pays. Vous pouvez en parler à quelqu'un, dans votre langue quand c'est possible.
mental-distress-more = Si un jour cela va si mal que vous pensez à mourir, appelez le { $number } ou écrivez-le ici.
button-no-phone = Impossible d'appeler
button-safe-for-now = Ça va pour l'instant
cannot-phone = Si vous ne pouvez pas parler, quelqu'un près de vous peut appeler pour vous : montrez-lui ce message. Urgence : { $number }.
safe-for-now = Tant mieux. Je reste ici. Vous pouvez écrire à tout moment, la nuit aussi.
