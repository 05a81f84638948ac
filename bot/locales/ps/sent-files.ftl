# Files that those who keep the directory send in a chat.

admin-import-caption = د فایل (CSV، XLSX یا JSON) د ننویستلو لپاره، هغه د { $command } له کلمې سره د سرلیک په توګه ولېږئ.
admin-file-large = فایل ډېر لوی دی: دلته تر ټولو زیات { $most } MB لوستل کېدای شي. لوی فایلونه هغه څوک ننباسي چې سرور چلوي.
admin-file-lost = فایل له دې خبرو اترو ترلاسه نه شو؛ هیڅ بدل نه شول. مهرباني وکړئ بیا یې ولېږئ.
