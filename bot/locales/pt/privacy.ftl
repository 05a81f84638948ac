# The bot's own firewall: what it keeps, and deleting it. Every field: docs/privacy.md

bot-privacy =
    Nunca guardo as suas mensagens, o seu nome, onde está nem que documentos tem. Enquanto falamos, o que me disse fica na memória, no máximo uma hora depois da sua última mensagem, e depois desaparece.
    Se pedir uma consulta ou um lembrete, guardo-o, com o nome que escolheu para isso e o seu endereço neste chat, fechado à chave; apaga-se quando passou. As denúncias são guardadas sem nada de si. Uma mensagem a que não posso responder logo pode esperar, fechada à chave, até eu responder.
    O Telegram, o WhatsApp e o seu telefone guardam as conversas deles. Escreva "{ discreet-word }" e eu retiro o que puder. Na página da internet, "Sair depressa" fecha este chat logo.
    { bot-passes-nothing-on } Quem mantém a Amana aqui: { $operator }.
bot-passes-nothing-on = Não passo nada a nenhuma autoridade.
bot-privacy-operator-unknown = a organização que lhe deu este link
bot-privacy-nothing = Guardado de si agora, fora desta conversa: nada.
bot-privacy-kept = Guardado de si agora, fora desta conversa: { $kinds }.
my-data-talk = O que tenho na memória desta conversa: { $known }.
my-data-talk-nothing = Desta conversa só tenho na memória a língua.
my-data-file = Tudo o que guardo de si está neste ficheiro. Quem puder abrir este telefone pode lê-lo: apague-o depois de o ver.
my-data-unreadable = Agora não consigo ver o que está guardado fora desta conversa. Pergunte de novo um pouco mais tarde.
deleted = Apagado: o que me disse nesta conversa, a sua língua e tudo o que eu guardava para reconhecer quem escreve. Aqui não fica nada. Pode voltar a qualquer momento como uma pessoa nova.
deleted-also = Também apagado: { $kinds }.
deleted-not-all = Apagado: o que me disse nesta conversa. Pode haver mais alguma coisa guardada que agora não consigo alcançar; escreva de novo "apagar os meus dados" um pouco mais tarde.
button-my-data = Ver os meus dados
