import type { ShortAnswers } from './en.js';

/** Whole messages that answer what is asked, in small letters, and are no question. */
export const shortAnswers: ShortAnswers = {
  numberWords: ['número', 'numero', 'opción', 'opcion', 'la', 'el'],
  first: ['el primero', 'la primera', 'lo primero'],
  second: ['el segundo', 'la segunda', 'lo segundo'],
  third: ['el tercero', 'la tercera', 'lo tercero'],
  yes: ['sí'],
  no: ['no', 'la verdad es que no', 'no mucho'],
  unclear: ['ok', 'vale', 'de acuerdo', 'quizás', 'quizá', 'tal vez', 'no sé', 'no lo sé', 'no estoy seguro', 'no estoy segura', 'ni idea'],
  unsaid: ['omitir', 'prefiero no decirlo', 'prefiero no decir', 'mejor no decirlo', 'no quiero decirlo'],
  misread: [
    'me entendiste mal',
    'me has entendido mal',
    'no es eso lo que quise decir',
    'entendiste mal',
    'me malinterpretaste',
    'me has malinterpretado',
    'no me entendiste',
    'no me has entendido',
    'no entendiste',
    'no es lo que quise decir',
    'eso no es lo que quise decir',
    'no quise decir eso',
    'no quería decir eso',
    'no me refería a eso',
    'no me refiero a eso',
    'quise decir otra cosa',
    'me refería a otra cosa',
  ],
};
