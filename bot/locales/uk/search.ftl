# Чому показано місце, як далеко шукали, зачинені місця, що знати перед походом

why-distance = { $distance } звідси
why-remote = допомога телефоном або онлайн
why-confirmed = підтверджено { $ago }
card-appointment = лише за записом: спершу зателефонуйте
card-alert = Зверніть увагу: { $text }
card-confirmed-old = Підтверджено з місцем { $date }, це давно: зателефонуйте, перш ніж іти.
care-regional = Поруч із вами для цього нічого не знаю. Ці працюють на весь ваш регіон:
care-remote-only = Місця поруч із вами для цього не знаю. Ці допомагають телефоном або онлайн:
care-remote-too = Ці допомагають телефоном або онлайн, де б ви не були:
place-closed = { $name }: зачинено.
place-closed-since = { $name }: зачинено з { $since }.
place-closed-until = { $name }: поки зачинено, до { $until }.
place-closed-note = Що там пишуть: { $text }
place-closed-instead = Найближче інше місце для того самого:
place-closed-no-other = Іншого місця поруч для того самого я не знаю. Скажіть, де ви, і я пошукаю там.
details-intake = Спершу йдіть сюди: { $address }
details-intake-note = Перед приходом: { $text }
details-interpreting = Переклад: { $text }
details-age-from = Від { $from } років
details-age-to = До { $to } років
details-age = Від { $from } до { $to } років
