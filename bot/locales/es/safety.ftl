# Danger. No emoji, no source line, no form: one number, one thing to do now, then stay.

emergency = Esto es una emergencia. Llame al { $number } ahora, o pida que alguien llame. Diga qué pasó y dónde está.
emergency-unknown-country = Esto es una emergencia. Llame al número de emergencia del lugar donde está ahora, o pida que alguien llame: el 112 funciona en toda Europa y en muchas redes móviles de otros lugares.
emergency-papers = Vaya aunque no tenga papeles ni dinero: en una emergencia, primero el hospital.
emergency-stay = Quédese con la persona y no la deje sola. ¿Es usted la única persona que está con ella?
emergency-where = Dígame el país o la ciudad, y le doy el número de allí.
suicide = Qué bueno que lo haya escrito. No cargue con esto sin compañía: llame al { $number } ahora ({ $name }). Si cree que podría hacerse daño ahora, llame al { $emergency }.
suicide-no-line = Qué bueno que lo haya escrito. No cargue con esto sin compañía. Si cree que podría hacerse daño ahora, llame al { $emergency }.
suicide-unknown-country = Qué bueno que lo haya escrito. No cargue con esto sin compañía. Si cree que podría hacerse daño ahora, llame al número de emergencia del lugar donde está: el 112 funciona en toda Europa y en muchas redes móviles de otros lugares.
suicide-now = ¿Hay alguien que pueda sentarse con usted ahora? Aléjese de cualquier cosa con la que pueda hacerse daño.
suicide-where = Dígame el país o la ciudad, y le doy un número de personas que escuchan.
violence = Lo que le hicieron no es culpa suya, y hay ayuda. Si está en peligro ahora: { $emergency }. Personas que ayudan: { $name }, { $number }.
violence-no-line = Lo que le hicieron no es culpa suya, y hay ayuda. Si está en peligro ahora: { $emergency }.
violence-unknown-country = Lo que le hicieron no es culpa suya, y hay ayuda. Si está en peligro ahora, llame al número de emergencia del lugar donde está: el 112 funciona en toda Europa y en muchas redes móviles de otros lugares.
violence-phone = Si otra persona lee este teléfono: escriba «borrar mis datos» y borre también este chat en el teléfono.
violence-where = Dígame el país o la ciudad, y le doy un número de personas que ayudan.
mental-distress = Eso suena difícil, y le pasa a mucha gente que tuvo que dejar su hogar. Puede hablarlo con alguien, en su idioma donde se pueda.
mental-distress-more = Si algún día se pone tan mal que piensa en morir, llame al { $number } o escríbalo aquí.
button-no-phone = No puedo llamar
button-safe-for-now = A salvo por ahora
cannot-phone = Si no puede hablar, alguien cerca puede llamar por usted: muéstrele este mensaje. Emergencia: { $number }.
safe-for-now = Me alegra. Aquí sigo. Puede escribir en cualquier momento, también de noche.
