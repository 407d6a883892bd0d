import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const gone: Text['gone'] = {
  notices: {
    gone: (name) => `${isolated(name)} llevaba esta conversación y ya no responde en esta oficina.`,
    offer: (name) => `${isolated(name)}, de la misma oficina, podría seguir con esta conversación.`,
    nobody: 'En esta oficina no responde nadie que pueda leer esta conversación.',
    others: 'Desde que usted dijo que sí, ha cambiado quién responde en esta oficina.',
  },
  why: {
    gone: (name) => `${isolated(name)} ya no responde allí.`,
    offer: (name) => `Usted ha esperado mucho. ${isolated(name)}, de la misma oficina, se ofrece a seguir.`,
  },
  nobody: (office) =>
    `En esta oficina (${isolated(office)}) no responde ahora nadie que pueda leer esta conversación. Usted puede leerla o borrarla, buscar ayuda en otra parte o volver a mirar más tarde.`,
  unsent: 'Esto no se ha enviado. Sus palabras no se han perdido: están abajo.',

  desk: {
    gone: (name) =>
      `${isolated(name)} llevaba este caso y ya no responde aquí. Se le pregunta a la persona si puede seguir otra persona de la oficina.`,
    nobody: 'Aquí no respondía nadie que pudiera leer este caso. Se le ha dicho a la persona.',
    others: 'Ha cambiado quién responde en esta oficina. Se le pregunta a la persona si quienes responden ahora pueden leer este caso.',
    offer: (name) => `Se le ha preguntado a la persona si ${isolated(name)} puede seguir.`,
    mark: 'ya nadie está a cargo',
    asking: {
      title: 'Ofrecerse a seguir',
      text: 'Este caso lleva demasiado tiempo esperando. Puede preguntarle a la persona si acepta que usted siga. La persona lee el nombre de usted, y dice que sí o que no. Hasta entonces, nadie en la oficina puede leer ni escribir aquí, tampoco quien está a cargo.',
      go: 'Preguntar a la persona',
      early: 'No se ha preguntado nada: este caso no lleva demasiado tiempo esperando, o ya espera el sí de la persona.',
    },
  },
};
