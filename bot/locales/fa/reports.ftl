# What people report about places
report-problem-ask = ممنون که گفتید. چه چیز { $name } درست نیست؟
report-problem-thanks = ممنون. به { $organization } خبر دادم که { $problem }؛ نمی‌توانم بگویم کی بررسی می‌کنند. فقط آن جا و همین را یادداشت کردم، نه اینکه چه کسی گفت. لطفاً تا آن وقت به این مورد تکیه نکنید. جای دیگر:
report-problem-thanks-nobody = ممنون. برای کسانی که فهرست را نگه می‌دارند یادداشت کردم که { $problem }؛ هنوز کسی مسئول این مورد نیست، پس شاید طول بکشد. فقط آن جا و همین را یادداشت کردم، نه اینکه چه کسی گفت. جای دیگر:
report-problem-not-kept = ممنون. الان نمی‌توانم آن را برسانم، چون بخشی از من کار نمی‌کند. لطفاً به این مورد تکیه نکنید. جای دیگر:
report-problem-which = ممنون که گفتید. نمی‌دانم منظورتان کدام جاست. چه نوع درمانی لازم دارید؟ بعد جاها را نشان می‌دهم و می‌توانید دوباره بگویید.
button-problem-closed = بسته است
button-problem-moved = جابه‌جا شده
button-problem-number = شماره غلط است
button-problem-rude = بدرفتاری کردند
button-problem-papers = مدرک خواستند
