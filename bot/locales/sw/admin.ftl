# Kwa wanaotunza orodha na kuelekeza watu.

# Roles
admin-role-agent = wakala
admin-role-curator = mtunzaji
admin-role-coordinator = mratibu
admin-role-administrator = msimamizi
admin-everything = kila kitu
admin-welcome = Sasa wewe ni { $role } wa { $reach }. Andika "msaada" kuona unachoweza kufanya hapa; mengine yote unayoandika yanaenda kwa Amana kama awali.
admin-welcome-kept = Ili vikumbusho vikufikie ninahifadhi anwani yako, imefungwa, kwa muda wote ulio na jukumu hili.
admin-join-wrong = Msimbo huu haufanyi kazi: huenda umekosewa, umetumika au muda wake umeisha. Omba mpya kwa aliyekualika.
admin-join-wait = Misimbo mingi yenye makosa. Jaribu tena baada ya saa moja, au omba mpya kwa aliyekualika.
admin-invite-made = Mwaliko wa mtu mmoja: { $role } ({ $reach }). Unafanya kazi mara moja, kwa { $days ->
    [one] siku { $days }
   *[other] siku { $days }
 }. Mpe mtu huyo tu mojawapo ya hivi:
admin-invite-typed = Kuandikiwa Amana popote: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Ukurasa wa wavuti: { $url }
admin-invite-take-back = Kuurudisha: { $command }
admin-invite-not-yours = Huwezi kumwalika { $role }, au si kwa shirika hilo. Hakuna kilichobadilishwa.
admin-invite-whose = Kwa shirika gani? Andika hivi: { $command }
admin-invite-where = Kwa eneo gani? Nchi, mikoa au miji, hivi: { $command }
admin-region-unknown = Sijui nchi, mkoa wala mji "{ $region }". Andika nchi kama FR, mkoa kama GB-SCT, mji kwa jina lake.
admin-roles-own = Wewe ni { $role } wa { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Mwaliko { $number }: { $role }, wazi hadi { $date }
admin-roles-end = Kumaliza moja: { $command }
admin-roles-none = Hakuna mwenye jukumu nambari { $number }.
admin-roles-not-yours = Jukumu hilo si lako kulimaliza.
admin-roles-ended = Jukumu { $number } ({ $role }) limeisha; anwani yake imefutwa.
admin-invitation-none = Hakuna mwaliko wako ulio wazi nambari { $number }.
admin-invitation-ended = Mwaliko { $number } haufanyi kazi tena.

# Commands
admin-help-head = Wewe ni { $role }. Amri zako, kwa mkwaju au bila mkwaju:
admin-help-line = • { $command }: { $about }
admin-help-more = Jinsi amri inavyotumika: { $command }
admin-family-entries = Rekodi
admin-family-review = Ukaguzi
admin-family-reports = Ripoti
admin-family-exchange = Faili
admin-family-booking = Miadi
admin-family-facts = Taarifa za sheria
admin-family-referrals = Kuelekeza watu
admin-family-people = Watu na msaada
admin-usage =
    { $command }: { $about }.
    Ninaisoma hivi: { $example }
    Hakuna kilichobadilishwa.
admin-meant = Sijui amri hiyo. Ulimaanisha "{ $command }"? Hakuna kilichobadilishwa.
admin-not-yours = "{ $command }" ni kwa: { $roles }. Hakuna kilichobadilishwa.
admin-failed = Haikufanya kazi: { $reason } Hakuna kilichobadilishwa.
admin-about-help = unachoweza kufanya, au jinsi amri moja inavyotumika
admin-usage-help = help hours
admin-about-join = kuchukua jukumu la mwaliko wako
admin-usage-join = join 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = mwaliko wa mara moja wa jukumu
admin-usage-invite = invite curator "MediBüro Hamburg"
admin-about-roles = jukumu lako na yale unayoyasimamia
admin-usage-roles = roles end 3
admin-about-find = rekodi kwa jina, shirika au mji
admin-usage-find = find caritas hamburg
admin-about-show = yote yanayojulikana kuhusu rekodi moja
admin-usage-show = show 42

# Entries
admin-find-head = { $count ->
    [one] Rekodi moja:
   *[other] Rekodi { $count }:
 }
admin-find-none = Hakuna kilichopatikana kwa "{ $text }". Jaribu maneno machache, au mji tu.
admin-entry-none = Hakuna rekodi { $number }. Kuitafuta: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = imeondolewa
admin-status-defunct = imefungwa kabisa
admin-status-temporarily-closed = imefungwa kwa muda
admin-never-confirmed = Haijawahi kuthibitishwa na mahali penyewe; ukurasa wa umma ulisomwa { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = hakuna
admin-field-organization = shirika
admin-field-kind = aina
admin-field-services = huduma
admin-field-attributes = sifa
admin-field-languages = lugha
admin-field-address-1 = anwani
admin-field-city = mji
admin-field-country = nchi
admin-field-opening-hours = saa
admin-field-opening-hours-text = saa kwa maneno
admin-field-url = tovuti
admin-field-fees-description = gharama
admin-field-eligibility-description = kwa nani
admin-field-application-process = jinsi ya kuja
admin-field-required-documents = wanaomba
admin-field-firewall-statement = ahadi
admin-field-source-title = chanzo

button-next-page = Inayofuata
button-do-help = Ninaweza nini
button-do-find = Tafuta
button-do-show = Onyesha
button-do-join = Jiunge
button-do-invite = Alika
button-do-roles = Majukumu

data-role = jukumu lako ({ $count })
data-flow = ulichokuwa unafanya ({ $count })
