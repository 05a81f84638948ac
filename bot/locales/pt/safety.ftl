# Danger. No emoji, no source line, no form: one number, one thing to do now, then stay.

emergency = Isto é uma emergência. Ligue agora para { $number }, ou peça a alguém que ligue. Diga o que aconteceu e onde está.
emergency-unknown-country = Isto é uma emergência. Ligue para o número de emergência de onde está agora, ou peça a alguém que ligue: o 112 funciona em toda a Europa e em muitas redes móveis noutros lugares.
emergency-papers = Vá mesmo sem documentos e sem dinheiro: numa emergência o hospital vem primeiro.
emergency-stay = Fique com a pessoa e não a deixe só. Está só com ela?
emergency-where = Diga-me o país ou a cidade, e dou-lhe o número de lá.
suicide = Ainda bem que escreveu isto. Por favor, não fique a sós com isto: ligue agora para { $number } ({ $name }). Se pudesse fazê-lo agora, ligue para { $emergency }.
suicide-no-line = Ainda bem que escreveu isto. Por favor, não fique a sós com isto. Se pudesse fazê-lo agora, ligue para { $emergency }.
suicide-unknown-country = Ainda bem que escreveu isto. Por favor, não fique a sós com isto. Se pudesse fazê-lo agora, ligue para o número de emergência de onde está: o 112 funciona em toda a Europa e em muitas redes móveis noutros lugares.
suicide-now = Há alguém que possa ficar consigo agora? Afaste-se de tudo com que se possa magoar.
suicide-where = Diga-me o país ou a cidade, e dou-lhe um número de pessoas que ouvem.
violence = O que lhe fizeram não é culpa sua, e há ajuda. Se está em perigo agora: { $emergency }. Pessoas que ajudam: { $name }, { $number }.
violence-no-line = O que lhe fizeram não é culpa sua, e há ajuda. Se está em perigo agora: { $emergency }.
violence-unknown-country = O que lhe fizeram não é culpa sua, e há ajuda. Se está em perigo agora, ligue para o número de emergência de onde está: o 112 funciona em toda a Europa e em muitas redes móveis noutros lugares.
violence-phone = Se outra pessoa lê este telefone: escreva "apagar os meus dados" e apague também este chat no telefone.
violence-where = Diga-me o país ou a cidade, e dou-lhe um número de pessoas que ajudam.
mental-distress = Isso parece difícil, e acontece a muita gente que teve de sair da sua terra. Pode falar com alguém sobre isto, na sua língua onde houver.
mental-distress-more = Se um dia ficar tão mau que pense em morrer, ligue para { $number } ou escreva aqui.
button-no-phone = Não posso ligar
button-safe-for-now = Agora estou bem
cannot-phone = Se não pode falar, alguém perto pode ligar por si: mostre-lhe esta mensagem. Emergência: { $number }.
safe-for-now = Ainda bem. Fico aqui. Pode escrever a qualquer hora, também de noite.
