import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const draft: Text['draft'] = {
  back: (office) => `Volver a mi texto: ${isolated(office)}`,
  earlier: 'Añadir: lo que escribí antes',

  waits: (office) => `Mientras tanto, su texto para la oficina (${isolated(office)}) se guarda aquí. No se ha enviado.`,
  notNow:
    'No se ha enviado nada. Su texto se guarda aquí hasta que termine esta conversación, y puede volver a él. También puede contactar por su cuenta con estas oficinas.',

  whatNow: '¿Qué pasa ahora con este texto?',
  asks: ['qué pasa ahora con esto', 'qué pasa ahora', 'y ahora qué pasa', 'se ha enviado', 'ya se envió', 'está enviado'],
  noes: ['no, gracias', 'mejor no', 'prefiero que no', 'no lo envíe', 'no lo envíes', 'no envíe nada', 'no envíes nada'],
  now: {
    web: 'No se ha enviado nada, y nadie de la oficina puede ver su texto. Está solo en esta conversación, cifrado. Desaparece 15 minutos después de su último mensaje y, como máximo, 60 minutos después del primero. Puede cambiarlo, quitarlo o parar.',
    teams:
      'No se ha enviado nada a la oficina. Este programa guarda su texto cifrado, 24 horas como máximo. Lo que usted escribió en Teams queda allí, con su nombre. Puede cambiarlo, quitarlo o parar.',
  },

  news: (office) => `Hay algo nuevo en su conversación con una oficina: ${isolated(office)}.`,

  number: {
    shown:
      'Este es su número para volver. Con él puede volver desde cualquier dispositivo, leer, escribir y borrar la conversación. También puede hacerlo cualquiera que lo tenga. Aquí nadie puede consultarlo. Apúntelo como si fuera un número de teléfono.',
    replaces:
      'Este es un número nuevo para volver. El anterior sirve hasta que escriba aquí las cuatro últimas cifras del nuevo. Después, solo sirve el nuevo.',
    another: 'Un número nuevo para volver',
    keepOld: 'Seguir con el número anterior',
    stays: 'Su número anterior sigue sirviendo. El nuevo no sirve.',
    back: 'Volver a mi número',
  },

  record: (office) => `un texto para una oficina (${isolated(office)}), sin enviar, cifrado`,
  numberRecord: 'un número para volver que todavía no ha confirmado, cifrado',
  closing: {
    web: 'Las conversaciones con oficinas se guardan cifradas, con una huella del número para volver. Un texto sin enviar a una oficina está solo en esta conversación, cifrado, y desaparece con ella. No se guarda su nombre, ni una cuenta, ni la dirección de su dispositivo, ni el tipo de navegador.',
    teams:
      'De lo que usted escribe, este programa guarda lo que es para una oficina, cifrado. Teams lo guarda todo, con su nombre: su organización puede buscar en ello. Yo no puedo borrarlo de Teams.',
  },
  forgotten:
    'Todo lo demás de esta conversación se ha olvidado. De un permiso que usted retiró quedan, durante 30 días, un código al azar y dos fechas.',
};
