# Places and appointments

care-intro = { $service }, { $place }: what I know, nearest first.
care-intro-more = More places for { $service }, { $place }:
care-here = where you are
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = Within { $radius } I know nothing for this. These are further away.
care-country-only = I know nothing for this near you. These are elsewhere in { $country }; some help by telephone.
care-other-service = I know no place for { $wanted } there. These places may know the way to it:
care-nothing = I know no place for { $service } in or near { $place }. That does not mean there is none.
care-nothing-who = These may know one:
care-nothing-emergency = In an emergency every hospital is the right place: call { $number }.
care-no-more = I know no more places for this.
care-filter-none = None of them says that about itself, so I show those that may do.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } on foot
card-distance-far = { $distance } away
card-city-only = { $city } (I do not know the exact point)
card-address-hidden = { $city }; the address is kept secret to protect the people there
card-open = open now, until { $until }
card-open-always = open day and night
card-opens = closed now, opens { $next }
card-hours-unknown = opening hours not known: call first
card-hours-text = hours, as written there: { $text }
card-hours-today = hours may differ today: it is, or may be, a public holiday there
card-hours-holiday = hours may differ on holidays
card-by-phone = help by telephone or online
card-languages = speaks { $languages }
card-languages-unknown = languages not known
card-cost = cost: { $text }
card-cost-free = free of charge, it says
card-cost-unknown = cost not known
card-documents = asks for: { $text }
card-documents-none-asked = says nobody has to show papers
card-anonymous = says no name is needed
card-documents-unknown = I do not know whether it asks for papers
card-phone = telephone { $phone }
card-why = Why this one: { $reasons }.
why-nearest = nearest that I know
why-near = near you
why-service = offers { $service }
why-language = speaks { $language }
why-attribute = { $attribute }
why-open = open now
card-unconfirmed = From a public page read on { $date }, not yet confirmed with the place. Call before you go.
card-unconfirmed-old = From a public page read on { $date }, and the page itself is old. Not confirmed with the place: call before you go.
card-confirmed = Confirmed with the place on { $date }.
card-source = Source: { $source }

details-address = Address: { $address }
details-website = Web: { $url }
details-for = For: { $text }
details-hours = Opening hours: { $text }
details-how = How to come: { $text }
details-gone = I no longer have that place. Shall we search again?
way-link = Way to { $name }: { $url }
way-none = I do not know the exact address of { $name }. Call before you go: { $phone }
way-none-nophone = I do not know the exact address of { $name }, and no telephone number. Its web page: { $url }
way-hidden = The address of { $name } is kept secret to protect the people there. They tell it by telephone: { $phone }
which-entry = Which place do you mean? Tell me the city and what you need, and I show the places again.

# Appointments: online booking comes with a place that offers it
book-call = I cannot book a time at { $name } from here. Call { $phone } and say: "{ $sentence }"
book-call-sentence = Good day. I need an appointment. Do I need papers? Is there an interpreter?
book-walk-in = { $name } says you can come without an appointment.
book-website = I cannot book a time at { $name } from here, and I know no telephone number. Its web page: { $url }
book-no-contact = I cannot book a time at { $name } from here, and I know neither telephone number nor web page. Another place may be easier.
appointments-none = I have no appointment of yours. If you arranged one with a place yourself, only that place can change it.
