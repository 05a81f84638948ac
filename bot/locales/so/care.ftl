# Meelaha iyo ballamaha

care-intro = { $service }, { $place }: waxa aan aqaanno, kan ugu dhow ayaa ugu horreeya.
care-intro-more = Meelo kale oo { $service }, { $place }:
care-here = halka aad joogto
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = { $radius } gudaheeda wax ma ka aqaanno. Kuwani way ka sii fog yihiin.
care-country-only = Meel kuu dhow oo arrintan ah ma aqaanno. Kuwani waa meelo kale oo { $country } ah; qaarkood telefoon bay ku caawiyaan.
care-other-service = Meel { $wanted } ah halkaas kama aqaanno. Meelahan ayaa laga yaabaa inay jidka yaqaanniin:
care-nothing = Meel { $service } ah kama aqaanno { $place } ama agteeda. Taasi macnaheedu maaha inaanay jirin.
care-nothing-who = Kuwan ayaa laga yaabaa inay yaqaanniin:
care-nothing-emergency = Xaalad degdeg ah isbitaal walba waa meesha saxda ah: wac { $number }.
care-no-more = Meelo kale oo arrintan ah ma aqaanno.
care-filter-none = Midkoodna taas iskama sheego, sidaa darteed waxaan tusayaa kuwa laga yaabo inay ku habboon yihiin.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, ilaa { $minutes ->
    [one] { $minutes } daqiiqo
   *[other] { $minutes } daqiiqo
 } oo lug ah
card-distance-far = { $distance } kuu jirta
card-city-only = { $city } (barta saxda ah ma aqaanno)
card-address-hidden = { $city }; cinwaanku waa sir si dadka jooga loo ilaaliyo
card-open = hadda waa furan tahay, ilaa { $until }
card-open-always = waa furan tahay habeen iyo maalin
card-opens = hadda waa xiran tahay, waxay furmaysaa { $next }
card-hours-unknown = saacadaha lama yaqaan: marka hore wac
card-hours-text = saacadaha, sida halkaas ugu qoran: { $text }
card-hours-today = saacaduhu maanta way ka duwanaan karaan: waa fasax halkaas, ama way noqon kartaa
card-hours-holiday = maalmaha fasaxa saacaduhu way ka duwanaan karaan
card-by-phone = caawimo telefoon ama internet ah
card-languages = waxay ku hadlaan { $languages }
card-languages-unknown = luqadaha lama yaqaan
card-cost = qiimaha: { $text }
card-cost-free = bilaash, sida ay sheegeen
card-cost-unknown = qiimaha lama yaqaan
card-documents = waxay weydiiyaan: { $text }
card-documents-none-asked = waxay yiraahdaan cidna warqad lama weydiiyo
card-anonymous = waxay yiraahdaan magac looma baahna
card-documents-unknown = ma ogi inay warqado weydiiyaan
card-phone = telefoon { $phone }
card-why = Sababta tan: { $reasons }.
why-nearest = midda ugu dhow ee aan aqaanno
why-near = waa kuu dhow tahay
why-service = waxay leedahay { $service }
why-language = waxaa looga hadlaa { $language }
why-attribute = { $attribute }
why-open = hadda waa furan tahay
card-unconfirmed = Waxaa laga qaaday bog dadweyne oo la akhriyay { $date }, weli meesha lalama xaqiijin. Wac intaanad tegin.
card-unconfirmed-old = Waxaa laga qaaday bog dadweyne oo la akhriyay { $date }, boggu laftiisuna waa duug. Meesha lalama xaqiijin: wac intaanad tegin.
card-confirmed = Meesha waxaa lala xaqiijiyay { $date }.
card-source = Isha: { $source }

details-address = Cinwaan: { $address }
details-website = Bogga: { $url }
details-for = Loogu talagalay: { $text }
details-hours = Saacadaha furan: { $text }
details-how = Sida loo yimaado: { $text }
details-gone = Meeshaas ma hayo hadda. Ma dib baan u raadinnaa?
way-link = Jidka { $name }: { $url }
way-none = Cinwaanka saxda ah ee { $name } ma aqaanno. Wac intaanad tegin: { $phone }
way-none-nophone = Cinwaanka saxda ah ee { $name } ma aqaanno, lambar telefoonna ma aqaanno. Boggooda: { $url }
way-hidden = Cinwaanka { $name } waa sir si dadka jooga loo ilaaliyo. Telefoonka ayay ku sheegaan: { $phone }
which-entry = Meeshee ayaad ula jeeddaa? Ii sheeg magaalada iyo waxaad u baahan tahay, mar kale ayaan meelaha ku tusayaa.

book-call = Halkan kama qaban karo ballan { $name }. Wac { $phone } oo dheh: "{ $sentence }"
book-call-sentence = Maalin wanaagsan. Ballan baan u baahanahay. Warqado ma u baahanahay? Turjumaan ma jiraa?
book-walk-in = { $name } waxay yiraahdaan ballan la'aan waad iman kartaa.
book-website = Halkan kama qaban karo ballan { $name }, lambar telefoonna ma aqaanno. Boggooda: { $url }
book-no-contact = Halkan kama qaban karo ballan { $name }, mana aqaanno telefoon iyo bog midna. Meel kale ayaa laga yaabaa inay ka fududdahay.
appointments-none = Ballan kuu qabsan ma hayo. Haddii aad adigu meel la samaysatay, iyaga uun baa beddeli kara.
