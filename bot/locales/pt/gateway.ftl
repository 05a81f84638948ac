# Said by the gateway itself: too many messages, and things that cannot be read

slow-down = Está a escrever mais depressa do que consigo responder. Espere um minuto e escreva de novo. Numa emergência ligue já para o { $number }.
unreadable-voice = Não consigo ouvir mensagens de voz. Escreva em poucas palavras, ou toque:
unreadable-image = Não consigo ver imagens, e não a guardei. Escreva em poucas palavras do que se trata, ou toque:
unreadable-contact = Não preciso do telefone de ninguém, e não o guardei. Escreva do que precisa, ou toque:
unreadable-other = Consigo ler palavras, botões e uma localização que envie; isto não, e não o guardei. Escreva do que precisa, ou toque:
# In a list of what is kept of a person
data-message = { $count ->
    [one] uma mensagem à espera
   *[other] { $count } mensagens à espera
 }
