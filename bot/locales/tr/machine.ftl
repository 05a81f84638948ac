# Amana'nın bilmediği diller için sohbette makine çevirisi.

machine-on = Bundan sonra aramızda Google çeviriyor ve yazılanları görüyor. Yanılabilir. Tehlike anında söylediklerim hiç çevrilmez.
machine-off = Şu an burada makine çevirmiyor.
machine-failed = Çeviri bu sefer olmadı. Kendim anladığıma cevap veriyorum.
button-machine-off = Çeviri olmasın
