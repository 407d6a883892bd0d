import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const wholeInTeams: Text['wholeInTeams'] = {
  label: 'Su propio Teams',
  own: 'Esta oficina lee y escribe sus mensajes en su propio Teams. Su organización los guarda allí y puede buscar en ellos. Borrarlos aquí no los quita de allí.',
  copies: 'Pero pueden quedar copias en el Teams de esta oficina. Su organización puede buscar en ellas. Desde aquí no se pueden quitar.',
  ours: 'Mi oficina también lee y escribe en su Teams. Allí pueden quedar copias, mi organización puede buscar en ellas, y borrar aquí no las quita.',
  offices: (names) =>
    `Estas oficinas leen y escriben sus mensajes en su propio Teams: ${isolated(names)}. Sus organizaciones los guardan allí y pueden buscar en ellos. Borrarlos aquí no los quita de allí.`,

  web: {
    rules: {
      talk: 'Solo se envía el texto de abajo. **Pero esta oficina usa su propio Teams, que lo guarda todo; su organización puede buscar en ello.** Aquí, sin abrir, se borra a los 14 días; abierto, 30 días después del último mensaje. Su permiso vale 14 días. Puede borrarlo aquí, no allí.',
      report:
        'Solo se envía el texto de abajo, y pasa al expediente. **Pero el Teams de la oficina lo guarda; su organización puede buscarlo.** Aquí, sin abrir, se borra a los 14 días; abierto, 30 días después del último mensaje. Su permiso vale 14 días. Puede borrarlo aquí, no allí.',
    },
    again: {
      talk: (reader) =>
        `Si dice que sí, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. **El Teams de la oficina lo guarda todo, para su organización.** Aquí se borra 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarla aquí.`,
      report: (reader) =>
        `Si dice que sí, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. El texto pasa al expediente. **Pero el Teams de la oficina lo guarda todo, para su organización.** Su permiso vale 14 días. Solo puede borrarla aquí; el proceso puede seguir.`,
    },
  },
  teams: {
    rules: {
      talk: 'Solo se envía el texto de abajo. **Pero Teams lo guarda con su nombre, y el Teams de la oficina también; ambas organizaciones pueden buscarlo.** Aquí, sin abrir, se borra a los 14 días; abierto, 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarlo aquí.',
      report:
        'Solo se envía el texto de abajo, y pasa al expediente. **Teams lo guarda con su nombre, y el Teams de la oficina también.** Aquí, sin abrir, se borra a los 14 días; abierto, 30 días después del último mensaje. Su permiso vale 14 días. Solo puede borrarlo aquí.',
    },
    again: {
      talk: (reader) =>
        `Con su sí, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. **Teams lo guarda con su nombre, el Teams de la oficina también.** Aquí se borra 30 días después del último mensaje. Su permiso vale 14 días. Solo se borra aquí.`,
      report: (reader) =>
        `Con su sí, ${isolated(reader)} podrá leer esta conversación y el texto de abajo, y responderle. El texto pasa al expediente. **Teams lo guarda con su nombre, y el Teams de la oficina también.** Su permiso vale 14 días. Solo puede borrarla aquí; el proceso puede seguir.`,
    },
  },

  linked: (name) =>
    `Esta conversación queda unida a la cuenta ${isolated(name)}. Cuando llegue algo a su oficina, aparecerá aquí una tarjeta. Si la persona ha dado su permiso, usted lee y responde en la tarjeta. Si no, en la consola.`,
  card: {
    hint: 'Su Teams guarda lo que se lee y se escribe aquí. No haga copias ni lo pase a nadie.',
    earlier: 'Los mensajes anteriores están en la consola.',
    older: 'El permiso de esta persona no incluye Teams. Se lee y se responde solo en la consola:',
    notHere: 'No se ha enviado nada: este caso se atiende solo en la consola. Su texto queda en el cuadro para que pueda verlo.',
    put: 'Ponerla en el cuadro',
  },
};
