# Drafts, changes, reports: for those who keep the directory

admin-entry-not-yours = #{ $number } e ținută de { $organization }, nu de dumneavoastră. Nu s-a schimbat nimic.
admin-entry-line-new = Nouă: { $name } · { $city }
admin-nothing-changed = E deja așa. Nu s-a schimbat nimic.
admin-field-changed = { $field }: { $value } (înainte: { $before })

# Drafts
admin-draft-alone = Ciorna { $number }. O puteți publica.
admin-draft-review = Ciorna { $number }. Devine vizibilă când o publică alt redactor al organizației sau un coordonator.
admin-draft-waits = Ciorna { $number } așteaptă verificarea.
admin-draft-none = Nu aveți de hotărât ciorna { $number }.
admin-draft-decided = Ciorna { $number } e deja hotărâtă sau nu mai schimbă nimic.
admin-published = Vizibil acum.
admin-published-all = { $count ->
    [one] O ciornă e vizibilă acum.
    [few] { $count } ciorne sunt vizibile acum.
   *[other] { $count } de ciorne sunt vizibile acum.
 }
admin-needs-another = Ciorna { $number } are nevoie de acordul altcuiva: alt redactor al organizației sau un coordonator.
admin-enough-today = De la aceeași persoană pleacă cel mult { $most } în 24 de ore. Ciorna așteaptă: publicați-o mai târziu.
admin-discarded = { $count ->
    [one] O ciornă a fost aruncată. Ce e vizibil nu s-a schimbat.
    [few] { $count } ciorne au fost aruncate. Ce e vizibil nu s-a schimbat.
   *[other] { $count } de ciorne au fost aruncate. Ce e vizibil nu s-a schimbat.
 }
admin-conflict = Cineva a schimbat între timp același lucru. Nu s-a schimbat nimic:
admin-conflict-field = { $field }: acum { $now }, la dumneavoastră { $wanted }
admin-who-you = dumneavoastră
admin-who-of = { $role }, { $organization }

# Changes
admin-history-head = Schimbări, cele mai noi întâi:
admin-history-none = Nicio schimbare de când e în listă.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · anulată
admin-change-none = Nu aveți o schimbare { $number } de anulat.
admin-undone = Schimbarea { $number } e anulată.
admin-undone-already = Schimbarea { $number } e deja anulată.
admin-undo-needs-another = Asta ar readuce o promisiune pe care se bazează oameni. Propuneți-o din nou, ca să o verifice și altcineva.
admin-action-add = adăugat
admin-action-edit = modificat
admin-action-verify = confirmat
admin-action-retire = retras
admin-action-restore = repus
admin-action-merge = unit
admin-action-unlist = scos din listă
admin-action-undo = anulat
admin-hours-unreadable = Programul îl citesc așa: { $command }. Nu s-a schimbat nimic.
admin-hours-guess = Programul îl citesc ca Tu 10:00-12:00. Pentru { $day } încercați: { $command }. Nu s-a schimbat nimic.
admin-verified = Confirmat azi. E valabil { $days } zile.
admin-retired = Oamenii nu o mai văd. Nu s-a șters nimic.
admin-restored = Oamenii o văd din nou.
admin-status-active = afișată

# Queue
admin-queue-head = { $count ->
    [one] Un lucru așteaptă:
    [few] { $count } lucruri așteaptă:
   *[other] { $count } de lucruri așteaptă:
 }
admin-queue-empty = Nu vă așteaptă nimic.
admin-queue-draft = Ciorna { $number } · { $title } · { $days } z · de la { $who }
admin-queue-report = Sesizarea { $number } · { $entry } · { $problem } ×{ $times } · { $days } z · { $owner }
admin-owner-curators = pentru redactorii de la { $organization }
admin-owner-coordinators = încă fără redactor: pentru coordonatori
admin-claimed = Sesizarea { $number } e acum a dumneavoastră. { $entry }: { $problem } ×{ $times }, { $days } z, { $owner }.
admin-claimed-next = Sunați la loc, corectați fișa, apoi: { $command }
admin-report-none = Nu aveți o sesizare { $number }.
admin-report-answered = Sesizarea { $number } are deja răspuns.
admin-report-ended = Sesizarea { $number }: { $outcome }. A ieșit din coadă.
admin-stale-head = { $count ->
    [one] O fișă, neconfirmată de { $days } zile:
    [few] { $count } fișe, neconfirmate de { $days } zile:
   *[other] { $count } de fișe, neconfirmate de { $days } zile:
 }
