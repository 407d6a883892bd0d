import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const sources: Text['sources'] = {
  title: 'Fuentes',
  about:
    'Todos los documentos en que se basan las respuestas, con las respuestas que los citan. Si un documento tiene una versión nueva, márquelo aquí.',
  none: 'Ninguna respuesta cita un documento.',
  document: 'Documento',
  cited: 'Citado en',
  state: 'Estado',
  paragraph: (text) => `(${text})`,
  since: (date) => `Versión nueva desde el ${isolated(date)}`,
  left: (count) => `Respuestas aún por comprobar: ${count}`,
  mark: {
    title: 'Tiene una versión nueva',
    about:
      'Todas las respuestas que lo citan quedan marcadas aquí, y la gente lee que la fuente cambió. La marca desaparece de una respuesta cuando alguien la confirma o la publica de nuevo.',
    since: 'Nueva desde el (año-mes-día)',
    go: 'Marcar',
  },
  unmark: { title: 'Fue un error', about: 'También desaparecen las marcas de las respuestas.', go: 'Quitar la marca' },
  future: 'Esta fecha aún no ha llegado. No se ha marcado nada.',
  gone: 'Ninguna respuesta cita ya este documento, o su cuenta no puede hacer esto. No ha cambiado nada.',
  changed: 'Cambió una fuente',
  entry: (names) =>
    `Cambió después de confirmar o publicar esta respuesta: ${isolated(names)}. Compare, y luego corrija o confirme la respuesta.`,
  reader: 'La fuente cambió después; esta respuesta puede no estar al día.',
  dueSoon: 'Lo que hay por hacer',
  kept: {
    kind: 'Documentos en que se basan las respuestas',
    id: 'nombre del documento',
    url: 'su dirección pública',
    symbol: 'su signatura',
    since: 'desde qué fecha tiene una versión nueva',
  },
  reminders: {
    kind: 'Cuándo recibió el último aviso quien mantiene las respuestas',
    id: 'la cuenta de la persona',
    on: 'la fecha',
    sent: 'si llegó',
    lasts: 'hasta el aviso siguiente, o hasta que la cuenta ya no tenga ninguna conversación en Teams',
  },
};
