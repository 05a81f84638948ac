# Bogga webka iyo terminalka

web-title = Amana: daryeel iyo xuquuqdaada
web-placeholder = Halkan ku qor, luqad kasta oo aad ku hadasho
web-send = Dir
web-leave = Degdeg uga bax
web-leave-hint = Wada hadalkan isla markiiba wuu xiraa, bog caadi ahna wuu furaa
web-location = Goobtayda dir
web-location-denied = Ma helin goobtaada. Magaalada waad qori kartaa.
web-language = Luqadda
web-offline = Internet ma lihid. Farriintaada waan diri doonaa marka uu soo noqdo.
web-slow = Weli waan ka shaqaynayaa…
web-error = Taasi ma soo gaarin. Fadlan mar kale isku day. Xaalad degdeg ah wac lambarka degdegga ee meesha aad joogto.
web-you = Adiga
web-amana = Amana
web-open-map = Khariidad ku fur
web-download = Kaydso
web-embed-open = Fur wada hadalka
web-embed-close = Xir wada hadalka
web-log = Wada hadal
web-restart = Dib u bilow
console-hello = Amana oo terminalka ku jirta. Qor, ama garaac lambarka badhanka. Sadar madhan iyo Ctrl-D si aad uga baxdo.
