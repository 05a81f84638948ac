# Почему показано место, как далеко искали, закрытые места, что знать до похода

why-distance = { $distance } отсюда
why-remote = помощь по телефону или онлайн
why-confirmed = подтверждено { $ago }
card-appointment = только по записи: сначала позвоните
card-alert = Обратите внимание: { $text }
card-confirmed-old = Подтверждено с местом { $date }, это давно: позвоните, прежде чем идти.
care-regional = Рядом с вами для этого ничего не знаю. Эти работают на весь ваш регион:
care-remote-only = Места рядом с вами для этого не знаю. Эти помогают по телефону или онлайн:
care-remote-too = Эти помогают по телефону или онлайн, где бы вы ни были:
place-closed = { $name }: закрыто.
place-closed-since = { $name }: закрыто с { $since }.
place-closed-until = { $name }: пока закрыто, до { $until }.
place-closed-note = Что там пишут: { $text }
place-closed-instead = Ближайшее другое место для того же:
place-closed-no-other = Другого места рядом для того же я не знаю. Скажите, где вы, и я поищу там.
details-intake = Сначала идите сюда: { $address }
details-intake-note = До прихода: { $text }
details-interpreting = Перевод: { $text }
details-age-from = С { $from } лет
details-age-to = До { $to } лет
details-age = С { $from } до { $to } лет
