# Care that crosses a border, and a summary to take along.
button-moving = Vou mudar de lugar
move-where = Para onde vai? Escreva a cidade ou o país.
move-unknown = Ainda não tenho factos verificados sobre cuidados e direitos: { $country }. Pergunte a uma organização de lá antes de ir.
move-summary = Os médicos de lá não sabem nada de si. Faço um resumo que é seu, na língua deles e na sua? Escolhe o que vai nele. Não guardo nada.
button-summary = Fazer um resumo
summary-ask = { $what }: escreva um em cada linha, ou toque.
summary-tap = { $what }: toque numa resposta.
button-none-known = Nenhum
button-leave-out = Não dizer
button-go-on = Continuar
button-make = Fazer
button-again = Começar de novo
summary-check = Isto vai estar nele. Está certo?
    { $text }
summary-made = O seu resumo, para mostrar ou imprimir. Mostre-o só a quem quiser. O que escreveu foi apagado aqui.
summary-data = O mesmo para os computadores dos centros (International Patient Summary).
summary-waits = O seu resumo espera, só na memória.
summary-left = Não se faz nenhum resumo, e o que escreveu para ele foi apagado.
