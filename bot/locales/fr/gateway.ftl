# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = Vous écrivez plus vite que je ne peux répondre. Attendez une minute, puis écrivez de nouveau. En cas d'urgence, appelez le { $number } maintenant.
unreadable-voice = Je ne peux pas écouter les messages vocaux. Écrivez-le en quelques mots, ou touchez :
unreadable-image = Je ne peux pas regarder les images, et je ne l'ai pas gardée. Écrivez en quelques mots de quoi il s'agit, ou touchez :
unreadable-contact = Je n'ai besoin du numéro de personne, et je ne l'ai pas gardé. Écrivez ce qu'il vous faut, ou touchez :
unreadable-other = Je lis les mots, les boutons et une position que vous envoyez ; ceci, je ne peux pas le lire, et je ne l'ai pas gardé. Écrivez ce qu'il vous faut, ou touchez :
# In a list of what is kept of a person
data-message = { $count ->
    [one] un message en attente
   *[other] { $count } messages en attente
 }
