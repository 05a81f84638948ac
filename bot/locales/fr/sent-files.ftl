# Files that those who keep the directory send in a chat.

admin-import-caption = Pour reprendre un fichier (CSV, XLSX ou JSON), envoyez-le avec le mot { $command } comme légende.
admin-file-large = Le fichier est trop grand : { $most } Mo au plus peuvent être lus ici. Les plus grands sont repris par qui gère le serveur.
admin-file-lost = Le fichier n'a pas pu être récupéré dans ce chat ; rien n'a été changé. Envoyez-le encore une fois, s'il vous plaît.
