# Comandos guiados, ficheiros e o que se faz poucas vezes

admin-flow-left = Parado. Nada foi mudado.
admin-refused = { $field }: { $expected }. Nada foi mudado.
admin-doubt = Veja isto: { $field }: { $expected }
admin-field-unknown = "{ $field }" não é um campo que possa mudar assim. Nada foi mudado.
admin-edit-which = { $entry }
    O que quer mudar? Toque, ou escreva tudo junto, por exemplo: editar 42 phone=+351212345678 city=Lisboa
admin-edit-value = { $field }, agora: { $value }. Qual deve ser? ({ $nothing } para nada)
admin-add-name = Como se chama o lugar?
admin-add-services = O que oferece? Por exemplo: primary_care; dental
admin-add-country = Em que país? Por exemplo: PT
admin-add-city = Em que cidade?
admin-add-address-1 = Rua e número? ({ $nothing } se não se sabe)
admin-add-phones = Telefone? ({ $nothing } se não se sabe)
admin-add-opening-hours = Horário, como Tu 10:00-12:00? ({ $nothing } se não se sabe)
admin-add-languages = Línguas faladas lá, como francês; árabe? ({ $nothing } se não se sabe)
admin-add-known = Já está no diretório: #{ $number }. Nada foi mudado.
admin-add-alike = É o mesmo que #{ $number } { $name }? Então descarte este rascunho e edite aquela.
admin-import-how = Envie { $command } e, a partir da linha seguinte, uma tabela em CSV: a primeira linha nomeia as colunas, como name, services, city, country, phone. Ficheiros maiores: recebe-os quem cuida do servidor.
admin-import-refused = { $count ->
    [one] Uma linha não pode ser recebida; nada foi mudado:
   *[other] { $count } linhas não podem ser recebidas; nada foi mudado:
 }
admin-import-bad = Linha { $row }, { $field }: { $expected }
admin-import-partial = Corrija-as e envie a tabela de novo, ou receba as outras linhas com: { $command }
admin-import-large = { $count } linhas são mais do que { $most }: demasiadas para ver uma a uma. Um ficheiro assim é recebido por quem cuida do servidor.
admin-import-read = Lido: { $new } novas, { $changed } mudadas, { $unchanged } sem mudança.
admin-import-foreign = Deixadas de fora, porque outros cuidam delas: { $names }
admin-import-unlisted = Deixadas de fora, porque pediram para não constar: { $count }
admin-import-suspicious = Veja a linha { $row }, { $name }: { $text }
admin-import-drafts = Agora são rascunhos. Um a um: { $queue }. Todos juntos: { $command }
admin-exported = { $count ->
    [one] Uma ficha.
   *[other] { $count } fichas.
 } Moradas secretas deixadas de fora: { $secret }.
admin-unlisted = Tirada da lista; nenhuma importação a traz de volta.
admin-merged = As pessoas são levadas agora a { $entry }. O que a outra sabia fica no seu histórico.
admin-promise-withdrawn = { $name }: a promessa foi retirada e já não é mostrada.
admin-promise-service-id = serviço
admin-promise-statement = promessa
admin-promise-language = língua
admin-promise-evidence-kind = tipo de prova
admin-promise-evidence = prova
admin-promise-signed-by = responde por ela
admin-promise-signed-on = assinada em
admin-promise-valid = válida
admin-action-withdraw = retirada
admin-translate-nothing = Não há nada para traduzir: não há textos, ou uma pessoa já os traduziu.
admin-translate-failed = Sem tradução: { $reason } Pode escrevê-la você. Nada foi mudado.
admin-translated = Feito por uma máquina, língua: { $language }. Leia cada linha antes de publicar; fica marcado como feito por uma máquina.
admin-stats-entries = Fichas mostradas: { $shown } (confirmadas: { $confirmed }), não mostradas: { $hidden }
admin-stats-queue = Rascunhos: { $drafts }. Avisos: { $reports }, o mais antigo { $days } d. Promessas quebradas por decidir: { $breaches }
admin-stats-people = Pessoas com um papel: { $count }
admin-about-edit = mudar uma ficha, passo a passo ou numa linha
admin-usage-edit = editar 42 phone=+351212345678 city=Lisboa
admin-about-add = uma ficha nova, passo a passo ou numa linha
admin-usage-add = acrescentar name=Centro aberto services=primary_care city=Lisboa country=PT
admin-about-import = uma tabela de fichas, como rascunhos
admin-usage-import = importar
admin-about-export = as suas fichas num ficheiro: csv, xlsx, hsds, geojson, fhir
admin-usage-export = exportar csv
admin-about-merge = fazer uma ficha de duas; fica a primeira
admin-usage-merge = unir 42 43
admin-about-unlist = o lugar não quer constar
admin-usage-unlist = tirar 42 pedido por telefone a 3 de maio
admin-about-promise = uma promessa sobre papéis, com a sua prova
admin-usage-promise = promessa 42 says="Não pedimos papéis a ninguém." link=https://example.org/promessa signed="direção do centro" on=2026-11-01
admin-about-translate = traduções de máquina, como rascunho
admin-usage-translate = traduzir 42 fr
admin-about-stats = quanto há e quanto espera
admin-usage-stats = números
button-flow-stop = Parar
button-flow-skip = Não se sabe
button-field = { $field }
button-do-edit = Mudar
button-do-add = Acrescentar
button-do-import = Importar
button-do-export = Exportar
button-do-merge = Unir
button-do-unlist = Tirar
button-do-promise = Promessa
button-do-translate = Traduzir
button-do-stats = Números
