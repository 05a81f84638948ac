# Rascunhos, mudanças, avisos: para quem cuida do diretório

admin-entry-not-yours = A ficha #{ $number } é cuidada por { $organization }, não por si. Nada foi mudado.
admin-entry-line-new = Nova: { $name } · { $city }
admin-nothing-changed = Já está assim. Nada foi mudado.
admin-field-changed = { $field }: { $value } (antes: { $before })

# Rascunhos
admin-draft-alone = Rascunho { $number }. Pode publicá-lo.
admin-draft-review = Rascunho { $number }. Fica visível quando outro editor da organização ou um coordenador o publicar.
admin-draft-waits = O rascunho { $number } espera revisão.
admin-draft-none = Não há rascunho { $number } que possa decidir.
admin-draft-decided = O rascunho { $number } já está decidido, ou já não muda nada.
admin-published = Já está visível.
admin-published-all = { $count ->
    [one] Um rascunho já está visível.
   *[other] { $count } rascunhos já estão visíveis.
 }
admin-needs-another = O rascunho { $number } precisa do sim de outra pessoa: outro editor da organização ou um coordenador.
admin-enough-today = De uma mesma pessoa saem no máximo { $most } em 24 horas. O rascunho espera: publique-o mais tarde.
admin-discarded = { $count ->
    [one] Um rascunho foi descartado. O que está publicado não mudou.
   *[other] { $count } rascunhos foram descartados. O que está publicado não mudou.
 }
admin-conflict = Alguém mudou o mesmo entretanto. Nada foi mudado:
admin-conflict-field = { $field }: agora { $now }, o seu { $wanted }
admin-who-you = você
admin-who-of = { $role }, { $organization }

# Mudanças
admin-history-head = Mudanças, as mais novas primeiro:
admin-history-none = Sem mudanças desde que entrou no diretório.
admin-history-line = { $number } · { $date } · { $action } { $fields } · { $who }
admin-history-line-undone = { $number } · { $date } · { $action } { $fields } · { $who } · desfeita
admin-change-none = Não há mudança { $number } que possa desfazer.
admin-undone = A mudança { $number } está desfeita.
admin-undone-already = A mudança { $number } já estava desfeita.
admin-undo-needs-another = Isto traria de volta uma promessa em que as pessoas confiam. Proponha-a de novo, para que uma segunda pessoa a verifique.
admin-action-add = acrescentada
admin-action-edit = mudada
admin-action-verify = confirmada
admin-action-retire = retirada
admin-action-restore = reposta
admin-action-merge = unida
admin-action-unlist = tirada da lista
admin-action-undo = desfeita
admin-hours-unreadable = Leio horários assim: { $command }. Nada foi mudado.
admin-hours-guess = Leio horários como Tu 10:00-12:00. Para { $day } tente: { $command }. Nada foi mudado.
admin-verified = Confirmada hoje. Vale { $days } dias.
admin-retired = As pessoas já não a veem. Nada é apagado.
admin-restored = As pessoas veem-na de novo.
admin-status-active = mostrada

# Fila
admin-queue-head = { $count ->
    [one] Há uma coisa à espera:
   *[other] Há { $count } coisas à espera:
 }
admin-queue-empty = Nada espera por si.
admin-queue-draft = Rascunho { $number } · { $title } · { $days } d · de { $who }
admin-queue-report = Aviso { $number } · { $entry } · { $problem } ×{ $times } · { $days } d · { $owner }
admin-owner-curators = para os editores de { $organization }
admin-owner-coordinators = ainda sem editor: para coordenadores
admin-claimed = O aviso { $number } é seu. { $entry }: { $problem } ×{ $times }, { $days } d, { $owner }.
admin-claimed-next = Ligue ao lugar, corrija a ficha e depois: { $command }
admin-report-none = Não há aviso { $number } para si.
admin-report-answered = O aviso { $number } já tem resposta.
admin-report-ended = Aviso { $number }: { $outcome }. Já não está na fila.
admin-stale-head = { $count ->
    [one] Uma ficha por confirmar há { $days } dias:
   *[other] { $count } fichas por confirmar há { $days } dias:
 }
