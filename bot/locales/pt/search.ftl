# Porque um lugar é mostrado, até onde foi a procura, lugares fechados, o que é preciso saber antes de ir

why-distance = a { $distance }
why-remote = ajuda por telefone ou em linha
why-confirmed = confirmado { $ago }
card-appointment = só com marcação: ligue antes
card-alert = Tenha em conta: { $text }
card-confirmed-old = Confirmado com o lugar em { $date }, há muito tempo: ligue antes de ir.
care-regional = Não conheço nada para isto perto de si. Estes servem toda a sua região:
care-remote-only = Não conheço nenhum lugar para isto perto de si. Estes ajudam por telefone ou em linha:
care-remote-too = Estes ajudam por telefone ou em linha, esteja onde estiver:
place-closed = { $name } está fechado.
place-closed-since = { $name } está fechado desde { $since }.
place-closed-until = { $name } está fechado por agora, até { $until }.
place-closed-note = O que dizem: { $text }
place-closed-instead = O outro lugar mais próximo para o mesmo:
place-closed-no-other = Não conheço outro lugar para o mesmo perto dali. Diga-me onde está, e procuro aí.
details-intake = Vá primeiro aqui: { $address }
details-intake-note = Antes de vir: { $text }
details-interpreting = Interpretação: { $text }
details-age-from = A partir dos { $from } anos
details-age-to = Até aos { $to } anos
details-age = Dos { $from } aos { $to } anos
