# Discreet: for a telephone that others read. What is answered shows in the list of chats, so it says nothing; the
# words are what somebody says for it, with bars between; the last stands on the bot's page.

discreet-cleared = Olá. Escreva-me quando quiser.
discreet-not-all = Não consegui retirar tudo daqui. Por favor, apague esta conversa no menu dela.
discreet-by-hand = Aqui só você pode retirar as mensagens: abra o menu desta conversa e escolha «Apagar» ou «Limpar». A partir de agora não envio mapas aqui.
discreet-web = Carregue em «{ web-leave }», ou duas vezes em Escape: esta página fecha logo e não guarda nada.
discreet-word = esconder esta conversa
discreet-said = discreto | discreta | seja discreto | esconder | esconde | esconde isto | { discreet-word } | apaga esta conversa | ele lê o meu telemóvel | ele lê meu celular
button-hide = Esconder o chat
telegram-discreet = Responde a perguntas. Escreva na sua língua.
