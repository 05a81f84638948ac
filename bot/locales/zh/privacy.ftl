# The bot's own firewall: what it keeps, and deleting it. Every field: docs/privacy.md

bot-privacy =
    我从不保存您的消息、名字、所在地点或您的身份。聊天时，您说的话只留在内存里，最多到您最后一条消息之后一小时，然后就没有了。
    如果您要预约或提醒，我会加锁保存那件事、您为它选的名字和您在这个聊天里的地址；事情过后就删除。反馈保存时不带您的资料。我不能马上回答的消息，可能会加锁等着，直到我回答。
    Telegram、WhatsApp 和您的手机自己会保存聊天。写“{ discreet-word }”，我就把能删的删掉。在网页上，“快速离开”会立刻关闭这个聊天。
    { bot-passes-nothing-on }Amana 在这里由{ $operator }运营。
bot-passes-nothing-on = 我不向任何当局转交任何东西。
bot-privacy-operator-unknown = 给您这个链接的机构
bot-privacy-nothing = 除了这次聊天，现在保存的关于您的资料：没有。
bot-privacy-kept = 除了这次聊天，现在保存的关于您的资料：{ $kinds }。
my-data-talk = 这次聊天我内存里有：{ $known }。
my-data-talk-nothing = 这次聊天除了语言，我内存里什么都没有。
my-data-file = 我保存的关于您的全部都在这个文件里。能打开这部手机的人就能看到：看完请删除。
my-data-unreadable = 我现在看不到这次聊天以外保存了什么。请过一会儿再问。
deleted = 已删除：您在这次聊天里告诉我的、您的语言，以及我用来认出您的一切。这里什么都没留下。您随时可以作为新的人回来。
deleted-also = 也已删除：{ $kinds }。
deleted-not-all = 已删除：您在这次聊天里告诉我的。可能还保存着我现在够不到的东西；请过一会儿再写一次“删除我的资料”。
button-my-data = 给我我的资料
