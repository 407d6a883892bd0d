import type { StandingWords } from './en.js';
import { documentWords } from '../documentWords/es.js';
import { wordingsWith } from '../wordings.js';

const wordings = wordingsWith({ who: [], before: ['y ', 'pero ', 'ok ', 'entonces '] });

export const standingWords: StandingWords = {
  ...documentWords,
  refuses: wordings(`
    si me niego, puedo negarme, puedo rechazarlo, si digo que no, puedo decir que no, si no voy, si no quiero,
    si no quiero ir, tengo derecho a negarme, qué pasa si me niego, qué pasa si no voy, me niego, me puedo negar,
    puedo no ir, puedo no aceptar, si no acepto, si rechazo, si lo rechazo, si digo no, puedo decir no, si me rehúso,
    puedo rehusarme, puedo negarme a ir, puedo negarme a declarar, si no declaro, si no quiero declarar,
    si no quiero participar, si no me presento, si no asisto, tengo que ir, tengo que aceptar, estoy obligado a ir,
    estoy obligada a ir, no quiero ir, qué pasa si no quiero, qué pasa si no quiero ir, qué pasa si digo que no,
    qué pasa si no acepto`),
  whoDecides: wordings(`
    quién decide, quién decide eso, quién decide esto, quién lo decide, quién toma la decisión, quién lo aprueba,
    quién tiene que aprobarlo, quién va a decidir, de quién depende, quién lo autoriza, quién autoriza,
    quién autoriza eso, quién aprueba, quién aprueba eso, quién lo determina, quién define eso, quién resuelve,
    quién lo resuelve, quién decide al final, quién decide sobre eso, quién decidirá, quién va a tomar la decisión,
    quién tomará la decisión, quién debe aprobarlo, quién tiene que autorizarlo, quién tiene que estar de acuerdo,
    quién da el permiso, quién lo concede, quién tiene la última palabra, de quién es la decisión, depende de quién,
    kien decide, quien deside`),
  othersRefuse: wordings(`
    si dice que no, si dicen que no, si se niega, si se niegan, si no acepta, si él no acepta, si ella no acepta,
    si él dice que no, si ella dice que no, si no quieren, si no está de acuerdo, qué pasa si dice que no,
    si no funciona, si eso no funciona, si no quiere, si él no quiere, si ella no quiere, si él se niega,
    si ella se niega, si rechaza, si rechazan, si lo rechazan, si me lo niegan, si no me lo dan, si me dicen que no,
    si no aceptan, si no están de acuerdo, si él no está de acuerdo, si ella no está de acuerdo,
    tiene que estar de acuerdo, puede decir que no, pueden decir que no, me lo pueden negar, pueden negármelo,
    qué pasa si se niega, qué pasa si no acepta, qué pasa si no quiere, qué pasa si dicen que no,
    qué pasa si no funciona, si no resulta, si no sirve, si eso no sirve, si no cambia nada, si no para,
    si no deja de hacerlo, si sigue igual`),
  suspended: wordings(`
    me van a suspender, me pueden suspender, pueden suspenderme, me suspenderán, van a suspenderme,
    me pueden apartar, me pueden mandar a casa, me van a mandar a casa, sigo cobrando, me seguirán pagando,
    es con sueldo, me suspenden, me van a suspender del trabajo, me pueden suspender del trabajo,
    me suspenden sin sueldo, me pueden suspender sin sueldo, me van a apartar, me apartan,
    me pueden apartar del cargo, me van a apartar del cargo, me pueden separar del cargo, me mandan a casa,
    puedo seguir trabajando, puedo ir a trabajar, tengo que dejar de trabajar, me dan licencia,
    me pueden poner de licencia, me pueden dar licencia administrativa, con goce de sueldo, es con goce de sueldo,
    sin goce de sueldo, me pagan, me van a pagar, me siguen pagando, seguiré cobrando, voy a seguir cobrando,
    me quedo sin sueldo, es pagado, es con salario`),
  whyAsked: wordings(`
    por qué pregunta eso, por qué lo pregunta, por qué preguntas eso, por qué quiere saberlo, por qué quieres saber,
    para qué quiere saberlo, por qué mi organización, por qué pregunta por mi organización, 
    tengo que decir mi organización`),
};
