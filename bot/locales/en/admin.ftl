# For those who keep the directory and refer people. Rules of voice: docs/developers/add-a-language.md

# Roles
admin-role-agent = agent
admin-role-curator = curator
admin-role-coordinator = coordinator
admin-role-administrator = administrator
admin-everything = everything
admin-welcome = You are now { $role } for { $reach }. Write "help" to see what you can do here; everything else you write goes to Amana as before.
admin-welcome-kept = So that reminders reach you I keep your address, locked, as long as you hold this role.
admin-join-wrong = This code does not hold: it may be mistyped, used or expired. Ask whoever invited you for a new one.
admin-join-wait = Too many wrong codes. Try again in an hour, or ask whoever invited you for a new one.
admin-invite-made = Invitation for one { $role } ({ $reach }). It works once, for { $days ->
    [one] { $days } day
   *[other] { $days } days
 }. Pass on one of these, to that person only:
admin-invite-typed = Typed to Amana anywhere: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Web page: { $url }
admin-invite-take-back = To take it back: { $command }
admin-invite-not-yours = You cannot invite a { $role }, or not for that organisation. Nothing was changed.
admin-invite-whose = For which organisation? Write it like this: { $command }
admin-invite-where = For which region? Countries, regions or cities, like this: { $command }
admin-region-unknown = I know no country, region or city "{ $region }". Write a country as FR, a region as GB-SCT, a city by its name.
admin-roles-own = You are { $role } for { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Invitation { $number }: { $role }, open until { $date }
admin-roles-end = To end one: { $command }
admin-roles-none = Nobody holds role number { $number }.
admin-roles-not-yours = That role is not yours to end.
admin-roles-ended = Role { $number } ({ $role }) has ended; its address is deleted.
admin-invitation-none = There is no open invitation { $number } of yours.
admin-invitation-ended = Invitation { $number } no longer works.

# Commands
admin-help-head = You are { $role }. Your commands, with or without a slash:
admin-help-line = • { $command }: { $about }
admin-help-more = How one is used: { $command }
admin-family-entries = Entries
admin-family-review = Review
admin-family-reports = Reports
admin-family-exchange = Files
admin-family-booking = Appointments
admin-family-facts = Facts about the law
admin-family-referrals = Bringing people in
admin-family-people = People and help
admin-usage =
    { $command }: { $about }.
    I read it like this: { $example }
    Nothing was changed.
admin-meant = I do not know that command. Did you mean "{ $command }"? Nothing was changed.
admin-not-yours = "{ $command }" is for: { $roles }. Nothing was changed.
admin-failed = That did not work: { $reason } Nothing was changed.
admin-about-help = what you can do, or how one command is used
admin-usage-help = help hours
admin-about-join = take the role of your invitation
admin-usage-join = join 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = a one-time invitation to a role
admin-usage-invite = invite curator "MediBüro Hamburg"
admin-about-roles = your role and those you look after
admin-usage-roles = roles end 3
admin-about-find = entries by name, organisation or city
admin-usage-find = find caritas hamburg
admin-about-show = all that is known of one entry
admin-usage-show = show 42

# Entries
admin-find-head = { $count ->
    [one] One entry:
   *[other] { $count } entries:
 }
admin-find-none = Nothing found for "{ $text }". Try fewer words, or only the city.
admin-entry-none = There is no entry { $number }. To look for one: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = retired
admin-status-defunct = closed for good
admin-status-temporarily-closed = closed for now
admin-never-confirmed = Never confirmed with the place; its public page was read on { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = nothing
admin-field-organization = organisation
admin-field-kind = kind
admin-field-services = services
admin-field-attributes = features
admin-field-languages = languages
admin-field-address-1 = address
admin-field-city = city
admin-field-country = country
admin-field-opening-hours = hours
admin-field-opening-hours-text = hours in words
admin-field-url = web page
admin-field-fees-description = cost
admin-field-eligibility-description = for whom
admin-field-application-process = how to come
admin-field-required-documents = asks for
admin-field-firewall-statement = promise
admin-field-source-title = source

# Buttons: at most 20 characters each
button-next-page = Next
button-do-help = What I can do
button-do-find = Find
button-do-show = Show
button-do-join = Join
button-do-invite = Invite
button-do-roles = Roles

# In a list of what is kept of somebody
data-role = your role ({ $count })
data-flow = what you were in the middle of ({ $count })
