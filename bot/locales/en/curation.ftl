# Drafts, changes, reports: for those who keep the directory

admin-entry-not-yours = #{ $number } is kept by { $organization }, not by you. Nothing was changed.
admin-entry-line-new = New: { $name } · { $city }
admin-nothing-changed = It is so already. Nothing was changed.
admin-field-changed = { $field }: { $value } (before: { $before })

# Drafts
admin-draft-alone = Draft { $number }. You can publish it.
admin-draft-review = Draft { $number }. It goes live when another curator of the organisation or a coordinator publishes it.
admin-draft-waits = Draft { $number } waits for review.
admin-draft-none = There is no draft { $number } of yours to decide.
admin-draft-decided = Draft { $number } is decided already, or changes nothing any more.
admin-published = Live now.
admin-published-all = { $count ->
    [one] One draft is live now.
   *[other] { $count } drafts are live now.
 }
admin-needs-another = Draft { $number } needs the yes of somebody else: another curator of the organisation or a coordinator.
admin-enough-today = Of one writer, at most { $most } go out within 24 hours. The draft waits: publish it later.
admin-discarded = { $count ->
    [one] One draft is discarded. What is live has not changed.
   *[other] { $count } drafts are discarded. What is live has not changed.
 }
admin-conflict = Somebody has changed the same meanwhile. Nothing was changed:
admin-conflict-field = { $field }: now { $now }, yours { $wanted }
admin-who-you = you
admin-who-of = { $role }, { $organization }

# Changes
admin-history-head = Changes, the newest first:
admin-history-none = No changes yet since it came into the directory.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · undone
admin-change-none = There is no change { $number } of yours to undo.
admin-undone = Change { $number } is undone.
admin-undone-already = Change { $number } is undone already.
admin-undo-needs-another = This would bring back a promise people rely on. Propose it again, so that a second person checks it.
admin-action-add = added
admin-action-edit = changed
admin-action-verify = confirmed
admin-action-retire = retired
admin-action-restore = restored
admin-action-merge = merged
admin-action-unlist = taken off the list
admin-action-undo = undone
admin-hours-unreadable = I read hours like this: { $command }. Nothing was changed.
admin-hours-guess = I read hours like Tu 10:00-12:00. For { $day } try: { $command }. Nothing was changed.
admin-verified = Confirmed today. This holds for { $days } days.
admin-retired = People no longer see it. Nothing is deleted.
admin-restored = People see it again.
admin-status-active = shown

# Queue
admin-queue-head = { $count ->
    [one] One thing waits:
   *[other] { $count } things wait:
 }
admin-queue-empty = Nothing waits for you.
admin-queue-draft = Draft { $number } · { $title } · { $days } d · by { $who }
admin-queue-report = Report { $number } · { $entry } · { $problem } ×{ $times } · { $days } d · { $owner }
admin-owner-curators = for the curators of { $organization }
admin-owner-coordinators = no curator yet: for coordinators
admin-claimed = Report { $number } is yours now. { $entry }: { $problem } ×{ $times }, { $days } d, { $owner }.
admin-claimed-next = Call the place, mend the entry, then: { $command }
admin-report-none = There is no report { $number } of yours.
admin-report-answered = Report { $number } is answered already.
admin-report-ended = Report { $number }: { $outcome }. It is out of the queue.
admin-stale-head = { $count ->
    [one] One entry, not confirmed for { $days } days:
   *[other] { $count } entries, not confirmed for { $days } days:
 }
admin-stale-none = Everything of yours was confirmed within the last { $days } days.
admin-stale-line = { $entry } · { $date }
problem-closed = it is closed
problem-moved = it has moved
problem-wrong-number = wrong telephone number
problem-rude = people were treated badly

# Commands
admin-about-hours = set opening hours
admin-usage-hours = hours 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = you have just confirmed it with the place
admin-usage-verify = verify 42
admin-about-retire = no longer show it, and why
admin-usage-retire = retire 42 closed since May
admin-about-restore = show it again
admin-usage-restore = restore 42 open again
admin-about-draft = one draft
admin-usage-draft = draft 7
admin-about-publish = make a draft live
admin-usage-publish = publish 7
admin-about-discard = drop a draft
admin-usage-discard = discard 7
admin-about-history = what was changed, when and as what
admin-usage-history = history 42
admin-about-undo = take a change back, your latest if you name none
admin-usage-undo = undo 12
admin-about-queue = what waits for you: reports and drafts
admin-usage-queue = queue
admin-about-claim = take a report on yourself
admin-usage-claim = claim 3
admin-about-answer = end a report: mended, unfounded or retired
admin-usage-answer = answer 3 mended
admin-about-stale = what nobody has confirmed for long
admin-usage-stale = stale
button-do-hours = Use these hours
button-do-verify = Confirmed today
button-do-retire = Retire
button-do-restore = Show again
button-do-draft = Draft
button-do-publish = Publish
button-do-discard = Discard
button-do-history = History
button-do-undo = Undo
button-do-queue = Queue
button-do-claim = Claim
button-do-answer = Mended
button-do-stale = Not confirmed

# Names of fields that only changes show
admin-field-name = name
admin-field-status = status
admin-field-assured-date = confirmed
admin-field-latitude = latitude
admin-field-longitude = longitude
admin-field-precision = precision
admin-field-timezone = time zone
admin-field-confidential = secret address
admin-field-source-url = source address
admin-field-source-date = date of the source
admin-field-read-on = source read
admin-field-stale-risk = risk of being old
admin-field-text-language = language of the texts
admin-field-source-id = identifier
admin-field-firewall-statement-basis = basis of the promise

# Broken promises, and more fields
admin-queue-breach = URGENT · { $entry } · asked for papers or reported somebody, { $people ->
    [one] { $people } person
   *[other] { $people } persons
 } · { $days } d · { $command }
admin-breach-mended = { $name }: its promise may be told again.
admin-breach-none = { $name }: no open report of that kind.
admin-breach-upheld = { $name }: upheld. Its promise stays hidden, and people are warned. Reports: { $people }
admin-breach-dismissed = { $name }: dismissed. Its promise is told again. Reports: { $people }
admin-about-breach = decide reports of a broken promise
admin-usage-breach = breach 42 upheld
button-do-breach = Broken promise
admin-value-yes = yes
admin-value-no = no
admin-origin-human = by a person
admin-origin-machine = by a machine
admin-field-text = { $field } in { $language }, { $origin }
admin-field-appointment-only = by appointment only
admin-field-phones = telephone
admin-field-email = e-mail
admin-field-alert = know before
admin-field-interpretation-services = interpreting
admin-field-status-note = note
admin-field-assurer-role = confirmed by
admin-field-description = description
admin-field-do-not-list = not to be listed
admin-field-owner = kept by
admin-field-closed-since = closed since
admin-field-closed-until = closed until
admin-field-postal-code = postal code
admin-field-intake-address = go first to
admin-field-service-areas = area served