admin-stale-none = Tudo o que é seu foi confirmado nos últimos { $days } dias.
admin-stale-line = { $entry } · { $date }
problem-closed = está fechado
problem-moved = mudou de lugar
problem-wrong-number = telefone errado
problem-rude = trataram mal as pessoas

# Comandos
admin-about-hours = pôr o horário
admin-usage-hours = horário 42 Tu 10:00-12:00, Th 15:00-18:00
admin-about-verify = acabou de a confirmar com o lugar
admin-usage-verify = confirmar 42
admin-about-retire = deixar de a mostrar, e porquê
admin-usage-retire = retirar 42 fechado desde maio
admin-about-restore = mostrá-la de novo
admin-usage-restore = repor 42 aberto outra vez
admin-about-draft = um rascunho
admin-usage-draft = rascunho 7
admin-about-publish = publicar um rascunho
admin-usage-publish = publicar 7
admin-about-discard = descartar um rascunho
admin-usage-discard = descartar 7
admin-about-history = o que mudou, quando e em que papel
admin-usage-history = histórico 42
admin-about-undo = desfazer uma mudança, a última se não disser qual
admin-usage-undo = desfazer 12
admin-about-queue = o que espera por si: avisos e rascunhos
admin-usage-queue = fila
admin-about-claim = tomar conta de um aviso
admin-usage-claim = assumir 3
admin-about-answer = fechar um aviso: corrigido, infundado ou retirado
admin-usage-answer = responder 3 corrigido
admin-about-stale = o que ninguém confirma há muito
admin-usage-stale = antigas
button-do-hours = Usar este horário
button-do-verify = Confirmada hoje
button-do-retire = Retirar
button-do-restore = Mostrar de novo
button-do-draft = Rascunho
button-do-publish = Publicar
button-do-discard = Descartar
button-do-history = Histórico
button-do-undo = Desfazer
button-do-queue = Fila
button-do-claim = Assumir
button-do-answer = Corrigido
button-do-stale = Por confirmar

# Nomes de campos que só as mudanças mostram
admin-field-name = nome
admin-field-status = estado
admin-field-assured-date = confirmada
admin-field-latitude = latitude
admin-field-longitude = longitude
admin-field-precision = precisão
admin-field-timezone = fuso horário
admin-field-confidential = morada secreta
admin-field-source-url = endereço da fonte
admin-field-source-date = data da fonte
admin-field-read-on = fonte lida
admin-field-stale-risk = risco de estar antiga
admin-field-text-language = língua dos textos
admin-field-source-id = identificador
admin-field-firewall-statement-basis = base da promessa

# Broken promises, and more fields
admin-queue-breach = URGENTE · { $entry } · pediu papéis ou denunciou alguém, { $people ->
    [one] { $people } pessoa
   *[other] { $people } pessoas
 } · { $days } d · { $command }
admin-breach-mended = { $name }: a promessa pode ser dita de novo.
admin-breach-none = { $name }: nenhum aviso aberto desse tipo.
admin-breach-upheld = { $name }: confirmado. A promessa fica escondida e as pessoas são avisadas. Avisos: { $people }
admin-breach-dismissed = { $name }: rejeitado. A promessa é dita de novo. Avisos: { $people }
admin-about-breach = decidir avisos de promessa quebrada
admin-usage-breach = quebra 42 confirmada
button-do-breach = Promessa quebrada
admin-value-yes = sim
admin-value-no = não
admin-origin-human = por uma pessoa
admin-origin-machine = por uma máquina
admin-field-text = { $field } em { $language }, { $origin }
admin-field-appointment-only = só com marcação
admin-field-phones = telefone
admin-field-email = correio eletrónico
admin-field-alert = saber antes
admin-field-interpretation-services = intérpretes
admin-field-status-note = nota
admin-field-assurer-role = confirmada por
admin-field-description = descrição
admin-field-do-not-list = não listar
admin-field-owner = cuidada por
admin-field-closed-since = fechado desde
admin-field-closed-until = fechado até
admin-field-postal-code = código postal
admin-field-intake-address = ir primeiro a
admin-field-service-areas = zona servida
