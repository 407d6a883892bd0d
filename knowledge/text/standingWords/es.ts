import type { StandingWords } from './en.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['y ', 'pero ', 'ok ', 'entonces '] });

export const standingWords: StandingWords = {
  refuses: wordings(`
    si me niego, puedo negarme, puedo rechazarlo, si digo que no, puedo decir que no, si no voy, si no quiero,
    si no quiero ir, tengo derecho a negarme, qué pasa si me niego, qué pasa si no voy`),
  whoDecides: wordings(`
    quién decide, quién decide eso, quién decide esto, quién lo decide, quién toma la decisión, quién lo aprueba,
    quién tiene que aprobarlo, quién va a decidir, de quién depende`),
  othersRefuse: wordings(`
    si dice que no, si dicen que no, si se niega, si se niegan, si no acepta, si él no acepta, si ella no acepta,
    si él dice que no, si ella dice que no, si no quieren, si no está de acuerdo, tiene que aceptar,
    qué pasa si dice que no, si no funciona, si eso no funciona`),
  suspended: wordings(`
    me van a suspender, me pueden suspender, pueden suspenderme, me suspenderán, van a suspenderme,
    me pueden apartar, me pueden mandar a casa, me van a mandar a casa, sigo cobrando, me seguirán pagando,
    es con sueldo`),
};
