import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const renewing: Text['renewing'] = {
  colleagueGone: (by, to) => `${isolated(by)} propuso a ${isolated(to)}, que ya no responde allí.`,
  nobody: (office) =>
    `En esta oficina (${isolated(office)}) no responde ahora nadie que pueda leer esta conversación. Un sí no llegaría a nadie; por eso no se le pide. No se ha enviado nada. Puede leer la conversación o borrarla, acudir a otra parte o volver a mirar más tarde.`,

  unsaved: 'No ha guardado un número para volver. Sin él, perderá esta conversación cuando se cierre esta página.',

  tooMany:
    'Acaban de empezar muchísimas conversaciones desde su red; por eso esta todavía no se ha enviado. Su texto sigue abajo. Espere unos minutos y diga que sí otra vez, o contacte con la oficina por su cuenta.',

  perhapsSent:
    'Esta conversación ha terminado. No es seguro si su texto llegó a la oficina. Sin su número para volver, nadie puede abrir ese texto en esta página. Puede empezar de nuevo. En ese caso, puede escribir que quizá sea la segunda vez.',

  moving: {
    rules: {
      talk: (reader) =>
        `Esta conversación sigue aquí y ya no en Teams. Lo que está en Teams se queda allí, con su nombre. Puede leerla y responderle: ${isolated(reader)}. Aquí, sin abrir, se borra a los 14 días; abierta, 30 días después del último mensaje. Su permiso vale 14 días. Puede borrarla aquí en cualquier momento; lo leído se seguirá sabiendo.`,
      report: (reader) =>
        `Esta conversación sigue aquí y ya no en Teams. Lo que está en Teams o en el expediente se queda allí. Puede leerla y responderle: ${isolated(reader)}. Aquí, sin abrir, se borra a los 14 días; abierta, 30 días después del último mensaje. Su permiso vale 14 días. El proceso puede seguir.`,
    },
    ask: '¿Traer esta conversación aquí?',
    no: 'No, dejarla en Teams',
    yes: 'Sí, traerla aquí',
    simple:
      'Es la misma conversación, con la misma oficina. Si dice que sí, desde ahora lee y escribe en esta página, y recibe un número para volver a ella. Si dice que no, nada cambia y la conversación sigue en Teams.',
    left: 'No se ha movido nada: la conversación sigue en Teams.',
  },
};
