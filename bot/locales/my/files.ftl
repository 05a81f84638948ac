# စာနှင့်အတူပါသော ဖိုင်များထဲက စာ

calendar-title = ရက်ချိန်း
calendar-code = အဲဒီမှာပြရန် ကုဒ် - { $code }
