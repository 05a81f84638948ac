# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = এখন থেকে গুগল আমাদের মাঝে অনুবাদ করে এবং যা লেখা হয় তা দেখে। ভুল হতে পারে। বিপদের সময় যা বলি, তা কখনো যন্ত্রে অনুবাদ হয় না।
machine-off = এখন এখানে কোনো যন্ত্র অনুবাদ করে না।
machine-failed = এবার অনুবাদ হলো না। নিজে যা বুঝেছি তার উত্তর দিচ্ছি।
button-machine-off = অনুবাদ নয়
