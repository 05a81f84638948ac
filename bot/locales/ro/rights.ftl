# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } în { $country }, { $status }:
rights-intro-everybody = { $service } în { $country }. Nu ați spus ce acte aveți, deci întâi ce e valabil pentru toți:
rights-full = Aveți dreptul la asta, după câte spun datele mele.
rights-partial = Aveți dreptul la o parte.
rights-emergency-only = Aveți dreptul la asta doar la urgență.
rights-none = Datele mele spun că nu există un drept plătit de stat.
rights-unclear = Asta nu vă pot spune: ce am citit nu e clar. Întrebați pe cineva de mai jos.
rights-conditions = Condiție: { $text }
rights-cost = Cost: { $text }
rights-cost-unknown = Datele mele nu spun cât costă. Întrebați înainte de tratament, dacă nu e urgență.
rights-documents = Acte: { $text }
rights-documents-unknown = Datele mele nu spun ce acte se cer.
rights-documents-nothing = Dacă nu aveți acte, spuneți asta și întrebați ce altceva e bun. La urgență mergeți imediat, cu sau fără acte.
rights-enrol-unknown = Datele mele nu spun cum se face înscrierea.
rights-law = Legea: { $law }
rights-source = Sursa: { $source }, { $date }
rights-source-undated = Sursa: { $source }; pagina nu arată o dată, citită la { $date }
rights-unverified = Nu am putut confirma asta; nimeni nu a văzut o sursă. Întrebați înainte să vă bazați pe ea:
rights-uncertain = Nu e sigur, poate s-a schimbat sau se bazează pe o singură sursă slabă. Întrebați înainte să vă bazați pe ea:
rights-also-unconfirmed = Se mai spune, dar neconfirmat: { $text }
rights-missing = Nu am un răspuns verificat pentru { $country }, { $status } și { $service }.
rights-missing-country = Nu am încă date verificate despre legea din { $country }.
rights-missing-who = Cei mai apropiați care ar putea ști:
rights-by-status = Cu alte acte poate fi mai mult sau mai puțin. Minimul din datele mele pentru fiecare:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = La urgență: { $level }
level-full = da, în întregime
level-partial = în parte
level-emergency-only = doar la urgență
level-none = niciun drept plătit de stat
level-unclear = nu e clar
refused =
    Poate au greșit trimițându-vă acasă. Întrebați, calm, care e motivul și cum se numește persoana, și notați-le pe amândouă.
    Iată la ce vă puteți referi, după datele mele.
refused-next = Acești oameni pot vorbi pentru dumneavoastră sau știu alt loc:
interpreter-ask = Spuneți la ghișeu: „Vorbesc { $language }. Vă rog să chemați un interpret.” Le puteți arăta propoziția aceasta:
interpreter-unknown = Nu am o regulă verificată despre cine plătește acolo interpretul. Multe clinici au interpreți la telefon; întrebați înainte de vizită. Un copil nu ar trebui să traducă.
interpreter-places = Locurile acestea spun că vă vorbesc limba sau au interpreți:

# The firewall: four parts, always
firewall-law-title = Legea în { $country }.
firewall-law-title-region = Legea în { $region } ({ $country }).
firewall-strong = Legea interzice sau împiedică să se spună autorităților de imigrare despre cei care vin la îngrijire.
firewall-partial = Legea împiedică raportarea la unele căi de a primi îngrijire, la altele nu.
firewall-none = Nu am găsit o lege care să țină îngrijirea separat de controlul imigrării, sau există o obligație de a raporta.
firewall-unclear = Nu am putut afla dacă legea ține îngrijirea separat de controlul imigrării.
firewall-regions-differ = Diferă de la o regiune la alta; aceasta e regiunea pe care am putut-o citi: { $region }.
firewall-bound = Cine trebuie să tacă: { $text }
firewall-duty = Cine trebuie să raporteze: { $text }
firewall-exceptions = Excepții: { $text }
firewall-in-short = Pe scurt: { $text }
firewall-missing = Nu am date verificate despre legea din { $country }. Nu știu dacă clinicile de acolo raportează.
firewall-place-title = Locul acesta: { $name }.
firewall-place-promise = Spune despre sine: { $text }
firewall-place-not-chosen = Locul. Spuneți-mi ce loc, și spun ce a promis.
firewall-chat-title = Conversația aceasta.
firewall-chat = Nu păstrez mesaje, nume, locuri sau acte.
firewall-unknown-title = Ce nu știu.
firewall-unknown = Dacă personalul de la ușă cere acte și ce ar putea face o singură persoană acolo.
firewall-unknown-who = Aceștia vă pot spune mai mult:
firewall-unknown-ask-place = Puteți suna locul fără să vă spuneți numele și întreba: { $phone }
firewall-breach = Îmi pare rău că s-a întâmplat asta. Nu e vina dumneavoastră. Nu semnați nimic ce nu înțelegeți și vorbiți curând cu un consilier juridic.

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }, { $city }
