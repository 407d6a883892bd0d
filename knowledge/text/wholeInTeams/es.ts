import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const wholeInTeams: Text['wholeInTeams'] = {
  label: 'El Teams de la oficina',
  own: 'Esta oficina lee y escribe los mensajes en su propio Teams. La organización de la oficina los guarda allí y puede buscar en ellos. Borrarlos aquí no los quita de allí.',
  copies:
    'Pero pueden quedar copias en el Teams de esta oficina. La organización de la oficina puede buscar en ellas. Desde aquí no se pueden quitar.',
  ours: 'Mi oficina también lee y escribe en el Teams de mi organización. Allí pueden quedar copias, mi organización puede buscar en ellas, y borrar aquí no las quita.',
  offices: (names) =>
    `Estas oficinas leen y escriben los mensajes en su propio Teams: ${isolated(names)}. Las organizaciones de esas oficinas los guardan allí y pueden buscar en ellos. Borrarlos aquí no los quita de allí.`,

  web: {
    rules: {
      talk: 'Solo se envía el texto de abajo. **Pero esta oficina usa el Teams de su organización, que lo guarda todo y puede buscar ahí.** Aquí, sin abrir, se borra a los 14 días; abierto, 30 después del último mensaje. Su permiso vale 14 días. Solo puede borrarlo aquí.',
      report:
        'Solo se envía el texto de abajo, y pasa al expediente. **Pero la oficina usa el Teams de su organización, que lo guarda y puede buscar ahí.** Aquí, sin abrir, se borra a los 14 días; abierto, 30 después del último mensaje. Su permiso vale 14 días. Solo puede borrarlo aquí.',
    },
    again: {
      talk: (reader) =>
        `Si acepta, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. **El Teams de la oficina lo guarda todo; la organización puede buscar ahí.** Aquí se borra 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarla aquí.`,
      report: (reader) =>
        `Si acepta, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. El texto pasa al expediente. **Pero el Teams de la oficina lo guarda todo; la organización puede buscar ahí.** Aquí se borra 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarla aquí; el proceso puede seguir.`,
    },
  },
  moving: {
    talk: (reader) =>
      `Esta conversación seguirá aquí, no en su Teams. Lo que ya está allí se queda, con su nombre. El Teams de la oficina también lo guarda; ambas organizaciones pueden buscarlo. Aquí, ${isolated(reader)} podrá leerla y responderle. Se borra como máximo 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarla aquí.`,
    report: (reader) =>
      `Esta conversación seguirá aquí, no en su Teams. Lo que está allí con su nombre, en el Teams o el expediente de la oficina se queda; ambas organizaciones pueden buscarlo. Aquí, ${isolated(reader)} podrá leerla y responderle. Se borra como máximo 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarla aquí; el proceso puede seguir.`,
  },
  teams: {
    copies:
      'También pueden quedar copias en el Teams de esta oficina. La organización de la oficina puede buscar en ellas. Desde aquí no se pueden quitar.',
    rules: {
      talk: 'Solo se envía el texto de abajo. **Pero Teams lo guarda con su nombre, y el Teams de la oficina también; ambos permiten buscarlo.** Este programa lo borra a los 14 días sin abrirse, o 30 después del último mensaje. Su permiso vale 14 días. Solo puede borrarlo en este programa.',
      report:
        'Solo se envía el texto de abajo, y pasa al expediente. **Queda en Teams con su nombre, y en el Teams de la oficina; allí pueden buscarlo.** Este programa lo borra a los 14 días sin abrirse, o 30 después del último mensaje. Su permiso vale 14 días. Solo puede borrarlo en este programa.',
    },
    again: {
      talk: (reader) =>
        `Si acepta, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. **Queda en Teams con su nombre, y en el Teams de la oficina; allí pueden buscarla.** Su permiso vale 14 días. Solo puede borrarla en este programa; se borra 30 días después del último mensaje.`,
      report: (reader) =>
        `Si acepta, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. El texto pasa al expediente. **Queda en Teams con su nombre, y en el Teams de la oficina; allí pueden buscarla.** Su permiso vale 14 días. Solo puede borrarla en este programa, que la borra 30 días después del último mensaje; el proceso puede seguir.`,
    },
  },

  linked: (name) =>
    `Esta conversación queda unida a la cuenta ${isolated(name)}. Cuando llegue algo a su oficina, aparecerá aquí una tarjeta. Si el permiso de la persona incluye Teams, usted lee y responde en la tarjeta. Si no, en la consola.`,
  card: {
    hint: 'Su Teams guarda lo que se lee y se escribe aquí. No haga copias ni lo pase a nadie.',
    earlier: 'Los mensajes anteriores están en la consola.',
    older: 'El permiso de esta persona no incluye Teams. Se lee y se responde solo en la consola:',
    notHere: 'No se ha enviado nada: este caso se atiende solo en la consola. Su texto queda en el cuadro para que pueda verlo.',
    put: 'Ponerla en el cuadro',
  },
};
