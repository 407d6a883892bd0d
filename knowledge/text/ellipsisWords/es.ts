import type { EllipsisWords } from './en.js';
import { wordingsWith } from './wordings.js';

const wordings = wordingsWith({
  who: ['él', 'ella', 'mi jefe', 'mi jefa', 'mi supervisor', 'mi supervisora', 'la persona', 'esa persona', 'la otra persona'],
  before: ['y ', 'pero ', 'ok ', 'entonces '],
});

export const ellipsisWords: EllipsisWords = {
  findsOut: wordings(`
    si se entera, si se entera *, si * se entera, qué pasa si se entera, qué pasa si * se entera, si se enteran, qué pasa si se enteran,
    se va a enterar, se va a enterar *, * se va a enterar, se enterará, se enterará *, se van a enterar, se enterarán, lo va a saber,
    lo va a saber *, lo sabrá, lo sabrá *, * lo sabrá, lo sabrán, lo van a saber, se lo dirán, se lo van a decir, le avisan, le van a avisar,
    se entera, se entera *, quién lo sabrá, quién se entera, quién se va a enterar, quién lo va a saber, se entera alguien,
    alguien se va a enterar, si alguien se entera, sabrá que fui yo, va a saber que fui yo, sabrán que fui yo, van a saber que fui yo`),
  confidential: wordings(`
    es confidencial, es confidencial o no, es realmente confidencial, de verdad es confidencial, esto es confidencial,
    eso es confidencial, todo es confidencial, queda entre nosotros, queda en secreto, es secreto, es privado, esto es privado,
    eso es privado, será confidencial, va a ser confidencial, sigue siendo confidencial, se mantiene confidencial,
    se mantiene en secreto, lo mantienen en secreto, es todo confidencial, es cien por cien confidencial`),
  anonymous: wordings(`
    de forma anónima, de manera anónima, es anónimo, es anónima, puede ser anónimo, sin mi nombre, sin dar mi nombre,
    sin decir mi nombre, sin nombre, puedo hacerlo sin mi nombre, puedo hacerlo de forma anónima, puedo hacerlo anónimamente,
    puedo ser anónimo, puedo ser anónima, puedo seguir en el anonimato, puedo permanecer en el anonimato, tengo que dar mi nombre,
    debo dar mi nombre, hay que dar el nombre, tengo que decir mi nombre, necesitan mi nombre`),
  howLong: wordings(`
    cuánto tarda, cuánto se tarda, cuánto tiempo, cuánto tiempo tarda, cuánto tiempo lleva, cuánto tiempo toma, cuánto dura, cuánto demora,
    cuánto se demora, cuánto va a tardar, cuánto tardan, cuánto tiempo dura, cuánto hay que esperar, cuánto tengo que esperar,
    cuánto tiempo tengo que esperar, tarda mucho, se tarda mucho, demora mucho, dura mucho, es rápido, qué tan rápido, qué tan rápido es,
    con qué rapidez, en cuánto tiempo, cuántos días, cuántas semanas, cuántos meses, va a tardar mucho, qué plazo`),
  whatNext: wordings(`
    qué pasa después, qué pasa luego, qué pasa entonces, qué sucede después, qué ocurre después, qué pasará después, qué sigue,
    qué viene después, qué viene ahora, qué pasa después de eso, después qué, luego qué, cuál es el siguiente paso,
    cuál es el próximo paso, siguiente paso, próximo paso, cuáles son los siguientes pasos, cuáles son los próximos pasos,
    próximos pasos, qué va a pasar después, qué va a pasar luego, cómo sigue, cómo sigue esto`),
  obliged: wordings(`
    tengo que hacerlo, tengo que, debo hacerlo, estoy obligado, estoy obligada, tengo obligación, tengo la obligación, es obligatorio,
    eso es obligatorio, es obligación, es necesario, es voluntario, es opcional, de verdad tengo que hacerlo,
    realmente tengo que hacerlo, estoy obligado a hacerlo, estoy obligada a hacerlo`),
  cost: wordings(`
    cuánto cuesta, cuánto cuesta eso, cuánto cuesta esto, cuánto vale, cuánto es, cuánto sale, cuánto me cuesta, cuesta algo,
    cuesta dinero, cuesta mucho, es caro, es gratis, es gratuito, es gratuita, eso es gratis, esto es gratis, gratis, tiene costo,
    tiene algún costo, tiene coste, tiene algún coste, tengo que pagar, debo pagar, hay que pagar, se paga, quién paga, quién lo paga,
    cuál es el precio, qué precio tiene, qué costo tiene`),
  losesJob: wordings(`
    puedo perder mi trabajo, puedo perder el trabajo, puedo perder mi empleo, puedo perder el empleo, puedo perder mi puesto,
    podría perder mi trabajo, podría perder el trabajo, voy a perder mi trabajo, voy a perder el trabajo, perderé mi trabajo,
    si pierdo mi trabajo, si pierdo el trabajo, me pueden despedir, pueden despedirme, me van a despedir, me despedirán,
    me pueden echar, pueden echarme, me van a echar, qué pasa con mi trabajo, qué pasa con mi contrato, puedo perder mi contrato,
    perderé mi contrato, corre peligro mi trabajo, peligra mi trabajo, peligra mi contrato`),
  whoHelps: wordings(`
    quién me puede ayudar, quién puede ayudarme, quién puede ayudar, quién me ayuda, quién me va a ayudar, quién me podría ayudar,
    quién me ayuda con eso, quién me ayuda con esto, quién me puede ayudar con eso, quién me puede ayudar con esto,
    hay alguien que me pueda ayudar, hay alguien que pueda ayudarme, quién me apoya, quién me puede apoyar, quién puede apoyarme,
    quién me aconseja, quién me puede aconsejar, quién me orienta, quién me puede orientar, a quién le pregunto, a quién puedo preguntar,
    a quién pregunto`),
  whereTo: wordings(`
    dónde, adónde, a dónde, dónde es, dónde está, dónde queda, en dónde, dónde exactamente, adónde voy, a dónde voy, dónde voy,
    adónde puedo ir, a dónde puedo ir, dónde puedo ir, adónde tengo que ir, a dónde tengo que ir, dónde lo hago, dónde puedo hacerlo,
    dónde se hace, dónde puedo hacer eso, dónde acudo, dónde puedo acudir, a dónde acudo, dónde los encuentro, dónde lo encuentro,
    en qué oficina, qué oficina, a qué oficina`),
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
    qué pasa si dicen que miento, qué pasa si piensan que miento, qué pasa si creen que miento`),
  andThen: wordings(`
    y después, y luego, después de eso, y después de eso`),
  myJob: wordings(`
    mi trabajo, mi contrato`),
  secretly: wordings(`
    confidencial, confidencialmente`),
  byName: wordings(`
    anónimamente, anónimo, anónima, con mi nombre`),
};
