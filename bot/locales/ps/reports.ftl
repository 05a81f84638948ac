# What people report about places
report-problem-ask = مننه چې ومو ویل. د { $name } کومه خبره سمه نه ده؟
report-problem-thanks = مننه. { $organization } ته مې ویلي چې { $problem }؛ نه شم ویلای چې کله یې ګوري. یوازې ځای او دا خبره مې ولیکل، نه دا چې چا راته وویل. مهرباني وکړئ تر هغو پر دې تکیه مه کوئ. بل ځای:
report-problem-thanks-nobody = مننه. د نوملړ ساتونکو ته مې ولیکل چې { $problem }؛ لا څوک د دې پوښتنه نه کوي، نو ښايي وخت ونیسي. یوازې ځای او دا خبره مې ولیکل، نه دا چې چا راته وویل. بل ځای:
report-problem-not-kept = مننه. اوس یې نه شم رسولای، ځکه زما یوه برخه کار نه کوي. مهرباني وکړئ پر دې تکیه مه کوئ. بل ځای:
report-problem-which = مننه چې ومو ویل. نه پوهېږم چې مطلب مو کوم ځای دی. کوم ډول درملنې ته اړتیا لرئ؟ بیا ځایونه ښیم، او بیا یې راته ویلای شئ.
button-problem-closed = تړلی دی
button-problem-moved = بل ځای ته تللی
button-problem-number = شمېره غلطه ده
button-problem-rude = بد چلند یې وکړ
button-problem-papers = اسناد یې وغوښتل
