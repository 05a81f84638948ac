# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = از اینجا به بعد گوگل میان ما ترجمه می‌کند و آنچه نوشته می‌شود را می‌بیند. ممکن است اشتباه کند. آنچه در خطر می‌گویم هیچ وقت ترجمه نمی‌شود.
machine-off = حالا دیگر ماشینی اینجا ترجمه نمی‌کند.
machine-failed = این بار ترجمه نشد. به آنچه خودم فهمیدم جواب می‌دهم.
button-machine-off = بدون ترجمه
