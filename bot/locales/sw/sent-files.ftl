# Faili ambazo watunza orodha hutuma kwenye mazungumzo.

admin-import-caption = Ili faili ipokelewe (CSV, XLSX au JSON), itume pamoja na neno { $command } kama maelezo yake.
admin-file-large = Faili ni kubwa mno: hapa zinasomwa hadi MB { $most }. Kubwa zaidi huingizwa na anayeendesha seva.
admin-file-lost = Faili haikuweza kupatikana kutoka mazungumzo haya; hakuna kilichobadilishwa. Tafadhali itume tena.
