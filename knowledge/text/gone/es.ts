import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const gone: Text['gone'] = {
  notices: {
    gone: (name) => `${isolated(name)} llevaba esta conversación y ya no responde en esta oficina.`,
    offer: (name) => `${isolated(name)}, de la misma oficina, podría seguir con esta conversación.`,
    nobody: 'En esta oficina no responde nadie que pueda leer esta conversación.',
  },
  why: {
    gone: (name) => `${isolated(name)} llevaba esta conversación y ya no responde allí.`,
    offer: (name) => `Lleva mucho tiempo esperando. ${isolated(name)}, de la misma oficina, podría seguir.`,
  },
  nobody: (office) =>
    `En esta oficina (${isolated(office)}) no responde ahora nadie que pueda leer esta conversación. Puede leer la conversación o borrarla, acudir a otra parte o volver a mirar más tarde.`,
  unsent: 'Esto no se ha enviado. Sus palabras no se han perdido: están abajo.',

  desk: {
    gone: (name) =>
      `${isolated(name)} llevaba este caso y ya no responde aquí. Se le ha preguntado a la persona si alguien más puede seguir.`,
    nobody: 'Aquí no respondía nadie que pudiera leer este caso. Se le ha dicho a la persona.',
    offer: (name) => `Se le ha preguntado a la persona si ${isolated(name)} puede seguir.`,
    mark: 'ya no lo lleva nadie',
    asking: {
      title: 'Ofrecerse a seguir',
      text: 'Este caso lleva demasiado tiempo esperando. Puede preguntar a la persona si usted puede seguir. La persona lee su nombre, y dice que sí o que no. Hasta entonces, nadie en la oficina puede leer ni escribir aquí, tampoco quien lleva el caso.',
      go: 'Preguntar a la persona',
      early: 'No se le ha preguntado a la persona: este caso no lleva demasiado tiempo esperando, o ya espera su sí.',
    },
  },
};
