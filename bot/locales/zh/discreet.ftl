# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = 你好。随时可以给我写信息。
discreet-not-all = 我没能把这里的内容全部清除。请在聊天菜单中删除此聊天。
discreet-by-hand = 在这里只有您自己能清除消息:打开此聊天的菜单,选择“删除”或“清空”。从现在起我不在这里发送地图。
discreet-web = 按“{ web-leave }”,或按两次 Escape:页面会立即关闭,什么也不保留。
discreet-word = 隐藏这个聊天
discreet-said = 隐藏 | 隐蔽 | 保密 | { discreet-word } | 隐藏聊天 | 清除这个聊天 | 删除这个聊天 | 他看我的手机
button-hide = 隐藏此聊天
telegram-discreet = 回答问题。请用您自己的语言书写。
