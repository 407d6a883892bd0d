import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const answersInTeams: Text['answersInTeams'] = {
  linked: (name) =>
    `Esta conversación queda vinculada a la cuenta ${isolated(name)}. Escriba aquí la palabra «Respuestas» y una tarjeta le mostrará lo que hay por hacer.`,
  title: 'Lo que hay por hacer con las respuestas',
  nothing: 'No tiene nada pendiente.',
  review: (count) => `Por revisar: ${count}`,
  mine: (count) => `Sus borradores, y lo que le han devuelto: ${count}`,
  approved: (count) => `Aprobado, ya se puede publicar: ${count}`,
  older: (count) => `Traducciones anteriores al original: ${count}`,
  changed: (count) => `Respuestas con una fuente que cambió: ${count}`,
  due: (count) => `Revisión periódica próxima o vencida: ${count}`,
  more: (count) => `En la consola hay más: ${count}.`,
  rest: 'Las formas de preguntar, y todo lo que no está en esta tarjeta, se cambian en la consola. Nada de aquí las cambia.',
  looking: 'Se está comprobando. Tarda un minuto como máximo. Después, pulse otra vez el botón.',
  closed: (gates) => `No se ha publicado. Comprobaciones no superadas: ${isolated(gates)}. La consola muestra qué falla.`,
  gone: 'No se ha hecho nada: esta respuesta no existe, o su cuenta no puede hacer esto.',
  submitted: 'Enviado a revisión. Tiene que aprobarlo otra persona.',
  approvedNow: 'Aprobado. Ya se puede publicar.',
  sentBack: 'Devuelto, con su motivo.',
  noReason: 'Escriba qué habría que cambiar. No se ha devuelto nada.',
  pulled: 'Respuesta retirada. La gente ya no la recibe.',
  tooLong: 'Este cambio es demasiado largo para una tarjeta. Léalo y apruébelo en la consola.',
  elsewhere: 'Lo que escribió la otra persona es demasiado largo para esta tarjeta. La consola lo muestra.',
  reminder: {
    title: 'Respuestas: lo que hay por hacer',
    overdue: (count) => `Revisión periódica vencida: ${count}`,
    within: (count, days) => `Revisión periódica en los próximos ${days} días: ${count}`,
    show: 'Mostrarlas',
    once: 'Esta tarjeta llega una vez por semana como máximo, y solo si hay algo pendiente.',
  },
};
