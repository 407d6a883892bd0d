import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const worklist: Text['worklist'] = {
  person: {
    way: 'Enviar mi pregunta al equipo de redacción',
    back: 'Volver a mi texto para el equipo de redacción',
    ask: 'Escriba la pregunta que le gustaría ver respondida aquí. Hágala como podrían hacerla muchas personas: sin nombres, sin lugares, sin fechas. Después verá exactamente lo que se enviaría.',
    again: 'Así está ahora el texto. Escríbalo de nuevo, tal como deba enviarse.',
    box: 'Primero verá una vista previa. Todavía no se envía nada.',
    screen: [
      '**¿Enviar este texto al equipo de redacción?** Lo leen quienes mantienen las respuestas. Son colegas, en la organización que gestiona esta página. Quizá conozca a alguna de esas personas. Se envía exactamente el texto de abajo, el idioma de esta conversación y la semana en curso.',
      'Quito los nombres y los números que encuentro. Mírelo bien: ¿queda algo que muestre de quién se trata?',
      'Nadie puede contestarle. Si hay respuesta, será para todo el mundo, aquí: Todos los temas y luego «Qué hay de nuevo». El texto se guarda cifrado hasta que se atienda, 30 días como máximo. Nada lo une a usted, así que después no podrá retirarlo.',
      'No es una denuncia, y no se avisa a nadie.',
    ],
    no: 'No enviar',
    change: 'Cambiar el texto',
    yes: 'Enviar este texto',
    notSent: 'No se ha enviado nada, y no se guarda nada de ello. Esto es lo que todavía puede hacer.',
    sent: 'Enviado. El equipo de redacción tiene ahora este texto, y nada que lleve hasta usted. Si hay respuesta, todo el mundo la encontrará aquí: Todos los temas y luego «Qué hay de nuevo». Puede tardar semanas, o no llegar. Una persona a menudo puede decir más, y antes.',
    tooMany: 'No se ha enviado nada. Acaban de llegar varias preguntas desde esta red. Inténtelo más tarde.',
    full: 'No se ha enviado nada. El equipo de redacción ya tiene tantas preguntas en espera que no puede recibir más. Inténtelo otro día.',
    waits: 'Mientras tanto, su texto para el equipo de redacción se guarda en esta conversación. No se ha enviado.',
    inTeams: (address) =>
      `En Teams no recibo textos para el equipo de redacción. Tampoco allí figuraría ningún nombre junto al texto. Pero Teams guarda esta conversación con su nombre. Quien pueda buscar en ella podría relacionar una cosa con otra. Escriba mejor desde su propio teléfono o computadora, en esta dirección: ${isolated(address)}`,
  },
  record: 'su última pregunta, cifrada, para que pueda enviarla al equipo de redacción si lo desea',

  desk: {
    title: 'Por atender',
    words: 'Lo que la gente ha enviado',
    about:
      'Estos textos se enviaron a propósito y sin nombre. No intente averiguar quién los escribió. Redacte una pregunta nueva y su respuesta, con sus propias palabras, sin ningún detalle de aquí. Después borre estos textos.',
    none: 'No hay textos en espera.',
    others: 'Los puntos focales y quienes aprueban las respuestas leen lo que la gente ha enviado.',
    week: (date) => `En la semana del ${isolated(date)}`,
    first: (count, date) => `Textos que envió la gente: ${count}. El más antiguo se puede leer hasta el ${isolated(date)}.`,
    until: (date) => `se puede leer hasta el ${isolated(date)}`,
    near: 'Respuestas más cercanas:',
    done: 'Borrar: ya está atendido',
    sure: 'Sí, borrar este texto para siempre',
    gone: 'Este texto ya no está.',
    unanswered: 'Preguntas sin respuesta',
    unansweredAbout:
      'Cuántas veces no había respuesta, o el programa pidió precisar, con temas parecidos. Se cuenta por semana, por idioma y por respuesta más cercana. Los números se muestran a partir de 10, redondeados de 5 en 5. Para ello no se guardan palabras de nadie. Donde no hay número, puede que también se haya preguntado.',
    few: 'Ningún número es lo bastante grande para mostrarse.',
    columns: {
      week: 'Semana',
      language: 'Idioma',
      near: 'Respuesta más cercana',
      none: 'Sin respuesta',
      suggested: 'Se pidió precisar, con temas parecidos',
    },
    nothingNear: 'ninguna está cerca',
    less: 'menos de 10',
  },

  topic: {
    title: 'Tema nuevo',
    about:
      'El tema empieza como borrador. La gente lo recibirá cuando «Lo que vale en todos los idiomas» y cada idioma estén escritos, aprobados y publicados.',
    name: 'Nombre',
    nameHint: 'Letras latinas minúsculas sin acento, cifras y guiones, como leave-after-harassment. Después no se puede cambiar.',
    heading: 'Título',
    headingHint: '80 caracteres como máximo. Figura en todos los idiomas hasta que se traduzca.',
    go: 'Empezar',
    faults: {
      name: 'Use de 3 a 60 signos: letras latinas minúsculas sin acento, cifras y guiones entre ellas.',
      taken: 'Ya hay una respuesta con este nombre. Elija otro.',
      heading: 'Escriba un título de 2 a 80 caracteres.',
    },
  },

  kept: {
    kind: 'Los textos enviados al equipo de redacción',
    letter: {
      id: 'un código creado al azar, que no lleva a nadie',
      language: 'el idioma de la conversación',
      sealed: 'el texto, cifrado con una clave propia',
      week: 'el lunes de la semana en que llegó',
    },
    lasts: (days) =>
      `hasta que se atiendan, ${days} días como máximo. Primero se destruye la clave: una copia antigua ya no se puede leer. Quien haya guardado copias antiguas de todos los datos, con las claves, todavía puede leerlos`,
    question: 'su última pregunta, cifrada, para que pueda enviarla al equipo de redacción',
  },
};
