import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const whatIsNew: Text['publishing']['whatIsNew'] = {
  title: 'Qué hay de nuevo',
  ask: 'Con el tiempo se corrigen y se añaden respuestas. ¿Qué período quiere ver? No sé cuándo fue su última visita: no se guarda nada de eso.',
  since: { week: 'Los últimos 7 días', month: 'El último mes', quarter: 'Los últimos tres meses' },
  link: 'Qué hay de nuevo, en una página',
  nothing: (date) => `Nada de lo que puede leer aquí ha cambiado desde el ${isolated(date)}.`,
  changed: (count, date) =>
    count === 1
      ? `1 respuesta es nueva o ha cambiado desde el ${isolated(date)}.`
      : `${count} respuestas son nuevas o han cambiado desde el ${isolated(date)}, primero las más recientes.`,
  ownFirst: (entity) => `Las que dicen algo propio de su organización (${isolated(entity)}) van primero.`,
  back: 'Otro período',
  page: {
    intro:
      'Estas respuestas son nuevas o han cambiado. La página es igual para todo el mundo. Si abre una respuesta, empieza una conversación.',
    none: 'No ha cambiado nada en los últimos doce meses.',
    on: (date) => `Cambió el ${isolated(date)}`,
    differs: (names) => `Distinta para: ${isolated(names)}`,
  },
};
