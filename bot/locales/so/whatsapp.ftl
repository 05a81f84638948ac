# WhatsApp: erayada kanaalka laftiisa, iyo farriimaha Meta horay u ogolaato (templates.yaml)

whatsapp-choose = Dooro
whatsapp-more = Wax kale oo la doorto:
whatsapp-or-location = Ama ii soo dir halka aad joogto:
message-waiting = Farriin baa halkan kuugu jirta. Eray kasta ku jawaab, waad helaysaa.
data-last-heard = { $count ->
    *[other] goorta ugu dambaysay ee aad WhatsApp ka qortay
  }
