# Consultas: procurar, guardar, confirmar, mudar e desmarcar uma hora.

data-appointment = { $count } consultas
data-outbox = { $count } mensagens à espera de serem enviadas a si

booking-times = { $place }. As próximas horas livres (hora local de { $city }):
booking-times-none-then = { $place }: não há nada livre nessa altura. As próximas horas livres (hora local de { $city }):
booking-day = { $day }
booking-days = { $place }: que dia?
booking-woman = Com uma mulher.
booking-woman-asked = Ser atendida por uma mulher está pedido, ainda não é certo.
booking-elsewhere = Este lugar marca na sua própria página. A ligação sai desta conversa; pode abrir a hora ou só uma primeira página, e eu não fico a saber se marcou.
booking-none = Não conheço nenhuma hora livre em { $place } nas próximas semanas.
booking-silent = A agenda de { $place } não responde agora, por isso não sei que horas tem livres. Tente um pouco mais tarde.
booking-unreachable = A agenda do lugar não responde agora; nada está marcado. Tente dentro de alguns minutos.
booking-taken = Outra pessoa acabou de ficar com essa hora.
booking-held = Guardado por 10 minutos: { $time } (hora local de { $city }), { $place }.
booking-ask-name = Por que nome devem chamar? Pode ser qualquer um.
booking-name-not-understood = Espero um nome para a chamar; pode ser qualquer um.
booking-not-understood = Leio dias e horas como «segunda-feira», «amanhã à tarde» ou «15:00».
booking-resumed = Fomos interrompidos, mas ainda pode confirmar a hora que escolheu.
booking-done = Marcado: { $time } (hora local de { $city }), { $place }.
booking-asked = Pedido: { $time } (hora local de { $city }), { $place }. O lugar ainda tem de dizer que sim; escrevo aqui quando disser.
booking-unsure = Pedi { $time } (hora local de { $city }) em { $place }, mas o sistema não responde agora. Ainda não está marcado; escrevo aqui quando souber.
booking-code = Mostre este código: { $code }
booking-interpreter = Foi pedido intérprete ({ $language }), ainda não confirmado.
booking-address = Até lá guardo o seu endereço, fechado à chave, para avisar se o lugar desmarcar.
booking-too-many = Já tem tantas consultas quantas uma pessoa pode ter aqui. Desmarque uma para marcar outra.
booking-too-late = Falta muito pouco para a mudar aqui. Pode desmarcá-la aqui ou falar com o lugar.
booking-gone = Não tenho essa consulta sua. Talvez tenha sido mudada ou desmarcada.
booking-moving = A sua consulta de { $time } fica até escolher outra hora.
booking-cancel-ask = Desmarcar a sua consulta de { $time }?
booking-cancelled = Desmarcada: { $time }. A hora fica livre para outra pessoa.
booking-cancelling = Desmarcada: { $time }. A agenda do lugar não responde agora; aviso assim que puder.
booking-kept = Fica como está.
booking-left = Parei de marcar. Nada está marcado.
booking-mine = { $time } (hora local de { $city }), { $place }. Código: { $code }
booking-mine-asked = { $time } (hora local de { $city }), { $place }: pedida, o lugar ainda não disse que sim. Código: { $code }
booking-mine-unsure = { $time } (hora local de { $city }), { $place }: ainda não é certo, o sistema do lugar não respondeu. Código: { $code }
booking-calendar = Para a sua agenda: { $time }. Diz apenas que tem uma marcação.
calendar-hijri = No calendário da hégira: { $date }
calendar-ethiopian = No calendário etíope: { $date }
appointment-later-booked = Já é certo: { $time } ({ $timezone }). Mostre o código { $code } no local.
appointment-later-lost = A sua consulta de { $time } ({ $timezone }) não pode ser: o lugar já não tem essa hora para si. Procuramos outra?
appointment-called-off = A sua consulta de { $time } ({ $timezone }) não pode ser: o lugar está fechado nessa altura. Procuramos outra?
button-other-time = Outra hora
button-other-day = Outro dia
button-appointments = As minhas consultas
button-woman = Com uma mulher
button-ask-interpreter = Pedir intérprete
button-no-name = Sem nome
button-remind = Lembrar-me
button-calendar = Na minha agenda
button-move = Mudar
button-call-off = Desmarcar

# For those who keep a place
admin-about-slots = quando um lugar dá consultas
admin-usage-slots = consultas 42 Tu 09:00-12:00 minutes=20 seats=1
admin-about-closeday = fechar um lugar num dia; quem tiver consulta é avisado
admin-usage-closeday = fechardia 42 2026-12-24
admin-slots-none = A ficha { $number } não dá consultas aqui. Para começar: { $command }
admin-slots-line = { $number } ({ $kind }): { $hours }, { $minutes } minutos cada, { $seats } de cada vez
admin-slots-called-off = Desmarcadas por isto: { $count }. Cada pessoa é avisada e recebe outra hora.
admin-day-closed = A ficha { $number } não dá consultas em { $day }.
button-do-slots = Consultas
button-do-closeday = Fechar um dia
