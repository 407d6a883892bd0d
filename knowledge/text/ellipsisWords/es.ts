import type { EllipsisWords } from './en.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({
  who: [
    'él',
    'ella',
    'mi jefe',
    'mi jefa',
    'mi supervisor',
    'mi supervisora',
    'la persona',
    'esa persona',
    'la otra persona',
    'el jefe',
    'la jefa',
    'mi colega',
    'mi compañero',
    'mi compañera',
  ],
  before: ['y ', 'pero ', 'ok ', 'entonces '],
});

export const ellipsisWords: EllipsisWords = {
  findsOut: wordings(`
    si se entera, si se entera *, si * se entera, qué pasa si se entera, qué pasa si * se entera, si se enteran, qué pasa si se enteran,
    se va a enterar, se va a enterar *, * se va a enterar, se enterará, se enterará *, se van a enterar, se enterarán, lo va a saber,
    lo va a saber *, lo sabrá, lo sabrá *, * lo sabrá, lo sabrán, lo van a saber, se lo dirán, se lo van a decir, le avisan, le van a avisar,
    se entera, se entera *, quién lo sabrá, quién se entera, quién se va a enterar, quién lo va a saber, se entera alguien,
    alguien se va a enterar, si alguien se entera, sabrá que fui yo, va a saber que fui yo, sabrán que fui yo, van a saber que fui yo,
    se enteran, * se entera, lo sabe *, lo saben, quién lo sabe, se va a saber, se sabrá, lo sabrá alguien, se lo dicen, se lo cuentan,
    se lo van a contar, se lo van a decir a *, le van a decir a *, se lo dicen a *, se lo dirán a *, le avisan a *, le van a avisar a *`),
  confidential: wordings(`
    es confidencial, es confidencial o no, es realmente confidencial, de verdad es confidencial, esto es confidencial,
    eso es confidencial, todo es confidencial, queda entre nosotros, queda en secreto, es secreto, es privado, esto es privado,
    eso es privado, será confidencial, va a ser confidencial, sigue siendo confidencial, se mantiene confidencial,
    se mantiene en secreto, lo mantienen en secreto, es todo confidencial, es cien por cien confidencial,
    es cien por ciento confidencial, es confidencial esto, es confidencial todo, esto queda entre nosotros, se queda entre nosotros,
    queda en privado, esto queda en privado, confidencialidad, hay confidencialidad, guardan el secreto, lo guardan en secreto, es discreto`),
  anonymous: wordings(`
    de forma anónima, de manera anónima, es anónimo, es anónima, puede ser anónimo, sin mi nombre, sin dar mi nombre,
    sin decir mi nombre, sin nombre, puedo hacerlo sin mi nombre, puedo hacerlo de forma anónima, puedo hacerlo anónimamente,
    puedo ser anónimo, puedo ser anónima, puedo seguir en el anonimato, puedo permanecer en el anonimato, tengo que dar mi nombre,
    debo dar mi nombre, hay que dar el nombre, tengo que decir mi nombre, necesitan mi nombre`),
  howLong: wordings(`
    cuánto tarda, cuánto se tarda, cuánto tiempo, cuánto tiempo tarda, cuánto tiempo lleva, cuánto tiempo toma, cuánto dura, cuánto demora,
    cuánto se demora, cuánto va a tardar, cuánto tardan, cuánto tiempo dura, cuánto hay que esperar, cuánto tengo que esperar,
    cuánto tiempo tengo que esperar, tarda mucho, se tarda mucho, demora mucho, dura mucho, es rápido, qué tan rápido, qué tan rápido es,
    con qué rapidez, en cuánto tiempo, cuántos días, cuántas semanas, cuántos meses, va a tardar mucho, qué plazo,
    cuánto tiempo se tarda, cuánto tiempo demora, cuánto tiempo se demora, cuánto lleva, cuánto toma, cuánto tarda eso, cuánto tarda esto,
    cuánto dura eso, cuánto dura esto, cuánto demora eso, cuánto demora esto, cuánto tiempo va a tardar, cuánto va a demorar, cuánto tardará`),
  whatNext: wordings(`
    qué pasa después, qué pasa luego, qué pasa entonces, qué sucede después, qué ocurre después, qué pasará después, qué sigue,
    qué viene después, qué viene ahora, qué pasa después de eso, después qué, luego qué, cuál es el siguiente paso,
    cuál es el próximo paso, siguiente paso, próximo paso, cuáles son los siguientes pasos, cuáles son los próximos pasos,
    próximos pasos, qué va a pasar después, qué va a pasar luego, cómo sigue, cómo sigue esto`),
  contactsThem: wordings(`
    puedo hablar con él, puedo hablar con ella, puedo hablarle, debo hablar con él, debo hablar con ella, debería hablar con él,
    debería hablar con ella, debo hablarle, debería hablarle, puedo escribirle, debo escribirle, puedo llamarlo, puedo llamarla,
    puedo llamarle, debo llamarle, puedo contactarlo, puedo contactarla, puedo contactarle, debo contactarle, le puedo hablar,
    le puedo escribir, lo puedo llamar, la puedo llamar, puedo enfrentarlo, puedo enfrentarla, debo enfrentarlo, debería enfrentarlo,
    puedo explicarle, puedo darle explicaciones, puedo verla, puedo verlo, le hablo, le escribo, hablo con él, hablo con ella`),
  helpsThem: wordings(`
    cómo la ayudo, cómo lo ayudo, cómo le ayudo, cómo puedo ayudarla, cómo puedo ayudarlo, cómo puedo ayudarle, cómo puedo ayudar,
    qué puedo hacer por ella, qué puedo hacer por él, qué hago por ella, qué hago por él, qué puedo hacer para ayudarla,
    qué puedo hacer para ayudarlo, qué puedo hacer para ayudarle, cómo la apoyo, cómo lo apoyo, cómo le apoyo, cómo puedo apoyarla,
    cómo puedo apoyarlo, cómo puedo apoyarle, cómo ayudo a mi amiga, cómo ayudo a mi amigo, cómo ayudo a mi compañera,
    cómo ayudo a mi compañero, cómo ayudarla, cómo ayudarlo, cómo ayudarle, cómo apoyarla, cómo apoyarlo, puedo ayudarla, puedo ayudarlo`),
  whatToDo: wordings(`
    qué hago, qué hago ahora, ahora qué hago, qué debo hacer, qué debo hacer ahora, qué debería hacer, qué debería hacer ahora,
    qué puedo hacer, qué puedo hacer ahora, qué tengo que hacer, qué tengo que hacer ahora, qué se hace, qué se puede hacer,
    qué se hace ahora, qué se hace en este caso, qué hago en este caso, qué podría hacer, qué hacer, qué hacer ahora, ahora qué,
    por dónde empiezo, por dónde comienzo, cómo empiezo, qué hago primero, qué me aconseja, qué me aconsejas, qué me recomienda,
    qué me recomiendas, qué me sugiere, qué me sugieres, algún consejo, dígame qué hacer, dime qué hacer, dime qué hago, cómo hago,
    cómo hago ahora, cómo le hago, cómo le hago ahora, qué hago con esto, qué puedo hacer al respecto, qué hago al respecto`),
  doesNotReport: wordings(`
    no quiero denunciar, no quiero denunciarlo, no quiero denunciarla, no quiero reportar, no quiero reportarlo,
    no quiero poner una queja, no quiero quejarme, no quiero poner una denuncia, no quiero presentar una denuncia,
    no quiero presentar una queja, no quiero hacer una denuncia, no quiero que se investigue, no quiero una investigación,
    no voy a denunciar, no voy a denunciarlo, no voy a reportar, no denunciaré, prefiero no denunciar, prefiero no reportar,
    no quiero hacer nada, no quiero hacer nada por ahora, no quiero hacer nada ahora, y si no denuncio, y si no hago nada,
    y si no digo nada, si no denuncio, si no digo nada, si no hago nada, qué pasa si no denuncio, qué pasa si no hago nada,
    puedo no hacer nada, no quiero meter una denuncia, no lo voy a denunciar, no la voy a denunciar,
    no quiero denunciar a mi jefe, no quiero denunciar ahora, todavía no quiero denunciar, no tengo ganas de denunciar`),
  othersDoNot: wordings(`
    ella no quiere denunciar, no quiere denunciar, él no quiere denunciar, ella no quiere denunciarlo, no quiere denunciarlo,
    ella no quiere reportar, no quiere reportarlo, ella no quiere quejarse, ella no quiere hablar, ella no quiere que se sepa,
    ella no quiere que nadie sepa, mi amiga no quiere denunciar, mi compañera no quiere denunciar`),
  obliged: wordings(`
    tengo que hacerlo, tengo que, debo hacerlo, estoy obligado, estoy obligada, tengo obligación, tengo la obligación, es obligatorio,
    eso es obligatorio, es obligación, es necesario, es voluntario, es opcional, de verdad tengo que hacerlo,
    realmente tengo que hacerlo, estoy obligado a hacerlo, estoy obligada a hacerlo,
    tengo que denunciar, tengo que denunciarlo, tengo que reportar, tengo que reportarlo, debo denunciar, debo denunciarlo,
    debo reportar, debo reportarlo, debo informar, tengo que informar, tengo que decirlo, tengo que contarlo, debo decirlo,
    estoy obligada a denunciar, estoy obligado a denunciar, estoy obligada a informar, estoy obligado a informar,
    estoy obligada a reportar, estoy obligado a reportar, es obligatorio denunciar, es obligatorio reportar,
    es mi obligación denunciar, hay que denunciar`),
  cost: wordings(`
    cuánto cuesta, cuánto cuesta eso, cuánto cuesta esto, cuánto vale, cuánto es, cuánto sale, cuánto me cuesta, cuesta algo,
    cuesta dinero, cuesta mucho, es caro, es gratis, es gratuito, es gratuita, eso es gratis, esto es gratis, gratis, tiene costo,
    tiene algún costo, tiene coste, tiene algún coste, tengo que pagar, debo pagar, hay que pagar, se paga, quién paga, quién lo paga,
    cuál es el precio, qué precio tiene, qué costo tiene,
    cuánto cobran, cobran, cobran algo, cobran por eso, me cobran, me van a cobrar, es de pago, es pago, sin costo, es sin costo, no cuesta nada,
    tengo que pagar algo, hay que pagar algo, cuánto hay que pagar, cuánto tengo que pagar, cuánto se paga, lo tengo que pagar yo`),
  losesJob: wordings(`
    puedo perder mi trabajo, puedo perder el trabajo, puedo perder mi empleo, puedo perder el empleo, puedo perder mi puesto,
    podría perder mi trabajo, podría perder el trabajo, voy a perder mi trabajo, voy a perder el trabajo, perderé mi trabajo,
    si pierdo mi trabajo, si pierdo el trabajo, me pueden despedir, pueden despedirme, me van a despedir, me despedirán,
    me pueden echar, pueden echarme, me van a echar, qué pasa con mi trabajo, qué pasa con mi contrato, puedo perder mi contrato,
    perderé mi contrato, corre peligro mi trabajo, peligra mi trabajo, peligra mi contrato,
    si me despiden, qué pasa si me despiden, si me echan, qué pasa si me echan, si me corren, qué pasa si me corren, me pueden correr,
    pueden correrme, me van a correr, me pueden botar, me van a botar, me puedo quedar sin trabajo, puedo quedarme sin trabajo,
    me voy a quedar sin trabajo, si me quedo sin trabajo, qué pasa si pierdo mi trabajo, qué pasa si pierdo el trabajo,
    si no me renuevan, si no me renuevan el contrato, qué pasa si no me renuevan el contrato, pueden no renovarme, me pueden despedir por eso,
    me pueden despedir por esto`),
  whoHelps: wordings(`
    quién me puede ayudar, quién puede ayudarme, quién puede ayudar, quién me ayuda, quién me va a ayudar, quién me podría ayudar,
    quién me ayuda con eso, quién me ayuda con esto, quién me puede ayudar con eso, quién me puede ayudar con esto,
    hay alguien que me pueda ayudar, hay alguien que pueda ayudarme, quién me apoya, quién me puede apoyar, quién puede apoyarme,
    quién me aconseja, quién me puede aconsejar, quién me orienta, quién me puede orientar, a quién le pregunto, a quién puedo preguntar,
    a quién pregunto,
    con quién hablo, alguien me puede ayudar, alguien puede ayudarme, alguien me ayuda, me puede ayudar alguien, hay alguien que me ayude,
    hay alguien que ayude, hay alguien que me apoye, a quién pido ayuda, a quién le pido ayuda, a quién puedo pedir ayuda, quién me acompaña`),
  whereTo: wordings(`
    dónde, adónde, a dónde, dónde es, dónde está, dónde queda, en dónde, dónde exactamente, adónde voy, a dónde voy, dónde voy,
    adónde puedo ir, a dónde puedo ir, dónde puedo ir, adónde tengo que ir, a dónde tengo que ir, dónde lo hago, dónde puedo hacerlo,
    dónde se hace, dónde puedo hacer eso, dónde acudo, dónde puedo acudir, a dónde acudo, dónde los encuentro, dónde lo encuentro,
    en qué oficina, qué oficina, a qué oficina,
    dónde tengo que ir, adónde hay que ir, a dónde hay que ir, dónde hay que ir, adónde acudo, adónde puedo acudir, a dónde puedo acudir,
    dónde se puede hacer, dónde tengo que acudir, a dónde me dirijo, adónde me dirijo, dónde los puedo encontrar, en qué lugar`),
  changesMind: wordings(`
    puedo cambiar de opinión, puedo cambiar de idea, puedo cambiar de parecer, si cambio de opinión, si cambio de idea,
    qué pasa si cambio de opinión, qué pasa si cambio de idea, todavía puedo cambiar de opinión, aún puedo cambiar de opinión,
    puedo cambiar de opinión después, puedo cambiar de opinión más tarde, puedo echarme atrás, puedo dar marcha atrás,
    puedo volver atrás, puedo arrepentirme, si me arrepiento, qué pasa si me arrepiento, puedo retirarlo, puedo retirarla,
    hay vuelta atrás`),
  notBelieved: wordings(`
    si no me creen, qué pasa si no me creen, si nadie me cree, qué pasa si nadie me cree, si no me cree nadie, si no me cree,
    si * no me cree, qué pasa si no me cree, me van a creer, me creerán, van a creerme, me creen, alguien me va a creer, alguien me creerá,
    quién me va a creer, quién me creerá, quién me cree, si dicen que miento, si piensan que miento, si creen que miento,
    qué pasa si dicen que miento, qué pasa si piensan que miento, qué pasa si creen que miento,
    nadie me va a creer, nadie me creerá, no me van a creer, no me creerán, no van a creerme, si no me llegan a creer, si no me cree la oficina,
    si dicen que es mentira, qué pasa si dicen que es mentira, si piensan que es mentira, si dicen que me lo inventé, si creen que me lo inventé,
    si dicen que exagero, qué pasa si dicen que exagero, si piensan que exagero`),
  andThen: wordings(`
    y después, y luego, después de eso, y después de eso`),
  myJob: wordings(`
    mi trabajo, mi contrato`),
  secretly: wordings(`
    confidencial, confidencialmente`),
  byName: wordings(`
    anónimamente, anónimo, anónima, con mi nombre`),
};
