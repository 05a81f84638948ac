# Answers put together of records: what a record says in fixed terms is worded here, in every language.

rights-intro-child = uma criança, { $status }
rights-volatile = Esta regra é antiga ou está a mudar ({ $text }). Pergunte antes de contar com ela:
rights-overdue = Devia ter lido isto de novo até { $date } e não li. Pergunte antes de contar com isto:
rights-differ = As minhas fichas não dizem o mesmo aqui; isto é o mínimo que dizem.
rights-depends = Depende:
rights-if = Se { $when }: { $level }.
rights-if-line = Se { $when }: { $text }
rights-route = Outro caminho ({ $level }): { $text }
rights-also = Também: { $text }
rights-cost-nothing = Custo: nada, diz a ficha.
rights-steps = Como conseguir:
rights-step = { $number }. { $text }
rights-step-link = { $step } { $link }
rights-step-phone = { $step } { $phone }
rights-everybody-level = Sejam quais forem os seus documentos, pelo menos: { $level }
rights-regions = Muda conforme a região ({ $country }). Li: { $regions }. Diga-me a cidade.
rights-regions-too = Estas regiões têm regras próprias: { $regions }. Diga-me a cidade se está lá.
rights-ask-who = Pode ser diferente para uma criança ou na gravidez. É esse o caso?
rights-machine-translated = Uma parte foi traduzida do inglês e ninguém de língua materna a reviu ainda.
rights-warning = Primeiro, antes de ir a uma repartição: { $text }

# Warnings: always before the advice
warning-with-text = { $warning } { $text }
warning-unconfirmed = Não está confirmado, mas saiba antes de ir:
warning-reporting_office = ⚠ Este caminho passa por uma repartição que tem de comunicar. Peça conselho antes de ir.
warning-immigration_office = ⚠ Este caminho passa pela autoridade de imigração. Peça conselho antes de ir.
warning-data_shared = ⚠ Os seus dados podem ser passados ou lidos por autoridades.
warning-debt_reported = ⚠ Uma conta por pagar pode ser passada à autoridade de imigração.
warning-later_bill = ⚠ Pode vir uma conta mais tarde.
warning-prepayment = ⚠ Podem pedir-lhe que pague antes do tratamento.
warning-charged = ⚠ Vão pedir-lhe que pague.
warning-own_share = ⚠ Pode ter de pagar uma parte.
warning-not_covered = ⚠ Nem tudo está coberto.
warning-time_limit = ⚠ Há um prazo.
warning-refused_in_practice = ⚠ Na prática, às vezes as pessoas são mandadas embora ou não encontram entrada.
warning-advice_first = ⚠ Peça primeiro conselho jurídico.

# Conditions: they go on after "If"
when-stay_under = está lá há menos de { $months } meses
when-stay_from = está lá há { $months } meses ou mais
when-new_to_scheme = tem esta cobertura há menos de { $months } meses
when-arrived_before = chegou antes de { $day }
when-arrived_from = chegou em { $day } ou depois
when-enrolled_before = se inscreveu antes de { $day } e renova
when-insured = tem seguro lá
when-uninsured = ainda não tem cobertura lá
when-refused_claim = o seu pedido de asilo foi recusado
when-after_violence = vem de tortura ou violência
when-low_income = tem poucos rendimentos
when-named_group = pertence a um dos grupos aí nomeados
when-unaccompanied = é uma criança sem os pais lá
when-insured_parent = os pais têm seguro lá

# Turned away
refused-show = Mostre isto ao balcão:
refused-sentence = Queria: { $service }. Por favor, diga-me por escrito porque recusa, e o seu nome. Por favor, chame um intérprete e não passe os meus dados.
refused-complain = Pode queixar-se: peça ao lugar o serviço de reclamações e guarde as suas notas. Se piorar, vá a outro lugar ou às urgências.
interpreter-please = Falo { $language }. Por favor, chame um intérprete.

# The card
counter-card = Mostre isto ao balcão. O seu nome não está aí, e não guardo cópia.
card-none = Não tenho factos verificados sobre esse país para pôr num cartão.
button-card = Cartão a mostrar
button-card-print = Cartão a imprimir
button-child = Para uma criança
button-adult = Para um adulto
button-pregnant = Gravidez
button-breach = Pediram documentos

# This place: what the words mean stands in docs/firewall.md
firewall-place-none = Não encontrei nenhuma promessa sua sobre passar dados (página lida em { $date }).
firewall-place-own-words = Ninguém da nossa equipa verificou ainda esta promessa. Está na sua página, lida em { $date }.
firewall-place-confirmed = Duas pessoas da nossa equipa viram prova desta promessa, a última vez em { $date }.
firewall-place-questioned = Alguém comunicou que aqui pediram documentos ou passaram dados. Está a ser visto, por isso agora não digo nada da sua promessa. Não sei se é verdade.
firewall-place-broken = Uma comunicação de que aqui pediram documentos ou passaram dados foi vista e confirmou-se. Pergunte a outros antes de ir.
firewall-place-no-report = Não tenho nenhuma comunicação aberta contra este lugar.
firewall-breach-which = Que lugar foi? Toque nele, ou peça-me que mostre os lugares de novo e toque lá.
firewall-breach-taken = Anotei para { $name }, sem dizer quem comunica: nada das suas palavras e nenhum nome. A partir de agora não digo nada da sua promessa, até alguém da nossa equipa ter visto.
firewall-breach-too-many = Hoje já comunicou vários lugares, por isso só aceito mais amanhã.
firewall-breach-not-kept = Agora não consegui anotar. Escreva de novo um pouco mais tarde.
firewall-breach-who = Estas pessoas podem ajudar agora:
