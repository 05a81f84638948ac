# ဥပဒေအချက်များ - ထိန်းသိမ်းသူများအတွက်

admin-about-fact = ဥပဒေအချက်တစ်ခု - ကြည့်ရန် ဒါမှမဟုတ် ပြောင်းဖို့ တင်ပြရန်
admin-usage-fact = ဥပဒေချက် DE-002 review_by=2027-06-01
button-do-fact = ဥပဒေချက်
admin-about-due = ပြန်ဖတ်ရမယ့် အချက်များ
admin-usage-due = ပြန်ဖတ်ရန်
button-do-due = ပြန်ဖတ်
admin-fact-none = အချက် { $fact } မရှိပါ။ အချက်နာမည်တွေက DE-002, DE:firewall ဒါမှမဟုတ် DE:emergency-112 လို ဖြစ်ပါတယ်။
admin-fact-no-field = အချက်မှာ ပြောင်းလို့ရတဲ့ { $field } မရှိပါ။ ရှိတာ - { $fields }။ ဘာမှ မပြောင်းထားပါ။
admin-fact-how = ပြောင်းဖို့ တင်ပြရန် - { $command }
admin-due-none = ရက် ၃၀ အတွင်း ပြန်ဖတ်ရမယ့် သင့်အချက် မရှိပါ။
admin-due-head = အချက် { $count } ခု ပြန်ဖတ်ရပါမယ် -
admin-due-line = { $fact }, { $date } မတိုင်ခင် { $source }

# Sent to coordinators once a week
facts-due = သင့်ဒေသရဲ့ ဥပဒေအချက် { $count } ခု ပြန်ဖတ်ရပါမယ်။
