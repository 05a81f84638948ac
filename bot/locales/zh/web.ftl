# The web page and the terminal

web-title = Amana：看病和您的权利
web-placeholder = 在这里写，用您会的任何语言
web-send = 发送
web-leave = 快速离开
web-leave-hint = 立刻关闭这个聊天，打开一个无关的网页
web-location = 发送我的位置
web-location-denied = 我没有收到您的位置。您可以写城市。
web-language = 语言
web-offline = 您没有联网。连上后我会发送您的消息。
web-slow = 还在处理…
web-error = 没有送到。请再试一次。紧急情况请打您所在地的急救电话。
web-you = 您
web-amana = Amana
web-open-map = 在地图中打开
web-download = 保存
web-embed-open = 打开聊天
web-embed-close = 关闭聊天
web-log = 聊天记录
web-restart = 重新开始
console-hello = 终端里的 Amana。请写，或输入按钮的编号。空行加 Ctrl-D 离开。
