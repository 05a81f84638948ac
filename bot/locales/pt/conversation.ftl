# Talking with Amana. Rules of voice: docs/developers/add-a-language.md

greet = Olá, sou a Amana. Ajudo a encontrar cuidados de saúde perto de si, a saber a que tem direito, e se ir lá fica separado do controlo de imigração. De que precisa?
# Two lines, shown once below the first answer.
first-contact =
    Amana é um serviço gratuito para quem está longe de casa. Quem o mantém: { $operator }.
    Não guardo mensagens, nem nomes, nem lugares. Pode escrever "apagar os meus dados" a qualquer momento.
help =
    Posso ajudar em quatro coisas. Escreva com as suas palavras, ou toque:
    • encontrar um médico, uma parteira, um psicólogo ou outro cuidado perto de si
    • saber a que tem direito, e quem paga
    • saber se uma clínica ou o Estado denuncia pessoas
    • saber que documentos levar
help-examples = Por exemplo: "{ $example1 }" ou "{ $example2 }"
help-example-care = preciso de médico em Hamburgo, não temos documentos
help-example-firewall = o hospital vai avisar a polícia?
help-demo = Os lugares que conheço vêm de páginas públicas. A maior parte ainda ninguém confirmou; digo isso de cada vez.
help-translation-machine = As minhas palavras nesta língua foram escritas sem a revisão de quem a fala desde criança. Se algo soar errado, pode estar errado.
thank = De nada. Estou aqui se precisar de mais.
goodbye = Cuide-se. Escreva outra vez quando precisar.
affirm-nothing = Certo. De que precisa agora?
deny-nothing = Está bem, isso não. De que precisa então?
stopped = Parei e esqueci o que estávamos a procurar. De que precisa agora?
talk-to-human = Sou um programa; neste chat não consigo passar a conversa a uma pessoa. Estas pessoas podem falar consigo:
talk-to-human-none = Sou um programa, e não conheço nenhum número verificado de quem aconselha migrantes aí. Um lugar perto de si pode ajudar: diga-me a cidade.
out-of-scope = Nisso não consigo ajudar. Posso ajudar a encontrar cuidados de saúde, a saber a que tem direito, e a saber se uma clínica denuncia pessoas.
no-medical-advice = Não posso indicar doses nem tratamentos. Na farmácia ou no médico podem. Se alguém ficar com muito sono, respirar depressa ou não acordar, ligue para { $number }.
fallback = Não sei se percebi bem. Queria dizer uma destas coisas?
fallback-menu = Não sei se percebi bem. Pode escrever de outra forma, ou tocar:
empty = Não recebi nada que eu consiga ler. Pode escrever com as suas palavras, ou tocar:
too-long = A mensagem era longa e só consegui ler o começo. Diga-me em uma ou duas frases do que precisa.
only-emoji = Vejo que me está a procurar. Pode escrever em poucas palavras do que precisa?
trouble = Alguma coisa não funciona do meu lado; a culpa não é sua. Isto ainda funciona. Numa emergência, ligue para { $number }.
trouble-understanding = Agora só entendo palavras simples, porque uma parte de mim não está a funcionar. Toque, ou escreva um serviço e uma cidade.
language-changed = A partir de agora escrevo em português. O que me disse antes continua a valer.
language-choose = Que língua quer?
language-unknown = Ainda não falo essa língua. Posso escrever numa destas:

# Asking for something missing
ask-service = De que tipo de cuidado precisa?
ask-place = Em que cidade está? Também pode enviar a sua localização; uso-a para esta resposta e não a guardo em lado nenhum.
ask-city-in-country = Em que cidade? País: { $country }. Também pode enviar a sua localização; uso-a para esta resposta e não a guardo em lado nenhum.
ask-country = Em que país está? Basta uma cidade.
ask-which-place = Há vários lugares com esse nome. Qual é?
ask-is-it-place = Não conheço esse nome. É este lugar? Se não, escreva outra vez a cidade ou envie a sua localização.
ask-which-place-option = { $place }, { $country }
place-unknown = Não conheço nenhum lugar com esse nome. Pode escrever a cidade maior mais perto, ou enviar a sua localização.
ask-status = Aquilo a que tem direito depende dos seus documentos aqui. Pode dizer-me, ou não. Esqueço quando acabarmos de falar. { bot-passes-nothing-on }


# Buttons: at most 20 characters each
button-more = Mais lugares
button-details = Detalhes
button-way = Caminho
button-book = Marcar ou ligar
button-safe = É seguro?
button-cost = Quanto custa?
button-bring = O que levar
button-enrol = Como ter cobertura
button-find-care = Encontrar cuidados
button-rights = Os meus direitos
button-firewall = Vão denunciar-me?
button-papers = Que documentos?
button-language = Língua
button-emergency = Emergência
button-nearest-emergency = Urgência do hospital
button-safe-place = Ajuda perto de mim
button-call = Ligar { $number }
button-location = Enviar onde estou
button-privacy = Quem lê isto?
button-delete = Apagar meus dados
button-interpreter = Intérprete
button-refused = Mandaram-me embora
