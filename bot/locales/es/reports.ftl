# Lo que la gente avisa
report-problem-ask = Gracias por decírmelo. ¿Qué pasa con { $name }?
report-problem-thanks = Gracias. He avisado a { $organization }: { $problem }. No puedo decir cuándo lo comprobarán. Anoté solo el lugar y esto, no quién me lo dijo. Hasta entonces no confíe en estos datos. Otro lugar:
report-problem-thanks-nobody = Gracias. Lo he anotado para quienes cuidan la lista: { $problem }. Todavía nadie cuida esta ficha, así que puede tardar. Anoté solo el lugar y esto, no quién me lo dijo. Otro lugar:
report-problem-not-kept = Gracias. Ahora no puedo avisar, porque una parte de mí no funciona. No confíe en estos datos. Otro lugar:
report-problem-which = Gracias por decírmelo. No sé de qué lugar habla. ¿Qué atención necesita? Le muestro lugares y puede decírmelo de nuevo.
button-problem-closed = Está cerrado
button-problem-moved = Se ha mudado
button-problem-number = Número equivocado
button-problem-rude = Mal trato
button-problem-papers = Pidieron papeles
