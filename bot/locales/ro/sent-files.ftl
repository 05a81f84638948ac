# Files that those who keep the directory send in a chat.

admin-import-caption = Ca un fișier (CSV, XLSX sau JSON) să fie luat, trimiteți-l cu { $command } scris ca descriere.
admin-file-large = Fișierul e prea mare: aici se pot citi cel mult { $most } MB. Cele mai mari le ia cine ține serverul.
admin-file-lost = Fișierul nu a putut fi luat din această conversație; nu s-a schimbat nimic. Trimiteți-l din nou.
