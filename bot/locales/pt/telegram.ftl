# Telegram: what is said in groups, what the bot's page says (512 and 120 characters at most), the commands of its menu

telegram-group = Só falo de saúde onde mais ninguém lê. Toque para abrir uma conversa só nossa.
button-private-chat = Conversa privada
telegram-description = Amana ajuda pessoas longe de casa a encontrar cuidados de saúde, a saber a que têm direito e quem avisa as autoridades. Gratuito. Sem papéis e sem nome. Escreva na sua língua; numa emergência ligue para o número de emergência do lugar onde está.
telegram-about = Encontrar cuidados, os seus direitos e quem avisa as autoridades. Gratuito, sem nome.
command-start = Começar, ou ver o menu
command-care = Encontrar cuidados perto
command-rights = A que tenho direito?
command-language = Mudar de língua
command-privacy = Quem lê isto, o que se guarda
command-delete = Apagar os meus dados
command-emergency = Emergência
