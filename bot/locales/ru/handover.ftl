# Care that crosses a border, and a summary to take along.
button-moving = Я переезжаю
move-where = Куда вы едете? Напишите город или страну.
move-unknown = У меня ещё нет проверенных сведений о помощи и правах: { $country }. Спросите организацию там до поездки.
move-summary = Врачи там ничего о вас не знают. Сделать сводку, которая принадлежит вам, на их языке и на вашем? Вы решаете, что в ней будет. Я ничего из неё не храню.
button-summary = Сделать сводку
summary-ask = { $what }: пишите по одному в строке или нажмите.
summary-tap = { $what }: нажмите ответ.
button-none-known = Нет
button-leave-out = Не указывать
button-go-on = Дальше
button-make = Сделать
button-again = Начать заново
summary-check = Вот что в ней будет. Верно?
    { $text }
summary-made = Ваша сводка: показать или распечатать. Показывайте только тем, кому хотите. Написанное вами здесь удалено.
summary-data = То же для компьютеров клиник (International Patient Summary).
summary-waits = Ваша сводка ждёт, только в памяти.
summary-left = Сводки нет, и написанное для неё удалено.
