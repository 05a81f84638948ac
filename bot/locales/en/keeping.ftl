# Guided commands, files, and what is done seldom

admin-flow-left = Stopped. Nothing was changed.
admin-refused = { $field }: { $expected }. Nothing was changed.
admin-doubt = Please look: { $field }: { $expected }
admin-field-unknown = "{ $field }" is not a field you can change so. Nothing was changed.
admin-edit-which = { $entry }
    What do you want to change? Tap, or write all at once, like: edit 42 phone=+4940123456 city=Hamburg
admin-edit-value = { $field } is now: { $value }. What should it be? ({ $nothing } for nothing)
admin-add-name = What is the place called?
admin-add-services = What does it offer? For example: primary_care; dental
admin-add-country = In which country? For example: DE
admin-add-city = In which city?
admin-add-address-1 = Street and number? ({ $nothing } if not known)
admin-add-phones = Telephone? ({ $nothing } if not known)
admin-add-opening-hours = Opening hours, like Tu 10:00-12:00? ({ $nothing } if not known)
admin-add-languages = Languages spoken there, like French; Arabic? ({ $nothing } if not known)
admin-add-known = That is in the directory already: #{ $number }. Nothing was changed.
admin-add-alike = Is it the same as #{ $number } { $name }? Then discard this draft and edit that one.
admin-import-how = Send { $command } and, from the next line on, a table as CSV: its first line names the columns, such as name, services, city, country, phone. Larger files: whoever runs the server takes them in.
admin-import-refused = { $count ->
    [one] One row cannot be taken in; nothing was changed:
   *[other] { $count } rows cannot be taken in; nothing was changed:
 }
admin-import-bad = Row { $row }, { $field }: { $expected }
admin-import-partial = Mend them and send it again, or take the other rows with: { $command }
admin-import-large = { $count } rows are more than { $most }: too many to look at one by one. Whoever runs the server takes such a file in.
admin-import-read = Read: { $new } new, { $changed } changed, { $unchanged } unchanged.
admin-import-foreign = Left out, since others keep them: { $names }
admin-import-unlisted = Left out, since they asked not to be listed: { $count }
admin-import-suspicious = Look at row { $row }, { $name }: { $text }
admin-import-drafts = They are drafts now. One by one: { $queue }. All at once: { $command }
admin-exported = { $count ->
    [one] One entry.
   *[other] { $count } entries.
 } Secret addresses are left out: { $secret }.
admin-unlisted = Taken off the list, and no import brings it back.
admin-merged = People are led to { $entry } now. What the other knew stays in its history.
admin-promise-withdrawn = { $name }: the promise is withdrawn and no longer shown.
admin-promise-service-id = service
admin-promise-statement = promise
admin-promise-language = language
admin-promise-evidence-kind = kind of evidence
admin-promise-evidence = evidence
admin-promise-signed-by = answered for by
admin-promise-signed-on = signed on
admin-promise-valid = valid
admin-action-withdraw = withdrawn
admin-translate-nothing = There is nothing to translate: no texts, or a person has translated them.
admin-translate-failed = No translation: { $reason } You can write one yourself. Nothing was changed.
admin-translated = Made by a machine into { $language }. Read every line before you publish; it stays marked as a machine's.
admin-stats-entries = Entries shown: { $shown } (confirmed: { $confirmed }), not shown: { $hidden }
admin-stats-queue = Drafts: { $drafts }. Reports: { $reports }, the oldest { $days } d. Broken promises to decide: { $breaches }
admin-stats-people = People with a role: { $count }
admin-about-edit = change an entry, guided or on one line
admin-usage-edit = edit 42 phone=+4940123456 city=Hamburg
admin-about-add = a new entry, guided or on one line
admin-usage-add = add name=Open clinic services=primary_care city=Hamburg country=DE
admin-about-import = a table of entries, as drafts
admin-usage-import = import
admin-about-export = your entries as a file: csv, xlsx, hsds, geojson, fhir
admin-usage-export = export csv
admin-about-merge = make one of two entries; the first stays
admin-usage-merge = merge 42 43
admin-about-unlist = it does not want to be listed
admin-usage-unlist = unlist 42 asked by telephone on 3 May
admin-about-promise = a promise about papers, with its evidence
admin-usage-promise = promise 42 says="We ask nobody for papers." link=https://example.org/promise signed="head of the clinic" on=2026-11-01
admin-about-translate = machine translations as a draft
admin-usage-translate = translate 42 fr
admin-about-stats = how much there is and waits
admin-usage-stats = stats
button-flow-stop = Stop
button-flow-skip = Not known
button-field = { $field }
button-do-edit = Change
button-do-add = Add
button-do-import = Import
button-do-export = Export
button-do-merge = Merge
button-do-unlist = Take off
button-do-promise = Promise
button-do-translate = Translate
button-do-stats = Numbers
