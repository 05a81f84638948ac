# Bir yer neden gösterildi, arama nereye kadar gitti, kapalı yerler, gitmeden bilinmesi gerekenler

why-distance = { $distance } uzakta
why-remote = telefonla ya da internetten yardım
why-confirmed = teyit: { $ago }
card-appointment = yalnızca randevuyla: önce arayın
card-alert = Dikkat: { $text }
card-confirmed-old = { $date } tarihinde yerle teyit edildi, bu uzun zaman önce: gitmeden önce arayın.
care-regional = Yakınınızda bunun için bir şey bilmiyorum. Bunlar bütün bölgenize hizmet ediyor:
care-remote-only = Yakınınızda bunun için yer bilmiyorum. Bunlar telefonla ya da internetten yardım ediyor:
care-remote-too = Bunlar nerede olursanız olun telefonla ya da internetten yardım ediyor:
place-closed = { $name } kapalı.
place-closed-since = { $name } kapalı, başlangıç: { $since }.
place-closed-until = { $name } şimdilik kapalı, bitiş: { $until }.
place-closed-note = Söyledikleri: { $text }
place-closed-instead = Aynısı için en yakın başka yer:
place-closed-no-other = Yakınında aynısı için başka yer bilmiyorum. Nerede olduğunuzu söyleyin, orada bakayım.
details-intake = Önce buraya gidin: { $address }
details-intake-note = Gelmeden önce: { $text }
details-interpreting = Tercümanlık: { $text }
details-age-from = { $from } yaşından itibaren
details-age-to = { $to } yaşına kadar
details-age = { $from } yaşından { $to } yaşına kadar
