# Lembretes de consultas e remédios, e a pergunta de depois. O que chega sem pedido não diz lugar nem doença.

data-medicine = { $count } plano de lembretes
data-dose-code = { $count } códigos para partilhar as tomas

reminder-set = Escrevo-lhe aqui: { $times }. A mensagem diz só quando é a sua consulta, não onde. No dia seguinte pergunto uma vez se foi atendido/a. Até lá guardo o seu endereço, trancado.
reminder-set-named = Escrevo-lhe aqui: { $times }. A mensagem diz também o lugar. No dia seguinte pergunto uma vez se foi atendido/a. Até lá guardo o seu endereço, trancado.
reminder-set-asked = Quando o lugar disser que sim, escrevo-lhe aqui: { $times }. A mensagem diz só quando é a sua consulta, não onde.
reminder-too-late = A sua consulta de { $time } está perto demais para um lembrete.
reminder-off = Não vou lembrar { $time }.
reminder-only-answers = Esta página só responde: não posso escrever-lhe aqui mais tarde. Para uma consulta, ponha o ficheiro no seu calendário. Numa conversa no Telegram ou WhatsApp posso lembrar o que combinar lá.
reminder-coming = Bom. A sua consulta: { $time }. Mostre este código: { $code }
reminder-appointment = Um lembrete: a sua consulta é em { $time } ({ $timezone }). Vem?
reminder-appointment-at = Um lembrete: a sua consulta é em { $time } ({ $timezone }), { $place }. Vem?

reminder-times-ask = A que horas todos os dias? Também pode escrever, por exemplo 8 e 20. Não pergunto que remédio.
reminder-times-again = Leio horas como 8 e 20, ou 7:30. A que horas todos os dias?
reminder-until-ask = Por quanto tempo? Também pode escrever um número de dias ou uma data.
reminder-where-ask = Em que cidade está? Preciso disso para a hora certa.
reminder-started = Todos os dias às { $times } (hora de { $timezone }), até { $day }: escrevo só que está na hora. Até lá guardo o seu endereço, trancado. Pode terminar quando quiser.
reminder-plan = Aviso todos os dias às { $times } (hora de { $timezone }), até { $day }.
reminder-medicine = Está na hora.
reminder-medicine-again = Estava na hora há meia hora. Já está?
reminder-taken = Bom.
reminder-gone = Esse lembrete já passou.
reminder-later = Está bem. Se não tocar em «Feito», pergunto no máximo mais uma vez.
reminder-stopped = Todos os lembretes pararam, e o endereço que guardava para eles foi apagado.

reminder-share-no-plan = Ainda não há lembretes diários que alguém possa ver.
reminder-share-ask = Uma pessoa que acompanha o seu tratamento pode ver quantas tomas fez: só números, nada desta conversa. Pode terminar quando quiser. Se quiser, peça o código e escreva-o aqui.
reminder-share-wrong = Esse código não serve. Um código vale um dia e uma só vez. Peça outro e escreva-o aqui.
reminder-shared = Feito. A partir de agora essa pessoa vê quantas tomas havia e quantas fez, mais nada.
reminder-unshared = Já ninguém vê as suas tomas, e os números foram apagados.

after-question = Como correu ontem: recebeu o que foi procurar? A sua resposta é só contada; ninguém saberá que é sua.
after-yes = Fico contente. Obrigado por me dizer.
after-no = Lamento. Tentamos outra hora ou outro lugar?
after-refused = Não o/a deviam ter mandado embora assim. Posso dizer o que responder e quem pode falar por si.
after-papers = Obrigado por me dizer. Posso anotar sem dizer de quem vem, e dizer quem pode ajudar.

button-coming = Vou
button-name-place = Dizer o lugar
button-no-reminder = Sem lembrete
button-stop-reminders = Parar lembretes
button-change-times = Outras horas
button-share-doses = Deixar ver tomas
button-unshare-doses = Parar de partilhar
button-not-share = Agora não
button-taken = Feito
button-not-yet = Ainda não
button-days = { $count } dias
button-open-telegram = Telegram
button-open-whatsapp = WhatsApp
button-after-yes = Sim
button-after-no = Não
button-after-refused = Recusaram-me
button-after-papers = Pediram papéis
message-missed = Uma mensagem minha não lhe chegou enquanto não escrevia. Veja as suas consultas, por favor.
