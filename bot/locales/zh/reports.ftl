# What people report about places
report-problem-ask = 谢谢您告诉我。{ $name }有什么不对？
report-problem-thanks = 谢谢。我已转告{ $organization }：{ $problem }；他们什么时候核对我说不准。我只记了地点和这件事，没有记是谁说的。在那之前请不要依靠这个条目。另一个地方：
report-problem-thanks-nobody = 谢谢。我已为维护名单的人记下：{ $problem }；这个条目还没有人维护，所以可能要很久。我只记了地点和这件事，没有记是谁说的。另一个地方：
report-problem-not-kept = 谢谢。我现在转告不了，因为有一部分没在工作。请不要依靠这个条目。另一个地方：
report-problem-which = 谢谢您告诉我。我不知道您指的是哪个地方。您需要哪种医疗服务？我把地方显示出来，您再告诉我。
button-problem-closed = 关门了
button-problem-moved = 搬走了
button-problem-number = 号码不对
button-problem-rude = 态度不好
button-problem-papers = 要查证件
