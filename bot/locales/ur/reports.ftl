# What people report about places
report-problem-ask = بتانے کا شکریہ۔ { $name } میں کیا مسئلہ ہے؟
report-problem-thanks = شکریہ۔ { $organization } کو بتا دیا گیا کہ { $problem }؛ وہ کب جانچیں گے، یہ نہیں کہا جا سکتا۔ صرف جگہ اور یہ بات لکھی گئی، بتانے والا نہیں۔ اس وقت تک اس اندراج پر بھروسا نہ کریں۔ دوسری جگہ:
report-problem-thanks-nobody = شکریہ۔ فہرست سنبھالنے والوں کے لیے لکھ لیا گیا کہ { $problem }؛ یہ اندراج ابھی کسی کے ذمے نہیں، اس لیے دیر لگ سکتی ہے۔ صرف جگہ اور یہ بات لکھی گئی، بتانے والا نہیں۔ دوسری جگہ:
report-problem-not-kept = شکریہ۔ ابھی یہ آگے نہیں بتایا جا سکتا، کیونکہ ایک حصہ کام نہیں کر رہا۔ اس اندراج پر بھروسا نہ کریں۔ دوسری جگہ:
report-problem-which = بتانے کا شکریہ۔ معلوم نہیں کہ آپ کا مطلب کون سی جگہ ہے۔ کس قسم کا علاج چاہیے؟ پھر جگہیں دکھائی جائیں گی، اور آپ دوبارہ بتا سکتے ہیں۔
button-problem-closed = بند ہے
button-problem-moved = منتقل ہو گئی
button-problem-number = نمبر غلط ہے
button-problem-rude = برا سلوک کیا
button-problem-papers = کاغذات مانگے
