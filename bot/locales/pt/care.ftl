# Places and appointments

care-intro = { $service }, { $place }: o que eu conheço, do mais perto ao mais longe.
care-intro-more = Mais lugares para { $service }, { $place }:
care-here = onde você está
# $place may be followed by its country
care-place = { $place } ({ $country })
care-widened = Num raio de { $radius } não conheço nada para isto. Estes ficam mais longe.
care-country-only = Não conheço nada para isto perto de si. Estes ficam noutros lugares ({ $country }); alguns ajudam por telefone.
care-other-service = Não conheço ali nenhum lugar para isto: { $wanted }. Estes lugares talvez saibam o caminho:
care-nothing = Não conheço nenhum lugar para isto: { $service }, { $place } ou perto. Isso não quer dizer que não exista.
care-nothing-who = Estes talvez conheçam um:
care-nothing-emergency = Numa emergência, qualquer hospital é o lugar certo: ligue para { $number }.
care-no-more = Não conheço mais lugares para isto.
care-filter-none = Nenhum diz isso de si mesmo, por isso mostro os que talvez o façam.

# One place: name in the first line, then what is known
card-name = { $name }
card-distance = { $distance }, cerca de { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
 } a pé
card-distance-far = a { $distance }
card-city-only = { $city } (não sei o ponto exato)
card-address-hidden = { $city }; o endereço é secreto para proteger as pessoas que lá estão
card-open = aberto agora, até { $until }
card-open-always = aberto dia e noite
card-opens = fechado agora, abre { $next }
card-hours-unknown = não sei o horário: ligue antes
card-hours-text = horário, como está escrito lá: { $text }
card-hours-today = hoje o horário pode ser outro: lá é, ou pode ser, feriado
card-hours-holiday = o horário pode mudar nos feriados
card-by-phone = ajuda por telefone ou pela internet
card-languages = línguas: { $languages }
card-languages-unknown = não sei que línguas falam
card-cost = custo: { $text }
card-cost-free = diz que é gratuito
card-cost-unknown = não sei o custo
card-documents = pede: { $text }
card-documents-none-asked = diz que ninguém precisa de mostrar documentos
card-anonymous = diz que não é preciso dar o nome
card-documents-unknown = não sei se pede documentos
card-phone = telefone { $phone }
card-why = Porquê este: { $reasons }.
why-nearest = o mais perto que conheço
why-near = perto de si
why-service = oferece { $service }
why-language = fala { $language }
why-attribute = { $attribute }
why-open = aberto agora
card-unconfirmed = De uma página pública lida em { $date }, ainda não confirmado com o lugar. Ligue antes de ir.
card-unconfirmed-old = De uma página pública lida em { $date }, e a própria página é antiga. Não foi confirmado com o lugar: ligue antes de ir.
card-confirmed = Confirmado com o lugar em { $date }.
card-source = Fonte: { $source }

details-address = Endereço: { $address }
details-website = Página: { $url }
details-for = Para: { $text }
details-hours = Horário: { $text }
details-how = Como ir: { $text }
details-gone = Já não tenho esse lugar. Procuramos de novo?
way-link = Caminho para { $name }: { $url }
way-none = Não sei o endereço exato de { $name }. Ligue antes de ir: { $phone }
way-none-nophone = Não sei o endereço exato de { $name }, nem o telefone. A página: { $url }
way-hidden = O endereço de { $name } é secreto para proteger as pessoas que lá estão. Dizem-no por telefone: { $phone }
which-entry = De que lugar está a falar? Diga a cidade e o que precisa, e mostro os lugares outra vez.

# Appointments: online booking comes with a place that offers it
book-call = Não consigo marcar hora em { $name } a partir daqui. Ligue para { $phone } e diga: "{ $sentence }"
book-call-sentence = Bom dia. Preciso de uma consulta. Preciso de documentos? Há intérprete?
book-walk-in = { $name } diz que se pode ir sem marcar.
book-website = Não consigo marcar hora em { $name } a partir daqui, e não sei o telefone. A página: { $url }
book-no-contact = Não consigo marcar hora em { $name } a partir daqui, e não sei nem o telefone nem a página. Outro lugar pode ser mais fácil.
appointments-none = Não tenho nenhuma consulta sua. Se a marcou diretamente com um lugar, só esse lugar a pode mudar.