admin-stale-none = Tot ce țineți a fost confirmat în ultimele { $days } zile.
admin-stale-line = { $entry } · { $date }
problem-closed = e închis
problem-moved = s-a mutat
problem-wrong-number = număr de telefon greșit
problem-rude = oamenii au fost tratați urât

# Commands
admin-about-hours = pune programul
admin-usage-hours = program 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = tocmai ați confirmat cu locul
admin-usage-verify = confirmă 42
admin-about-retire = să nu mai fie arătată, și de ce
admin-usage-retire = retrage 42 închis din mai
admin-about-restore = să fie arătată din nou
admin-usage-restore = repune 42 deschis din nou
admin-about-draft = o ciornă
admin-usage-draft = ciornă 7
admin-about-publish = face vizibilă o ciornă
admin-usage-publish = publică 7
admin-about-discard = aruncă o ciornă
admin-usage-discard = aruncă 7
admin-about-history = ce s-a schimbat, când și în ce rol
admin-usage-history = istoric 42
admin-about-undo = anulează o schimbare, ultima dacă nu numiți una
admin-usage-undo = anulează 12
admin-about-queue = ce vă așteaptă: sesizări și ciorne
admin-usage-queue = coadă
admin-about-claim = preluați o sesizare
admin-usage-claim = preia 3
admin-about-answer = încheie o sesizare: corectat, neîntemeiat sau retras
admin-usage-answer = răspunde 3 corectat
admin-about-stale = ce nu a confirmat nimeni de mult
admin-usage-stale = vechi
button-do-hours = Folosește programul
button-do-verify = Confirmat azi
button-do-retire = Retrage
button-do-restore = Arată din nou
button-do-draft = Ciornă
button-do-publish = Publică
button-do-discard = Aruncă
button-do-history = Istoric
button-do-undo = Anulează
button-do-queue = Coadă
button-do-claim = Preia
button-do-answer = Corectat
button-do-stale = Neconfirmate

# Names of fields that only changes show
admin-field-name = nume
admin-field-status = stare
admin-field-assured-date = confirmat
admin-field-latitude = latitudine
admin-field-longitude = longitudine
admin-field-precision = precizie
admin-field-timezone = fus orar
admin-field-confidential = adresă secretă
admin-field-source-url = adresa sursei
admin-field-source-date = data sursei
admin-field-read-on = sursă citită
admin-field-stale-risk = risc să fie vechi
admin-field-text-language = limba textelor
admin-field-source-id = identificator
admin-field-firewall-statement-basis = temeiul promisiunii

# Broken promises, and more fields
admin-queue-breach = URGENT · { $entry } · au cerut acte sau au raportat pe cineva, { $people ->
    [one] { $people } persoană
    [few] { $people } persoane
   *[other] { $people } de persoane
 } · { $days } z · { $command }
admin-breach-mended = { $name }: promisiunea poate fi spusă din nou.
admin-breach-none = { $name }: nicio sesizare deschisă de acest fel.
admin-breach-upheld = { $name }: confirmat. Promisiunea rămâne ascunsă și oamenii sunt avertizați. Sesizări: { $people }
admin-breach-dismissed = { $name }: respins. Promisiunea e spusă din nou. Sesizări: { $people }
admin-about-breach = hotărâți sesizările despre o promisiune încălcată
admin-usage-breach = încălcare 42 confirmat
button-do-breach = Promisiune încălcată
admin-value-yes = da
admin-value-no = nu
admin-origin-human = de un om
admin-origin-machine = de o mașină
admin-field-text = { $field } în { $language }, { $origin }
admin-field-appointment-only = doar cu programare
admin-field-phones = telefon
admin-field-email = e-mail
admin-field-alert = de știut înainte
admin-field-interpretation-services = interpretariat
admin-field-status-note = notă
admin-field-assurer-role = confirmat de
admin-field-description = descriere
admin-field-do-not-list = nu se trece în listă
admin-field-owner = ținută de
admin-field-closed-since = închis din
admin-field-closed-until = închis până la
admin-field-postal-code = cod poștal
admin-field-intake-address = mergeți întâi la
admin-field-service-areas = zonă deservită
