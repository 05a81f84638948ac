# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = من الآن تترجم Google بيننا وترى ما يُكتب. قد تخطئ. ما أقوله عند الخطر لا يُترجم أبدًا.
machine-off = لا تترجم أي آلة هنا الآن.
machine-failed = لم تنجح الترجمة هذه المرة. أجيب على ما فهمته بنفسي.
button-machine-off = بدون ترجمة
