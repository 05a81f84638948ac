# လူ ဒါမှမဟုတ် စက်က ဖတ်သူ၏ဘာသာသို့ ပြန်ထားသော နေရာများ၏စာ
translated-by-machine = (စက်ဘာသာပြန်) { $text }
card-name-translated = { $name } – { $meaning }
details-about = အကြောင်း - { $text }
