# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } ({ $country })، { $status }:
rights-intro-everybody = { $service } ({ $country }). لم تذكر لي أوراقك، لذلك أولًا ما يسري على الجميع:
rights-full = لك حق في هذا، بقدر ما يقوله السجل.
rights-partial = لك حق في جزء من هذا.
rights-emergency-only = لك حق في هذا في حالة الطوارئ فقط.
rights-none = السجل الذي عندي يقول إنه لا يوجد حق في هذا على نفقة الدولة.
rights-unclear = لا أستطيع الجواب عن هذا: ما قرأته غير واضح. من الأفضل سؤال أحد المذكورين أدناه.
rights-conditions = الشرط: { $text }
rights-cost = التكلفة: { $text }
rights-cost-unknown = السجل لا يقول كم يكلف. من الأفضل السؤال قبل العلاج، إلا في حالة الطوارئ.
rights-documents = الأوراق: { $text }
rights-documents-unknown = السجل لا يقول أي أوراق تُطلب.
rights-documents-nothing = إذا لم تكن لديك أوراق، يمكنك قول ذلك وسؤالهم ماذا ينفع بدلًا منها. في حالة الطوارئ يجب الذهاب فورًا، مع أوراق أو من دونها.
rights-enrol-unknown = السجل لا يقول كيف يتم التسجيل.
rights-law = القانون: { $law }
rights-source = المصدر: { $source }، { $date }
rights-source-undated = المصدر: { $source }؛ الصفحة بلا تاريخ، قُرئت في { $date }
rights-unverified = لم أستطع التأكد من هذا؛ لم ير أحد له مصدرًا. من الأفضل السؤال قبل الاعتماد عليه:
rights-uncertain = هذا غير مؤكد، فقد يكون تغيّر أو يقوم على مصدر واحد ضعيف. من الأفضل السؤال قبل الاعتماد عليه:
rights-also-unconfirmed = يقال أيضًا، لكن من دون تأكيد: { $text }
rights-missing = ليس عندي جواب مؤكد لهذا: { $country }، { $status }، { $service }.
rights-missing-country = ليس عندي بعد معلومات مؤكدة عن القانون في هذا البلد: { $country }.
rights-missing-who = أقرب من قد يعرف:
rights-by-status = مع أوراق قد يكون أكثر أو أقل. أقل ما تقوله سجلاتي لكل حالة:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = في حالة الطوارئ: { $level }
level-full = نعم، كاملًا
level-partial = جزئيًا
level-emergency-only = في حالة الطوارئ فقط
level-none = لا حق على نفقة الدولة
level-unclear = غير واضح
refused =
    ربما أخطؤوا حين رفضوا استقبالك. يمكنك السؤال بهدوء عن السبب وعن اسم الشخص، وكتابة الاثنين.
    هذا ما يقول سجلي إنه يمكنك الاستناد إليه.
refused-next = هؤلاء يمكنهم الكلام نيابة عنك، أو يعرفون مكانًا آخر:
interpreter-ask = يمكنك القول عند الاستقبال: «أنا أتكلم { $language }. من فضلكم اتصلوا بمترجم.» ويمكنك إظهار هذه الجملة لهم:
interpreter-unknown = ليس عندي قاعدة مؤكدة عمن يدفع للمترجم هناك. عيادات كثيرة لديها مترجمون بالهاتف؛ من الأفضل السؤال قبل الزيارة. لا ينبغي أن يضطر طفل إلى الترجمة.
interpreter-places = هذه الأماكن تقول إنها تتكلم لغتك أو إن لديها مترجمين:

# The firewall: four parts, always
firewall-law-title = القانون: { $country }.
firewall-law-title-region = القانون: { $region } ({ $country }).
firewall-strong = القانون يحظر أو يمنع إخبار سلطات الهجرة عمن يأتون للعلاج.
firewall-partial = القانون يمنع التبليغ في بعض طرق الحصول على الرعاية، ولا يمنعه في غيرها.
firewall-none = لم أجد قانونًا يفصل الرعاية عن رقابة الهجرة، أو أن هناك واجبًا بالتبليغ.
firewall-unclear = لم أستطع أن أعرف هل يفصل القانون الرعاية عن رقابة الهجرة.
firewall-regions-differ = يختلف الأمر حسب المنطقة؛ هذه هي المنطقة التي استطعت القراءة عنها: { $region }.
firewall-bound = من عليه حفظ السر: { $text }
firewall-duty = من عليه التبليغ: { $text }
firewall-exceptions = استثناءات: { $text }
firewall-in-short = باختصار: { $text }
firewall-missing = ليس عندي معلومات مؤكدة عن القانون في هذا البلد: { $country }. لا أعرف هل تبلّغ العيادات هناك.
firewall-place-title = هذا المكان: { $name }.
firewall-place-promise = يقول عن نفسه: { $text }
firewall-place-not-chosen = المكان. يكفي أن أعرف أي مكان هو، فأقول بماذا وعد.
firewall-chat-title = هذه المحادثة.
firewall-chat = لا أحتفظ برسائل ولا باسم ولا بمكان ولا بأوراق.
firewall-unknown-title = ما لا أعرفه.
firewall-unknown = هل يطلب الموظفون عند الباب أوراقًا، وماذا قد يفعل شخص واحد هناك.
firewall-unknown-who = هؤلاء يمكنهم إخبارك بالمزيد:
firewall-unknown-ask-place = يمكنك الاتصال بالمكان من دون ذكر اسمك والسؤال: { $phone }
firewall-breach = يؤسفني ما حدث. اللوم ليس عليك. الأفضل عدم توقيع أي شيء غير مفهوم لك، والحديث قريبًا مع مستشار قانوني.

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }، { $city }
