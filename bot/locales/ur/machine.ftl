# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = یہاں سے گوگل ہمارے بیچ ترجمہ کرتا ہے اور جو لکھا جائے وہ دیکھتا ہے۔ ترجمہ غلط ہو سکتا ہے۔ خطرے کے وقت کی باتوں کا کبھی مشینی ترجمہ نہیں ہوتا۔
machine-off = اب یہاں کوئی مشین ترجمہ نہیں کرتی۔
machine-failed = اس بار ترجمہ نہیں ہو سکا۔ جو خود سمجھ میں آیا اس کا جواب یہ ہے۔
button-machine-off = ترجمہ نہ ہو
