# What files say that go with messages

calendar-title = সাক্ষাৎ
calendar-code = সেখানে দেখানোর কোড: { $code }
