import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const reader: Text['reader'] = {
  answer: 'Escriba aquí su respuesta. La lee el programa.',
  programme: (office) => `Lo que escriba lo lee el programa. No va a esta oficina: ${isolated(office)}.`,
  toAnswer: (office) =>
    `Para responder a la oficina (${isolated(office)}), pulse antes el botón de abajo. Lo que escriba aquí no llega allí.`,
  changed:
    'No se ha enviado nada: ha cambiado quién lee lo que usted escribe. Su texto sigue en el cuadro. Mire la línea que está encima y envíelo otra vez.',
  empty: 'En este mensaje no hay palabras, así que no se ha tenido en cuenta.',
  back: 'El programa vuelve a responder aquí.',
  gone: 'Lo que acaba de escribir no se ha enviado a la oficina.',
  perhaps: 'No se sabe si lo que acaba de escribir llegó a la oficina.',
  languageTyped: (office) => `Esto no ha llegado a la oficina (${isolated(office)}): solo ha cambiado el idioma aquí.`,
  left: (office) => `Usted pasó de esta oficina (${isolated(office)}) a otra. Todavía puede leer esta conversación hasta que se borre.`,
  look: 'Ver si hay respuesta',
  takenBy: (name, office) => `${isolated(name)} (${isolated(office)}) se ha hecho cargo y puede leer su texto.`,
  taken: (office) => `Alguien de la oficina (${isolated(office)}) se ha hecho cargo y puede leer su texto.`,
  has: (office) => `Alguien de la oficina (${isolated(office)}) se ha hecho cargo.`,
  care: {
    sent: 'Su mensaje se ha enviado a la oficina. Allí solo se lee cuando hay alguien.',
    open: 'Puede que ahora no haya nadie. Los contactos de arriba son más rápidos.',
    notSent: 'La oficina no ve esta respuesta.',
    corrected: 'Gracias. Entendí mal. Para ver los contactos más tarde, basta con escribir AYUDA.',
  },
};
