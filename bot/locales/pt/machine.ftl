# Machine translation in the chat, for languages that were not taught (bot/tongues.py).

machine-on = A partir daqui o Google traduz entre nós e vê o que se escreve. Pode enganar-se. O que digo em caso de perigo nunca é traduzido.
machine-off = Agora nenhuma máquina traduz aqui.
machine-failed = A tradução não funcionou desta vez. Respondo ao que percebi por mim.
button-machine-off = Sem tradução
