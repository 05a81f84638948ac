# Yasa bilgileri: onları tutanlar için

admin-about-fact = bir yasa bilgisi: göstermek ya da değişiklik önermek
admin-usage-fact = bilgi DE-002 review_by=2027-06-01
button-do-fact = Bilgi
admin-about-due = yeniden okunması gereken bilgiler
admin-usage-due = okunacaklar
button-do-due = Yeniden oku
admin-fact-none = { $fact } diye bir bilgi yok. Şöyle adlandırılır: DE-002, DE:firewall ya da DE:emergency-112.
admin-fact-no-field = Bilginin değiştirilebilen { $field } alanı yok. Olanlar: { $fields }. Hiçbir şey değişmedi.
admin-fact-how = Değişiklik önermek için: { $command }
admin-due-none = Önümüzdeki 30 gün içinde yeniden okuyacağınız bir şey yok.
admin-due-head = { $count ->
    [one] { $count } bilgi yeniden okunmalı:
   *[other] { $count } bilgi yeniden okunmalı:
 }
admin-due-line = { $fact }, son gün { $date } { $source }

# Haftada bir koordinatörlere gönderilir
facts-due = { $count ->
    [one] Bölgenizde { $count } yasa bilgisi yeniden okunmalı.
   *[other] Bölgenizde { $count } yasa bilgisi yeniden okunmalı.
 }
