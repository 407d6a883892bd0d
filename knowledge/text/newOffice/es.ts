import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const newOffice: Text['newOffice'] = {
  title: 'Oficina nueva',
  about: 'La oficina empieza como borrador. La gente la ve cuando todo está escrito, aprobado por otra persona y publicado.',
  nameHint:
    'En letras latinas, 80 caracteres como máximo. Figura en todos los idiomas hasta que se traduzca. De él sale la dirección de sus páginas, que ya no cambia.',
  messages: {
    title: 'Dónde lee los mensajes y los contesta',
    here: 'Solo aquí',
    teams: 'Aquí y en su propio Teams, que los guarda y permite buscar en ellos. La gente lo lee antes de aceptar.',
  },
  go: 'Empezar',
  fault: 'Escriba un nombre de 3 a 80 caracteres, con letras latinas.',
  receivers: {
    none: 'Nadie recibe aquí mensajes para esta oficina. La gente solo lee sus contactos.',
    some: (count) => `Colegas que reciben aquí mensajes para esta oficina: ${count}.`,
    how: (page) =>
      `Cuando la oficina está publicada, quien administra el servidor añade a quienes reciben sus mensajes, en la página «${isolated(page)}».`,
  },
  draft: {
    title: 'Eliminar este borrador',
    about: 'Se elimina con todo lo que cualquier persona haya escrito en él. No se puede recuperar.',
    sure: 'Sí, eliminarlo para siempre',
    go: 'Eliminar',
    deleted: 'El borrador se ha eliminado.',
  },
};
