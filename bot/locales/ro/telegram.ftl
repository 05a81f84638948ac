# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = Despre sănătate vorbesc doar unde nu mai citește nimeni. Apăsați ca să deschideți o conversație a noastră.
button-private-chat = Conversație privată
telegram-description = Amana ajută oamenii departe de casă să găsească îngrijire medicală, să afle la ce au dreptul și cine raportează oameni și cine nu. Gratuit. Fără acte, fără nume. Scrieți în limba dumneavoastră; la urgență sunați la numărul de urgență din locul unde sunteți.
telegram-about = Găsiți îngrijire, aflați drepturile și cine raportează oameni. Gratuit, fără nume.
command-start = Începe sau arată meniul
command-care = Caut îngrijire aproape
command-rights = La ce am dreptul?
command-language = Schimbă limba
command-privacy = Cine citește, ce se păstrează
command-delete = Șterge datele mele
command-emergency = Urgență
