# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = 从现在起，Google 在我们之间翻译，会看到所写的内容。它可能出错。我在危险时说的话从不翻译。
machine-off = 现在这里没有机器翻译。
machine-failed = 这次翻译没有成功。我按自己懂的来回答。
button-machine-off = 不要翻译
