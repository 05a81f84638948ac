# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = 您写得比我能回答的快。请等一分钟再写。紧急情况请立即打 { $number }。
unreadable-voice = 我听不了语音。请用几个字写出来，或点一下：
unreadable-image = 我看不了图片，也没有保存它。请用几个字写是什么事，或点一下：
unreadable-contact = 我不需要别人的电话，也没有保存它。请写您需要什么，或点一下：
unreadable-other = 我能读文字、按钮和您发的位置；这个我读不了，也没有保存。请写您需要什么，或点一下：
# In a list of what is kept of a person
data-message = { $count ->
   *[other] { $count } 条等待中的消息
 }
