# Места и запись

care-intro = { $service }, { $place }: что я знаю, сначала ближайшее.
care-intro-more = Ещё места, { $service }, { $place }:
care-here = там, где вы
# После $place может стоять страна
care-place = { $place } ({ $country })
care-widened = В пределах { $radius } ничего для этого не знаю. Эти места дальше.
care-country-only = Рядом с вами для этого ничего не знаю. Это в других местах страны ({ $country }); некоторые помогают по телефону.
care-other-service = Места для этого ({ $wanted }) я там не знаю. Эти, возможно, подскажут дорогу:
care-nothing = Места для этого я не знаю: { $service }, { $place } и рядом. Это не значит, что его нет.
care-nothing-who = Эти, возможно, знают:
care-nothing-emergency = В неотложном случае подходит любая больница: звоните { $number }.
care-no-more = Больше мест для этого я не знаю.
care-filter-none = Ни одно из них так о себе не говорит, поэтому показываю те, где это возможно.

# Одно место: имя в первой строке, потом что известно
card-name = { $name }
card-distance = { $distance }, пешком около { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
    [many] { $minutes } минут
   *[other] { $minutes } минут
 }
card-distance-far = { $distance } отсюда
card-city-only = { $city } (точного места не знаю)
card-address-hidden = { $city }; адрес держат в тайне, чтобы защитить людей там
card-open = сейчас открыто, до { $until }
card-open-always = открыто круглые сутки
card-opens = сейчас закрыто, откроется { $next }
card-hours-unknown = часы неизвестны: сначала позвоните
card-hours-text = часы, как там написано: { $text }
card-hours-today = сегодня часы могут быть другими: там праздник или может быть праздник
card-hours-holiday = в праздники часы могут быть другими
card-by-phone = помощь по телефону или онлайн
card-languages = говорят: { $languages }
card-languages-unknown = языки неизвестны
card-cost = стоимость: { $text }
card-cost-free = бесплатно, так написано
card-cost-unknown = стоимость неизвестна
card-documents = просят: { $text }
card-documents-none-asked = пишут, что документов показывать не нужно
card-anonymous = пишут, что имени не нужно
card-documents-unknown = просят ли документы, не знаю
card-phone = телефон { $phone }
card-why = Почему это место: { $reasons }.
why-nearest = ближайшее из известных
why-near = рядом с вами
why-service = есть { $service }
why-language = говорят: { $language }
why-attribute = { $attribute }
why-open = сейчас открыто
card-unconfirmed = С открытой страницы, прочитанной { $date }, с местом ещё не подтверждено. Позвоните, прежде чем идти.
card-unconfirmed-old = С открытой страницы, прочитанной { $date }, и сама страница старая. С местом не подтверждено: позвоните, прежде чем идти.
card-confirmed = Подтверждено с местом { $date }.
card-source = Источник: { $source }

details-address = Адрес: { $address }
details-website = Сайт: { $url }
details-for = Для кого: { $text }
details-hours = Часы: { $text }
details-how = Как прийти: { $text }
details-gone = Этого места у меня больше нет. Поискать снова?
way-link = Дорога к { $name }: { $url }
way-none = Точного адреса { $name } я не знаю. Позвоните, прежде чем идти: { $phone }
way-none-nophone = Ни точного адреса, ни телефона { $name } я не знаю. Его страница: { $url }
way-hidden = Адрес { $name } держат в тайне, чтобы защитить людей там. Его скажут по телефону: { $phone }
which-entry = О каком месте речь? Назовите город и что вам нужно, и я покажу места снова.

# Приём: онлайн-запись бывает у места, которое её предлагает
book-call = Записать в { $name } отсюда я не могу. Позвоните { $phone } и скажите: «{ $sentence }»
book-call-sentence = Здравствуйте. Мне нужен приём. Нужны ли документы? Есть ли переводчик?
book-walk-in = { $name } пишет, что можно прийти без записи.
book-website = Записать в { $name } отсюда я не могу, и телефона не знаю. Его страница: { $url }
book-no-contact = Записать в { $name } отсюда я не могу, и не знаю ни телефона, ни страницы. С другим местом может быть проще.
appointments-none = Ваших записей у меня нет. Если вы договорились с местом сами, изменить это может только оно.
