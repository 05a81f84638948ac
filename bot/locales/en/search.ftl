# Why a place is shown, how far a search went, closed places, what must be known before going

why-distance = { $distance } away
why-remote = help by telephone or online
why-confirmed = confirmed { $ago }
card-appointment = only by appointment: call first
card-alert = Please note: { $text }
card-confirmed-old = Confirmed with the place on { $date }, which is long ago: call before you go.
care-regional = I know nothing for this near you. These serve your whole region:
care-remote-only = I know no place for this near you. These help by telephone or online:
care-remote-too = These help by telephone or online, wherever you are:
place-closed = { $name } is closed.
place-closed-since = { $name } is closed since { $since }.
place-closed-until = { $name } is closed for now, until { $until }.
place-closed-note = What they say: { $text }
place-closed-instead = The nearest other place for the same:
place-closed-no-other = I know no other place for the same near it. Tell me where you are, and I look there.
details-intake = Go here first: { $address }
details-intake-note = Before you come: { $text }
details-interpreting = Interpreting: { $text }
details-age-from = From { $from } years of age
details-age-to = Up to { $to } years of age
details-age = From { $from } to { $to } years of age
