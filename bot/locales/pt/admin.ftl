# Para quem cuida do diretório e encaminha pessoas.

# Papéis
admin-role-agent = agente
admin-role-curator = editor
admin-role-coordinator = coordenador
admin-role-administrator = administrador
admin-everything = tudo
admin-welcome = Agora tem o papel de { $role } para { $reach }. Escreva "ajuda" para ver o que pode fazer aqui; tudo o resto vai para a Amana como antes.
admin-welcome-kept = Para que os lembretes lhe cheguem, guardo o seu endereço, fechado à chave, enquanto tiver este papel.
admin-join-wrong = Este código não vale: pode estar mal escrito, usado ou fora de prazo. Peça outro a quem o convidou.
admin-join-wait = Demasiados códigos errados. Tente daqui a uma hora, ou peça outro a quem o convidou.
admin-invite-made = Convite para uma pessoa com o papel de { $role } ({ $reach }). Serve uma vez, durante { $days ->
    [one] { $days } dia
   *[other] { $days } dias
 }. Passe uma destas formas, só a essa pessoa:
admin-invite-typed = Escrito à Amana em qualquer lado: { $text }
admin-invite-telegram = Telegram: { $url }
admin-invite-whatsapp = WhatsApp: { $url }
admin-invite-web = Página web: { $url }
admin-invite-take-back = Para o retirar: { $command }
admin-invite-not-yours = Não pode convidar para este papel ({ $role }), ou não para essa organização. Nada foi mudado.
admin-invite-whose = Para que organização? Escreva assim: { $command }
admin-invite-where = Para que região? Países, regiões ou cidades, assim: { $command }
admin-region-unknown = Não conheço país, região ou cidade "{ $region }". Escreva um país como FR, uma região como GB-SCT, uma cidade pelo nome.
admin-roles-own = O seu papel: { $role }, para { $reach }.
admin-roles-row = { $number }: { $role }, { $reach }
admin-invitation-row = Convite { $number }: { $role }, aberto até { $date }
admin-roles-end = Para terminar um: { $command }
admin-roles-none = Ninguém tem o papel número { $number }.
admin-roles-not-yours = Não lhe cabe terminar esse papel.
admin-roles-ended = O papel { $number } ({ $role }) terminou; o endereço foi apagado.
admin-invitation-none = Não tem nenhum convite aberto { $number }.
admin-invitation-ended = O convite { $number } já não serve.

# Comandos
admin-help-head = O seu papel: { $role }. Os seus comandos, com ou sem barra:
admin-help-line = • { $command }: { $about }
admin-help-more = Como se usa um: { $command }
admin-family-entries = Fichas
admin-family-review = Revisão
admin-family-reports = Avisos
admin-family-exchange = Ficheiros
admin-family-booking = Consultas
admin-family-facts = Factos de direito
admin-family-referrals = Encaminhar pessoas
admin-family-people = Pessoas e ajuda
admin-usage =
    { $command }: { $about }.
    Leio assim: { $example }
    Nada foi mudado.
admin-meant = Não conheço esse comando. Queria dizer "{ $command }"? Nada foi mudado.
admin-not-yours = "{ $command }" é para: { $roles }. Nada foi mudado.
admin-failed = Não funcionou: { $reason } Nada foi mudado.
admin-about-help = o que pode fazer, ou como se usa um comando
admin-usage-help = ajuda horário
admin-about-join = tomar o papel do seu convite
admin-usage-join = entrar 7KQ2-M9XP-4TRB-W3HN
admin-about-invite = um convite para um papel, para uma vez
admin-usage-invite = convidar editor "Médicos do Mundo"
admin-about-roles = o seu papel e os de que cuida
admin-usage-roles = papéis terminar 3
admin-about-find = fichas por nome, organização ou cidade
admin-usage-find = procurar caritas lisboa
admin-about-show = tudo o que se sabe de uma ficha
admin-usage-show = mostrar 42

# Fichas
admin-find-head = { $count ->
    [one] Uma ficha:
   *[other] { $count } fichas:
 }
admin-find-none = Nada encontrado para "{ $text }". Tente menos palavras, ou só a cidade.
admin-entry-none = Não há ficha { $number }. Para procurar uma: { $command }
admin-entry-line = #{ $number } { $name } · { $city }
admin-entry-line-status = #{ $number } { $name } · { $city } · { $status }
admin-status-inactive = retirada
admin-status-defunct = fechada de vez
admin-status-temporarily-closed = fechada por agora
admin-never-confirmed = Nunca confirmada com o lugar; a sua página pública foi lida em { $date }.
admin-field-line = { $field }: { $value }
admin-value-none = nada
admin-field-organization = organização
admin-field-kind = tipo
admin-field-services = serviços
admin-field-attributes = características
admin-field-languages = línguas
admin-field-address-1 = morada
admin-field-city = cidade
admin-field-country = país
admin-field-opening-hours = horário
admin-field-opening-hours-text = horário em palavras
admin-field-url = página web
admin-field-fees-description = preço
admin-field-eligibility-description = para quem
admin-field-application-process = como ir
admin-field-required-documents = pede
admin-field-firewall-statement = promessa
admin-field-source-title = fonte

# Botões: 20 caracteres no máximo
button-next-page = Seguinte
button-do-help = O que posso fazer
button-do-find = Procurar
button-do-show = Mostrar
button-do-join = Entrar
button-do-invite = Convidar
button-do-roles = Papéis

# In a list of what is kept of somebody
data-role = o seu papel ({ $count })
data-flow = o que estava a meio ({ $count })
