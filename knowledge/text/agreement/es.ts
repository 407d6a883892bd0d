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
      ranOut: (date) =>
        `Su permiso valía hasta el ${isolated(date)}. Desde entonces, nadie en la oficina puede leer esta conversación ni escribir en ella.`,
      colleague: (by, to) =>
        `${isolated(by)} pregunta si ${isolated(to)}, de la misma oficina, puede seguir. Hasta que usted responda, allí nadie puede leer esta conversación.`,
      refused: 'Nadie en la oficina puede leer esta conversación ni escribir en ella, porque el último cambio recibió un no.',
    },
    rules: {
      talk: (reader) =>
        `Con su sí, podrá leer esta conversación y el texto de abajo, y responder: ${isolated(reader)}. Se borra 30 días después del último mensaje. Su permiso vale 14 días. Usted puede borrarlo todo en cualquier momento; lo que se leyó se sigue sabiendo.`,
      report: (reader) =>
        `Con su sí, podrá leer esta conversación y el texto de abajo, y responder: ${isolated(reader)}. El texto entra en el expediente. Su permiso vale 14 días. Usted puede borrar esta conversación en cualquier momento, pero no el expediente; el proceso puede seguir.`,
    },
    anybody: 'la persona de la oficina que se haga cargo',
    ask: '¿Seguir con esta conversación?',
    simple:
      'Es la misma conversación, con la misma oficina. Con un sí, allí pueden volver a leerla y escribirle. Con un no, no se envía nada, y la oficina no puede leer nada.',
    wish: 'Me gustaría seguir con esta conversación.',
    unsent: 'Esto no se ha enviado. Sus palabras no se han perdido: están abajo, y solo van a la oficina con su sí.',
    box: 'Lo que escriba no se envía todavía. Primero lo ve aquí.',
    change: 'Escriba el texto que podrá ir a la oficina. Todavía no se envía.',
    asItIs: 'Dejarlo como está',
    onlyWish: 'Solo el deseo de seguir',
    done: (date) => `Usted ha dado su permiso y el texto se ha enviado. Su permiso vale hasta el ${isolated(date)}.`,
    no: 'No se ha enviado nada. Usted todavía puede leer esta conversación hasta que se borre; la oficina no puede. Puede decidir de nuevo en cualquier momento.',
    noColleague: (name) =>
      `No se ha pasado nada: ${isolated(name)} no puede leer esta conversación, ni tampoco nadie más en la oficina. Puede volver atrás, elegir otra oficina o borrarlo todo.`,
    waits: (office) =>
      `En esta oficina (${isolated(office)}), nadie puede leer la conversación ni escribir en ella antes de que usted dé permiso otra vez.`,
  },

  notices: {
    deletion: (date) =>
      `Esta conversación se borrará después del ${isolated(date)}, y no se ha leído entera. Si se puede conservar más tiempo, está entre las opciones.`,
    colleague: (by, to) => `${isolated(by)} pregunta si ${isolated(to)} puede seguir con esta conversación.`,
    office: (by, office) =>
      `${isolated(by)} sugiere otra oficina: ${isolated(office)}. No se ha pasado nada. Si la mira, primero verá qué hace. Nada va allí sin su sí.`,
  },
  stayed: 'Usted sigue aquí. No se ha pasado nada.',
  leaves: (office, date) =>
    `Con este sí, su conversación con la otra oficina (${isolated(office)}) queda cerrada: allí ya nadie puede leerla aquí. Con su propio número para volver, usted puede leerla hasta el ${isolated(date)}.`,

  now: {
    waiting: (office) => `La tiene la oficina (${isolated(office)}). Nadie se ha hecho cargo todavía.`,
    has: (name, office) => `Está a cargo de ${isolated(name)} (${isolated(office)}); allí nadie más puede leerla aquí.`,
    asks: (office) => `En esta oficina (${isolated(office)}), nadie puede leerla: espera su sí.`,
    closed: (office) => `Está cerrada: en esta oficina (${isolated(office)}), ya nadie puede leerla aquí.`,
    sees: 'La oficina ve lo que se ha escrito aquí, y nada más de usted.',
    seesWord: 'La oficina ve lo que se ha escrito aquí y su palabra clave, y nada más de usted.',
    until: (yes, kept) => `Su permiso vale hasta el ${isolated(yes)}. La conversación se guarda hasta el ${isolated(kept)}.`,
    kept: (date) => `La conversación se guarda hasta el ${isolated(date)}.`,
    unread: 'Nadie la ha abierto todavía. Si la borra ahora, nadie la leerá.',
    stop: 'Usted puede parar en cualquier momento y borrarlo todo aquí. Lo que se leyó se sigue sabiendo.',
    stopReport:
      'Usted puede dejar de escribir y borrar esta conversación. Lo que está en el expediente queda allí, y puede seguir adelante.',
  },

  word: {
    text: 'Una palabra clave le muestra que de verdad es la oficina: allí la ven y pueden escribírsela. Con su número para volver, usted escribe entonces también la palabra. Nadie puede recuperar una palabra olvidada: sin ella, el número no abre nada. Escriba una palabra sin cifras, o unas pocas palabras.',
    isSet: 'Hay una palabra clave. Lo que escriba ahora la sustituye.',
    box: 'Lo que escriba ahora será la palabra clave.',
    leave: 'Dejarlo como está',
    remove: 'Quitar la palabra clave',
    saved: (word) =>
      `La palabra clave es ahora: ${isolated(word)}. Para volver, escriba las cifras de su número y después esta palabra. Guárdelos por separado.`,
    removed: 'Ya no hay palabra clave. El número solo abre esta conversación.',
    faults: {
      short: 'Es demasiado corta para una palabra clave. Elija una más larga, por favor.',
      long: 'Es demasiado larga para una palabra clave. Elija como mucho 40 caracteres, por favor.',
      digits: 'Elija una palabra sin cifras, por favor, para que no parezca parte del número.',
      known: 'Eso ya está en la conversación. Elija otra palabra, por favor, que nadie haya podido leer aquí.',
    },
  },

  desk: {
    asked: 'Espera el sí de la persona',
    askedText:
      'Se le pregunta a la persona si esto sigue. Antes de su permiso, nadie en la oficina puede leer ni escribir aquí. Mientras tanto no hay nada que hacer.',
    codeWord: (word) =>
      `Palabra clave de la persona: ${isolated(word)}. Después de una pausa, escríbala en su primera línea. Muestra que es usted.`,
    deletion: (date) =>
      `Este caso no se ha leído entero. Se borra después del ${isolated(date)}, salvo que alguien lo abra o escriba antes.`,
    colleague: (by, to) => `Se le ha preguntado a la persona si ${isolated(to)} puede seguir después de ${isolated(by)}.`,
    office: (office) => `La persona ha podido leer que esta oficina puede servirle: ${isolated(office)}. No se ha pasado nada.`,
    pass: {
      title: 'Pasar a otra persona de la oficina',
      text: 'La persona lee quién seguiría, y dice sí o no. Hasta entonces, nadie en la oficina puede leer ni escribir aquí, usted tampoco. Después de un no, el caso vuelve a usted solo si la persona lo elige.',
      to: 'Colega',
      none: 'Nadie más de la oficina puede hacerse cargo de este caso.',
      go: 'Preguntar a la persona',
      choose: 'No se ha hecho nada: elija a alguien de la lista.',
    },
    suggest: {
      title: 'Sugerir otra oficina',
      text: 'La persona lee que usted la sugiere. No se pasa nada, y la otra oficina no se entera de nada. Solo la persona puede empezar una conversación allí.',
      to: 'Oficina',
      none: 'Ninguna otra oficina responde aquí.',
      go: 'Sugerirla',
      first: 'No se ha sugerido: la persona no ha recibido todavía ningún mensaje de usted.',
      choose: 'No se ha hecho nada: elija una oficina de la lista.',
    },
  },
};
