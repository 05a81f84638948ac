# Files that those who keep the directory send in a chat.

admin-import-caption = فائل (CSV، XLSX یا JSON) لینے کے لیے اسے اس لفظ کے ساتھ بھیجیں: { $command }
admin-file-large = فائل بہت بڑی ہے: یہاں زیادہ سے زیادہ { $most } MB پڑھی جا سکتی ہے۔ اس سے بڑی سرور چلانے والا لیتا ہے۔
admin-file-lost = فائل اس چیٹ سے نہیں مل سکی؛ کچھ نہیں بدلا گیا۔ دوبارہ بھیجیں۔
