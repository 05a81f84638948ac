# Місця й запис

care-intro = { $service }, { $place }: що я знаю, спершу найближче.
care-intro-more = Ще місця, { $service }, { $place }:
care-here = там, де ви
# Після $place може стояти країна
care-place = { $place } ({ $country })
care-widened = У межах { $radius } нічого для цього не знаю. Ці місця далі.
care-country-only = Поруч із вами для цього нічого не знаю. Це в інших місцях країни ({ $country }); деякі допомагають телефоном.
care-other-service = Місця для цього ({ $wanted }) я там не знаю. Ці, можливо, підкажуть дорогу:
care-nothing = Місця для цього я не знаю: { $service }, { $place } і поруч. Це не означає, що його немає.
care-nothing-who = Ці, можливо, знають:
care-nothing-emergency = У невідкладному випадку підходить будь-яка лікарня: дзвоніть { $number }.
care-no-more = Більше місць для цього я не знаю.
care-filter-none = Жодне з них так про себе не каже, тому показую ті, де це можливо.

# Одне місце: ім'я в першому рядку, далі що відомо
card-name = { $name }
card-distance = { $distance }, пішки близько { $minutes ->
    [one] { $minutes } хвилини
    [few] { $minutes } хвилин
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
 }
card-distance-far = { $distance } звідси
card-city-only = { $city } (точного місця не знаю)
card-address-hidden = { $city }; адресу тримають у таємниці, щоб захистити людей там
card-open = зараз відчинено, до { $until }
card-open-always = відчинено цілодобово
card-opens = зараз зачинено, відчиниться { $next }
card-hours-unknown = години невідомі: спершу зателефонуйте
card-hours-text = години, як там написано: { $text }
card-hours-today = сьогодні години можуть бути інші: там свято або може бути свято
card-hours-holiday = у свята години можуть бути інші
card-by-phone = допомога телефоном або онлайн
card-languages = говорять: { $languages }
card-languages-unknown = мови невідомі
card-cost = вартість: { $text }
card-cost-free = безкоштовно, так написано
card-cost-unknown = вартість невідома
card-documents = просять: { $text }
card-documents-none-asked = пишуть, що документів показувати не треба
card-anonymous = пишуть, що імені не треба
card-documents-unknown = чи просять документи, не знаю
card-phone = телефон { $phone }
card-why = Чому це місце: { $reasons }.
why-nearest = найближче з відомих
why-near = поруч із вами
why-service = є { $service }
why-language = говорять: { $language }
why-attribute = { $attribute }
why-open = зараз відчинено
card-unconfirmed = З відкритої сторінки, прочитаної { $date }, з місцем ще не підтверджено. Зателефонуйте, перш ніж іти.
card-unconfirmed-old = З відкритої сторінки, прочитаної { $date }, і сама сторінка стара. З місцем не підтверджено: зателефонуйте, перш ніж іти.
card-confirmed = Підтверджено з місцем { $date }.
card-source = Джерело: { $source }

details-address = Адреса: { $address }
details-website = Сайт: { $url }
details-for = Для кого: { $text }
details-hours = Години: { $text }
details-how = Як прийти: { $text }
details-gone = Цього місця в мене більше немає. Пошукати знову?
way-link = Дорога до { $name }: { $url }
way-none = Точної адреси { $name } я не знаю. Зателефонуйте, перш ніж іти: { $phone }
way-none-nophone = Ні точної адреси, ні телефону { $name } я не знаю. Його сторінка: { $url }
way-hidden = Адресу { $name } тримають у таємниці, щоб захистити людей там. Її скажуть телефоном: { $phone }
which-entry = Про яке місце йдеться? Назвіть місто й що вам потрібно, і я покажу місця знову.

# Прийом: онлайн-запис є там, де місце його пропонує
book-call = Записати до { $name } звідси я не можу. Зателефонуйте { $phone } і скажіть: «{ $sentence }»
book-call-sentence = Добрий день. Мені потрібен прийом. Чи потрібні документи? Чи є перекладач?
book-walk-in = { $name } пише, що можна прийти без запису.
book-website = Записати до { $name } звідси я не можу, і телефону не знаю. Його сторінка: { $url }
book-no-contact = Записати до { $name } звідси я не можу, і не знаю ні телефону, ні сторінки. З іншим місцем може бути простіше.
appointments-none = Ваших записів у мене немає. Якщо ви домовилися з місцем самі, змінити це може лише воно.
