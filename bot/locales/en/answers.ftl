# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = a child, { $status }
rights-volatile = This rule is old or changing ({ $text }). Please ask before you rely on it:
rights-overdue = I should have read this again by { $date } and have not. Please ask before you rely on it:
rights-differ = My records say different things here; this is the least they say.
rights-depends = It depends:
rights-if = If { $when }: { $level }.
rights-if-line = If { $when }: { $text }
rights-route = Another way ({ $level }): { $text }
rights-also = Also: { $text }
rights-cost-nothing = Cost: none, says the record.
rights-steps = How to get it:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Whatever your papers, at least: { $level }
rights-regions = It differs by region in { $country }. I have read: { $regions }. Tell me the city.
rights-regions-too = These regions have rules of their own: { $regions }. Tell me the city if you are there.
rights-ask-who = It may be different for a child or in pregnancy. Is it about that?
rights-machine-translated = Parts of this were translated from English, and no native speaker has checked them yet.
rights-warning = First, before you go to an office: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = Not confirmed, but know it before you go:
warning-reporting_office = ⚠ This way goes through an office that must report. Take advice before you go there.
warning-immigration_office = ⚠ This way goes through the immigration authority. Take advice before you go there.
warning-data_shared = ⚠ Your data may be passed on, or read by authorities.
warning-debt_reported = ⚠ An unpaid bill may be passed on to the immigration authority.
warning-later_bill = ⚠ A bill may come later.
warning-prepayment = ⚠ You may be asked to pay before treatment.
warning-charged = ⚠ You will be asked to pay.
warning-own_share = ⚠ You may have to pay a part yourself.
warning-not_covered = ⚠ Not everything is covered.
warning-time_limit = ⚠ There is a time limit.
warning-refused_in_practice = ⚠ In practice people are sometimes turned away or find no way in.
warning-advice_first = ⚠ Take legal advice first.

# Conditions: they go on after "If"
when-stay_under = you have been there for less than { $months } months
when-stay_from = you have been there for { $months } months or more
when-new_to_scheme = you have had this cover for less than { $months } months
when-arrived_before = you arrived before { $day }
when-arrived_from = you arrived on or after { $day }
when-enrolled_before = you were enrolled before { $day } and renew
when-insured = you are insured there
when-uninsured = you have no cover there yet
when-refused_claim = your asylum claim was refused
when-after_violence = it comes from torture or violence
when-low_income = your income is low
when-named_group = you belong to one of the groups named there
when-unaccompanied = it is a child without parents there
when-insured_parent = the parents are insured there

# Turned away
refused-show = Show this at the desk:
refused-sentence = I would like: { $service }. Please tell me in writing why you refuse, and your name. Please call an interpreter and do not pass on my data.
refused-complain = You can complain: ask the place for its complaints office, and keep your notes. If it gets worse, go to another place or to an emergency department.
interpreter-please = I speak { $language }. Please call an interpreter.

# The card
counter-card = Show this at the desk. Your name is not on it, and I keep no copy.
card-none = I have no checked facts about that country to put on a card.
button-card = Card to show
button-card-print = Card to print
button-child = It's for a child
button-adult = It's for an adult
button-pregnant = Somebody is pregnant
button-breach = Papers were asked

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = I found no promise of its own about passing on data (its page was read on { $date }).
firewall-place-own-words = No curator has checked this promise yet. It is on its page, read on { $date }.
firewall-place-confirmed = Two curators have seen evidence for this promise, the last on { $date }.
firewall-place-questioned = Somebody reported that papers were asked for here or data passed on. That is being looked into, so I tell nothing of its promise now. I do not know whether it is true.
firewall-place-broken = A report that papers were asked for here or data passed on was looked into and found to be so. Ask others before you go there.
firewall-place-no-report = I have no open report against it.
firewall-breach-which = Which place was it? Tap it, or show me the places again and tap there.
firewall-breach-taken = I have taken it down for { $name }, without who says it: nothing of what you wrote and no name. From now on I tell nobody of its promise, until a curator has looked into it.
firewall-breach-too-many = You have reported several places today, so I take no more until tomorrow.
firewall-breach-not-kept = I could not take the report down right now. Please write it again a little later.
firewall-breach-who = These people can help you now:
