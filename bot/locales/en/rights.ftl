# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } in { $country }, { $status }:
rights-intro-everybody = { $service } in { $country }. You have not said which papers you have, so first what holds for everybody:
rights-full = You have a right to it, as far as the record goes.
rights-partial = You have a right to a part of it.
rights-emergency-only = You have a right to it only in an emergency.
rights-none = The record I have says there is no right to it paid by the state.
rights-unclear = I cannot tell you this: what I have read is not clear. Please ask one of the people below.
rights-conditions = Condition: { $text }
rights-cost = Cost: { $text }
rights-cost-unknown = The record does not say what it costs. Ask before treatment, unless it is an emergency.
rights-documents = Papers: { $text }
rights-documents-unknown = The record does not say which papers are asked for.
rights-documents-nothing = If you have no papers, say so and ask what else will do. In an emergency go at once, with or without papers.
rights-enrol-unknown = The record does not say how to enrol.
rights-law = Law: { $law }
rights-source = Source: { $source }, { $date }
rights-source-undated = Source: { $source }; the page shows no date, read { $date }
rights-unverified = I could not confirm this; nobody has seen a source for it. Please ask before you rely on it:
rights-uncertain = This is not certain, it may have changed or rests on one weak source. Please ask before you rely on it:
rights-also-unconfirmed = Also said, but not confirmed: { $text }
rights-missing = I have no checked answer for { $country }, { $status } and { $service }.
rights-missing-country = I have no checked facts about the law in { $country } yet.
rights-missing-who = The nearest people who would know:
rights-by-status = With papers it may be more or less. The least my records say for each:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = In an emergency: { $level }
level-full = yes, in full
level-partial = in part
level-emergency-only = only in an emergency
level-none = no right paid by the state
level-unclear = not clear
refused =
    They may have been wrong to send you away. Ask for the reason and for the name of the person, calmly, and write both down.
    Here is what my record says you can point to.
refused-next = These people can speak for you, or know another place:
interpreter-ask = Say at the desk: "I speak { $language }. Please call an interpreter." You can show them this sentence:
interpreter-unknown = I have no checked rule on who pays an interpreter there. Many clinics have telephone interpreters; ask before the visit. A child should not have to interpret.
interpreter-places = These places say they speak your language or have interpreters:

# The firewall: four parts, always
firewall-law-title = The law in { $country }.
firewall-law-title-region = The law in { $region } ({ $country }).
firewall-strong = The law forbids or bars telling immigration authorities about people who come for care.
firewall-partial = The law bars reporting in some ways of getting care, and not in others.
firewall-none = I found no law that keeps care apart from immigration control, or there is a duty to report.
firewall-unclear = I could not find out whether the law keeps care apart from immigration control.
firewall-regions-differ = It differs by region; this is the region I could read: { $region }.
firewall-bound = Who must keep silent: { $text }
firewall-duty = Who must report: { $text }
firewall-exceptions = Exceptions: { $text }
firewall-in-short = In short: { $text }
firewall-missing = I have no checked facts about the law in { $country }. I do not know whether clinics there report.
firewall-place-title = This place: { $name }.
firewall-place-promise = It says about itself: { $text }
firewall-place-not-chosen = The place. Tell me which place, and I say what it has promised.
firewall-chat-title = This chat.
firewall-chat = I keep no messages, no name, no place and no papers.
firewall-unknown-title = What I do not know.
firewall-unknown = Whether the staff at the door ask for papers, and what a single person there might do.
firewall-unknown-who = These can tell you more:
firewall-unknown-ask-place = You can call the place without saying your name and ask: { $phone }
firewall-breach = I am sorry this happened. You are not to blame for it. Do not sign anything you do not understand, and talk to a legal adviser soon.

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }, { $city }
