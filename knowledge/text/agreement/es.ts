import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const agreement: Text['agreement'] = {
  menu: {
    goOn: 'Decidir si esta conversación sigue',
    backTo: (name) => `Volver con ${isolated(name)}`,
    stay: 'No, quedarme aquí',
    lookAt: (office) => `Ver esta oficina: ${isolated(office)}`,
    keep: (date) => `Conservar esta conversación hasta el ${isolated(date)}`,
    now: '¿Qué pasa ahora con esto?',
    codeWord: 'Palabra clave',
  },

  again: {
    why: {
      ranOut: (date) => `Su permiso valía hasta el ${isolated(date)}.`,
      colleague: (by, to) => `${isolated(by)} pregunta si ${isolated(to)}, de la misma oficina, puede seguir.`,
      refused: 'La última vez, usted dijo que no.',
    },
    rules: {
      talk: (reader) =>
        `Si dice que sí, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. Todo se borra 30 días después del último mensaje. Su permiso vale 14 días. Puede borrarlo todo en cualquier momento; lo que se leyó se sigue sabiendo.`,
      report: (reader) =>
        `Si dice que sí, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. El texto pasa al expediente de la oficina. La conversación se borra aquí 30 días después del último mensaje. Su permiso vale 14 días. Puede borrar esta conversación en cualquier momento, no el expediente; el proceso puede seguir.`,
    },
    anybody: 'quien se encargue en la oficina',
    ask: '¿Seguir con esta conversación?',
    simple:
      'Es la misma conversación, con la misma oficina. Si dice que sí, allí pueden leerla otra vez y escribirle. Si dice que no, no se envía nada: usted puede seguir leyéndola; la oficina, no.',
    wish: 'Me gustaría seguir con esta conversación.',
    unsent: 'Esto no se ha enviado. Sus palabras no se han perdido: están abajo, y solo irán a la oficina si usted dice que sí.',
    box: 'Lo que escriba no se envía todavía. Primero lo ve aquí.',
    change: 'Escriba el texto que iría a la oficina. Todavía no se envía nada.',
    asItIs: 'Dejarlo como está',
    onlyWish: 'Poner solo que me gustaría seguir',
    done: (date) => `Usted ha dado su permiso y el texto se ha enviado. Su permiso vale hasta el ${isolated(date)}.`,
    no: 'No se ha enviado nada. Usted todavía puede leer esta conversación hasta que se borre; la oficina, no. Puede decidir de nuevo en cualquier momento.',
    noColleague: (name) =>
      `La conversación no se ha pasado a nadie: ${isolated(name)} no puede leerla, ni tampoco nadie más de la oficina. Usted puede volver atrás, elegir otra oficina o borrarlo todo.`,
    waits: (office) =>
      `En esta oficina (${isolated(office)}), nadie puede leer la conversación ni escribir en ella hasta que usted dé permiso otra vez.`,
  },

  notices: {
    deletion: (date) =>
      `Esta conversación se borrará después del ${isolated(date)}, y queda algo por leer. Si se puede conservar más tiempo, lo verá entre las opciones.`,
    colleague: (by, to) => `${isolated(by)} pregunta si ${isolated(to)} puede seguir con esta conversación.`,
    office: (by, office) =>
      `${isolated(by)} sugiere otra oficina: ${isolated(office)}. A esa oficina no se le ha enviado nada. Si la mira, primero verá qué hace. Nada va allí si usted no dice que sí.`,
  },
  stayed: 'Usted sigue aquí. A la otra oficina no se le ha enviado nada.',
  leaves: (office, date) =>
    `Si dice que sí, se cierra su conversación con la otra oficina (${isolated(office)}): aquí ya no podrá leerla nadie de esa oficina. Usted podrá leerla hasta el ${isolated(date)}, con el número para volver de esa conversación.`,

  now: {
    waiting: (office) => `La tiene la oficina (${isolated(office)}). Nadie se ha hecho cargo todavía.`,
    has: (name, office) =>
      `Está a cargo de ${isolated(name)} (${isolated(office)}); nadie más de esa oficina puede leerla en este programa.`,
    asks: (office) => `En esta oficina (${isolated(office)}), nadie puede leerla hasta que usted diga que sí.`,
    closed: (office) => `Está cerrada: en este programa ya no puede leerla nadie de la oficina (${isolated(office)}).`,
    sees: 'La oficina ve lo que ha recibido, y nada más sobre usted.',
    seesWord: 'La oficina ve lo que ha recibido y su palabra clave, y nada más sobre usted.',
    until: (yes, kept) => `Su permiso vale hasta el ${isolated(yes)}. La conversación se guarda hasta el ${isolated(kept)}.`,
    kept: (date) => `La conversación se guarda hasta el ${isolated(date)}.`,
    unread: 'Nadie la ha abierto todavía. Si la borra ahora, nadie la abrirá.',
    stop: 'Usted puede parar en cualquier momento y borrarlo todo aquí. Lo que se leyó se sigue sabiendo.',
    stopReport:
      'Usted puede dejar de escribir y borrar esta conversación. Lo que está en el expediente de la oficina queda allí, y la oficina puede seguir adelante.',
  },

  word: {
    text: 'Con una palabra clave, usted puede comprobar que quien escribe es de verdad la oficina: allí la ven y pueden escribírsela. Para volver, escribirá su número y la palabra juntos, en un solo mensaje. Nadie puede recuperar una palabra olvidada: sin ella, el número no abre nada. Escriba una palabra sin cifras, o unas pocas palabras.',
    what: 'Esto no se ha tomado como palabra clave. La palabra clave la elige usted. Para volver, se escribe junto con su número: así, el número solo no abre nada. Escriba solo la palabra, o déjelo como está.',
    isSet: 'Hay una palabra clave. Lo que escriba ahora la sustituye.',
    box: 'Lo que escriba ahora será la palabra clave.',
    leave: 'Dejarlo como está',
    remove: 'Quitar la palabra clave',
    saved:
      'Para volver, escriba las cifras de su número y la palabra clave juntas, en un solo mensaje. Guarde las dos cosas por separado. La palabra clave es ahora:',
    removed: 'Ya no hay palabra clave. Para abrir esta conversación basta con el número.',
    faults: {
      short: 'Es demasiado corta para una palabra clave. Elija una más larga, por favor.',
      long: 'Es demasiado larga para una palabra clave. Elija como mucho 40 caracteres, por favor.',
      digits: 'Elija una palabra sin cifras, por favor, para que no parezca parte del número.',
      known: 'Eso ya está en la conversación. Elija, por favor, otra palabra que nadie haya podido leer aquí.',
    },
  },

  desk: {
    asked: 'Espera el sí de la persona',
    askedText:
      'Se le ha preguntado a la persona si esto sigue. Hasta que dé su permiso, nadie en la oficina puede leer ni escribir aquí. Mientras tanto, no hay nada que hacer.',
    ranOut: (date) =>
      `El permiso de la persona valía hasta el ${isolated(date)}. Se le volverá a preguntar cuando regrese a esta conversación, no antes. Hasta que dé su permiso, nadie en la oficina puede leer ni escribir aquí. Mientras tanto, no hay nada que hacer.`,
    notAgreed:
      'La persona no ha aceptado que esto siga. Puede decidir otra cosa en cualquier momento. Hasta que dé su permiso, nadie en la oficina puede leer ni escribir aquí. Mientras tanto, no hay nada que hacer.',
    codeWord: (word) =>
      `Palabra clave de la persona: ${isolated(word)}. Después de una pausa, escríbala en su primera línea. Muestra que es usted.`,
    deletion: (date) =>
      `En este caso queda algo por leer. Se borra después del ${isolated(date)}, salvo que alguien lo abra o escriba antes.`,
    colleague: (by, to) => `Se le ha preguntado a la persona si ${isolated(to)} puede seguir después de ${isolated(by)}.`,
    office: (office) =>
      `La persona ha podido leer que esta oficina quizá le sirva: ${isolated(office)}. A esa oficina no se le ha enviado nada.`,
    pass: {
      title: 'Pasar a otra persona de la oficina',
      text: 'La persona lee quién seguiría con el caso, y dice que sí o que no. Hasta entonces, nadie en la oficina puede leer ni escribir aquí; usted, tampoco. Si dice que no, el caso solo vuelve a usted si la persona así lo decide.',
      to: 'Colega',
      none: 'Nadie más de la oficina puede hacerse cargo de este caso.',
      go: 'Preguntar a la persona',
      choose: 'No se ha hecho nada: elija a alguien de la lista.',
    },
    suggest: {
      title: 'Sugerir otra oficina',
      text: 'La persona lee que usted sugiere esa oficina. No se envía nada, y la otra oficina no se entera de nada. Solo la persona puede empezar una conversación allí.',
      to: 'Oficina',
      none: 'Ninguna otra oficina responde aquí.',
      go: 'Sugerirla',
      first: 'No se ha sugerido: la persona no ha recibido todavía ningún mensaje de usted.',
      choose: 'No se ha hecho nada: elija una oficina de la lista.',
    },
  },
};
