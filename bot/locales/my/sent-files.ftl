# Files that those who keep the directory send in a chat.

admin-import-caption = ဖိုင် (CSV၊ XLSX သို့မဟုတ် JSON) ထည့်သွင်းရန် { $command } ဟူသော စာလုံးကို ဖိုင်၏ စာတန်းအဖြစ် ရေး၍ ပို့ပါ။
admin-file-large = ဖိုင် ကြီးလွန်းသည်။ ဤနေရာတွင် အများဆုံး { $most } MB ဖတ်နိုင်သည်။ ပိုကြီးသော ဖိုင်များကို ဆာဗာ စီမံသူက ထည့်သွင်းသည်။
admin-file-lost = ဤစကားဝိုင်းမှ ဖိုင်ကို မရယူနိုင်ပါ။ ဘာမျှ မပြောင်းလဲပါ။ ကျေးဇူးပြု၍ ထပ်ပို့ပါ။
