# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = السلام علیکم۔ جب چاہیں مجھے لکھیں۔
discreet-not-all = میں یہاں سے سب کچھ نہیں ہٹا سکا۔ براہِ کرم یہ چیٹ اس کے مینو سے مٹا دیں۔
discreet-by-hand = یہاں پیغامات صرف آپ ہٹا سکتے ہیں: اس چیٹ کا مینو کھولیں اور «Delete» یا «Clear» چنیں۔ اب سے میں یہاں نقشہ نہیں بھیجوں گا۔
discreet-web = «{ web-leave }» یا دو بار Escape دبائیں: صفحہ فوراً بند ہو جائے گا اور کچھ نہیں رکھے گا۔
discreet-word = یہ چیٹ چھپا دو
discreet-said = خفیہ | چھپاؤ | چھپا دو | یہ چھپا دو | { discreet-word } | یہ چیٹ مٹا دو | وہ میرا فون پڑھتا ہے
button-hide = یہ چیٹ چھپائیں
telegram-discreet = سوالوں کے جواب دیتا ہے۔ اپنی زبان میں لکھیں۔
