# The web page and the terminal

web-title = Amana : les soins et vos droits
web-placeholder = Écrivez ici, dans la langue que vous parlez
web-send = Envoyer
web-leave = Partir vite
web-leave-hint = Ferme ce chat tout de suite et ouvre une page sans risque
web-location = Envoyer ma position
web-location-denied = Je n'ai pas reçu votre position. Vous pouvez écrire la ville.
web-language = Langue
web-offline = Vous êtes hors ligne. J'envoie votre message quand la connexion revient.
web-slow = Encore un instant…
web-error = Ce message n'est pas arrivé. Essayez encore. En cas d'urgence, appelez le numéro d'urgence du lieu où vous êtes.
web-you = Vous
web-amana = Amana
web-open-map = Ouvrir dans une carte
web-download = Enregistrer
web-embed-open = Ouvrir la discussion
web-embed-close = Fermer la discussion
web-log = Conversation
web-restart = Recommencer
console-hello = Amana dans le terminal. Écrivez, ou tapez le numéro d'un bouton. Ligne vide et Ctrl-D pour quitter.
