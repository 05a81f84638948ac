# Danger. No emoji, no source line, no form: one number, one thing to do now, then stay.

emergency = 这是紧急情况。请现在打 { $number }，或让别人打。说发生了什么、您在哪里。
emergency-unknown-country = 这是紧急情况。请打您所在地的急救电话，或让别人打：112 在全欧洲都能打，别处的许多手机网络也能打。
emergency-papers = 没有证件、没有钱也要去：紧急情况下医院先救人。
emergency-stay = 请守着那个人，不要让他们一个人。只有您和他们在一起吗？
emergency-where = 告诉我国家或城市，我给您那里的号码。
suicide = 您写出来了，我很高兴。请不要一个人扛着：现在打 { $number }（{ $name }）。如果您现在可能会去做，请打 { $emergency }。
suicide-no-line = 您写出来了，我很高兴。请不要一个人扛着。如果您现在可能会去做，请打 { $emergency }。
suicide-unknown-country = 您写出来了，我很高兴。请不要一个人扛着。如果您现在可能会去做，请打您所在地的急救电话：112 在全欧洲都能打，别处的许多手机网络也能打。
suicide-now = 现在有人能陪您坐着吗？请离开能伤到自己的东西。
suicide-where = 告诉我国家或城市，我给您愿意倾听的人的号码。
violence = 发生的事不是您的错，有人能帮忙。如果您现在有危险：{ $emergency }。能帮忙的人：{ $name }，{ $number }。
violence-no-line = 发生的事不是您的错，有人能帮忙。如果您现在有危险：{ $emergency }。
violence-unknown-country = 发生的事不是您的错，有人能帮忙。如果您现在有危险，请打您所在地的急救电话：112 在全欧洲都能打，别处的许多手机网络也能打。
violence-phone = 如果别人会看这部手机：写“删除我的资料”，并在手机上也删掉这个聊天。
violence-where = 告诉我国家或城市，我给您能帮忙的人的号码。
mental-distress = 听起来很难，很多不得不离开家的人都这样。您可以找人谈谈，有的地方能用您的语言。
mental-distress-more = 如果难受到想死，请打 { $number }，或写在这里。
button-no-phone = 我不能打电话
button-safe-for-now = 我现在没事
cannot-phone = 如果您不能说话，旁边的人可以替您打：给他们看这条消息。紧急电话：{ $number }。
safe-for-now = 那就好。我在这里。您随时可以写，夜里也可以。
