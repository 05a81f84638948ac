# The web page and the terminal

web-title = Amana: îngrijire și drepturile dumneavoastră
web-placeholder = Scrieți aici, în orice limbă vorbiți
web-send = Trimite
web-leave = Ieși repede
web-leave-hint = Închide imediat conversația și deschide o pagină oarecare
web-location = Trimite locația mea
web-location-denied = Nu am primit locația. Puteți scrie orașul.
web-language = Limba
web-offline = Nu aveți conexiune. Trimit mesajul când revine.
web-slow = Încă lucrez la asta…
web-error = Mesajul nu a ajuns. Încercați din nou. La urgență sunați la numărul de urgență din locul unde sunteți.
web-you = Dumneavoastră
web-amana = Amana
web-open-map = Deschide pe hartă
web-download = Salvează
web-embed-open = Deschide conversația
web-embed-close = Închide conversația
web-log = Conversație
web-restart = De la început
console-hello = Amana în terminal. Scrieți sau tastați numărul unui buton. Rând gol și Ctrl-D ca să ieșiți.
