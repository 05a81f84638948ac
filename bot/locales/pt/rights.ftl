# Rights, coverage and the firewall. Every claim comes from a record of directory/packs.

rights-intro = { $service } ({ $country }), { $status }:
rights-intro-everybody = { $service } ({ $country }). Não disse que documentos tem, por isso primeiro o que vale para toda a gente:
rights-full = Tem direito a isto, até onde vai o registo.
rights-partial = Tem direito a uma parte disto.
rights-emergency-only = Só tem direito a isto numa emergência.
rights-none = O registo que tenho diz que não há direito a isto pago pelo Estado.
rights-unclear = Isto não consigo dizer: o que li não é claro. Pergunte a alguém da lista abaixo.
rights-conditions = Condição: { $text }
rights-cost = Custo: { $text }
rights-cost-unknown = O registo não diz quanto custa. Pergunte antes do tratamento, a não ser numa emergência.
rights-documents = Documentos: { $text }
rights-documents-unknown = O registo não diz que documentos são pedidos.
rights-documents-nothing = Se não tem documentos, diga isso e pergunte o que mais serve. Numa emergência vá logo, com ou sem documentos.
rights-enrol-unknown = O registo não diz como fazer a inscrição.
rights-law = Lei: { $law }
rights-source = Fonte: { $source }, { $date }
rights-source-undated = Fonte: { $source }; a página não mostra data, lida em { $date }
rights-unverified = Não consegui confirmar isto; ninguém viu uma fonte. Pergunte antes de contar com isso:
rights-uncertain = Isto não é certo, pode ter mudado ou vem de uma só fonte fraca. Pergunte antes de contar com isso:
rights-also-unconfirmed = Também se diz, mas não está confirmado: { $text }
rights-missing = Não tenho resposta verificada para isto: { $country }, { $status }, { $service }.
rights-missing-country = Ainda não tenho informação verificada sobre a lei deste país: { $country }.
rights-missing-who = Os mais próximos que devem saber:
rights-by-status = Com documentos pode ser mais ou menos. O mínimo que os meus registos dizem para cada caso:
rights-by-status-row = • { $status }: { $level }
rights-emergency-row = Numa emergência: { $level }
level-full = sim, por inteiro
level-partial = em parte
level-emergency-only = só numa emergência
level-none = sem direito pago pelo Estado
level-unclear = não é claro
refused =
    Talvez não devessem ter recusado. Pergunte com calma a razão e o nome da pessoa, e anote as duas coisas.
    Isto é o que o meu registo diz que pode mostrar.
refused-next = Estas pessoas podem falar por si, ou conhecem outro lugar:
interpreter-ask = Diga no balcão: "Eu falo { $language }. Por favor, chame um intérprete." Pode mostrar-lhes esta frase:
interpreter-unknown = Não tenho nenhuma regra verificada sobre quem paga o intérprete ali. Muitas clínicas têm intérpretes por telefone; pergunte antes da visita. Uma criança não deve ter de traduzir.
interpreter-places = Estes lugares dizem que falam a sua língua ou que têm intérpretes:

# The firewall: four parts, always
firewall-law-title = A lei: { $country }.
firewall-law-title-region = A lei: { $region } ({ $country }).
firewall-strong = A lei proíbe ou impede avisar as autoridades de imigração sobre quem procura cuidados de saúde.
firewall-partial = A lei impede a denúncia em algumas formas de receber cuidados, e noutras não.
firewall-none = Não encontrei nenhuma lei que separe os cuidados de saúde do controlo de imigração, ou há um dever de denunciar.
firewall-unclear = Não consegui saber se a lei separa os cuidados de saúde do controlo de imigração.
firewall-regions-differ = Muda de região para região; esta é a região que consegui ler: { $region }.
firewall-bound = Quem tem de guardar segredo: { $text }
firewall-duty = Quem tem de denunciar: { $text }
firewall-exceptions = Exceções: { $text }
firewall-in-short = Em resumo: { $text }
firewall-missing = Não tenho informação verificada sobre a lei deste país: { $country }. Não sei se as clínicas ali denunciam.
firewall-place-title = Este lugar: { $name }.
firewall-place-promise = Diz de si mesmo: { $text }
firewall-place-not-chosen = O lugar. Diga-me que lugar é, e digo o que prometeu.
firewall-chat-title = Este chat.
firewall-chat = Não guardo mensagens, nem nome, nem lugar, nem documentos.
firewall-unknown-title = O que não sei.
firewall-unknown = Se o pessoal à entrada pede documentos, e o que uma só pessoa ali poderia fazer.
firewall-unknown-who = Estes podem dizer-lhe mais:
firewall-unknown-ask-place = Pode ligar para o lugar sem dizer o seu nome e perguntar: { $phone }
firewall-breach = Lamento que isto tenha acontecido. A culpa não é sua. Não assine nada que não entenda, e fale em breve com quem dá apoio jurídico.

# People to talk to
contact = { $name }: { $phone }
contact-place = { $name }, { $city }
