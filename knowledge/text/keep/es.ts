import type { Text } from '../text.js';

export const keep: Text['keep'] = {
  copy: 'Copiar el número',
  print: 'Imprimir el número',
  remind: 'Un recordatorio para mi calendario',
  line: 'Número de referencia',
  remindAbout: 'El recordatorio solo dice «Devolver la llamada». Otras personas pueden ver un calendario del trabajo.',
  withNumber: 'Incluir también el número',
  days: { 3: 'Dentro de 3 días', 7: 'Dentro de una semana', 14: 'Dentro de dos semanas' },
  title: 'Devolver la llamada',
  copied: 'Copiado. Quien use después este dispositivo podría pegarlo: copie luego otra cosa.',
  notCopied: 'El número está seleccionado. Cópielo con el teclado o el menú.',
  made: 'El navegador guarda el recordatorio en un archivo y lo muestra entre sus descargas. Abra el archivo para ponerlo en su calendario.',
};
