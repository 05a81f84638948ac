# O que as pessoas avisam
report-problem-ask = Agradeço o aviso. O que se passa com { $name }?
report-problem-thanks = Agradeço. Avisei { $organization }: { $problem }. Não sei dizer quando vão verificar. Anotei só o lugar e isto, não quem me disse. Até lá, não conte com esta informação. Outro lugar:
report-problem-thanks-nobody = Agradeço. Anotei para quem cuida da lista: { $problem }. Ainda ninguém cuida desta ficha, por isso pode demorar. Anotei só o lugar e isto, não quem me disse. Outro lugar:
report-problem-not-kept = Agradeço. Agora não consigo avisar, porque uma parte de mim não funciona. Não conte com esta informação. Outro lugar:
report-problem-which = Agradeço o aviso. Não sei de que lugar fala. De que tipo de cuidado precisa? Mostro-lhe lugares e pode dizer-me de novo.
button-problem-closed = Está fechado
button-problem-moved = Mudou de lugar
button-problem-number = Número errado
button-problem-rude = Mau trato
button-problem-papers = Pediram papéis
