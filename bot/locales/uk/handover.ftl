# Care that crosses a border, and a summary to take along.
button-moving = Я переїжджаю
move-where = Куди ви їдете? Напишіть місто або країну.
move-unknown = У мене ще немає перевірених відомостей про допомогу й права: { $country }. Запитайте організацію там до поїздки.
move-summary = Лікарі там нічого про вас не знають. Зробити підсумок, який належить вам, їхньою мовою і вашою? Ви вирішуєте, що в ньому буде. Я нічого з нього не зберігаю.
button-summary = Зробити підсумок
summary-ask = { $what }: пишіть по одному в рядку або натисніть.
summary-tap = { $what }: натисніть відповідь.
button-none-known = Немає
button-leave-out = Не вказувати
button-go-on = Далі
button-make = Зробити
button-again = Почати знову
summary-check = Ось що в ньому буде. Правильно?
    { $text }
summary-made = Ваш підсумок: показати або надрукувати. Показуйте лише тим, кому хочете. Написане вами тут видалено.
summary-data = Те саме для комп'ютерів клінік (International Patient Summary).
summary-waits = Ваш підсумок чекає, лише в пам'яті.
summary-left = Підсумку немає, і написане для нього видалено.
