import { isolated } from '../isolate.js';
import type { Hours } from './en.js';

export const hours: Hours = {
  at: (when: string, place: string) => `${isolated(when)} (${isolated(place)})`,
  both: (here: string, utc: string) => `${here}, ${utc}`,

  rows: { hours: 'Horario de la oficina', now: 'Ahora', first: 'Primera respuesta' },
  unknown: 'La oficina no ha dicho cuándo abre.',
  open: (until: string) => `Abierta ahora, hasta: ${until}.`,
  closed: (now: string, next: string) => `Cerrada en este momento: ${now}. Próxima apertura: ${next}.`,
  closedUnknown: (now: string) => `Cerrada en este momento: ${now}. No se sabe cuándo abre.`,

  usual: {
    same: 'Hace poco, la mitad de las primeras respuestas llegaron el mismo día laborable.',
    next: 'Hace poco, la mitad de las primeras respuestas llegaron en un día laborable.',
    two: 'Hace poco, la mitad de las primeras respuestas llegaron en dos días laborables.',
    toFive: 'Hace poco, la mitad de las primeras respuestas llegaron en cinco días laborables.',
    longer: 'Hace poco, la mitad de las primeras respuestas tardaron más de cinco días laborables. No se puede indicar ningún día.',
  },
  by: (moment: string) => `Contado desde ahora, sería antes de: ${moment}.`,
  none: 'Por el momento no se puede indicar cuándo responderán.',
  consent: (moment: string) => `Respuesta habitual antes de: ${moment}.`,
  told: (date: string) => `La primera respuesta suele llegar antes de que acabe este día: ${isolated(date)}.`,

  overdue: (date: string) => `La primera respuesta se esperaba antes de: ${isolated(date)}. No ha llegado. Le pedimos disculpas.`,
  silent: (days: number) => `Días laborables sin respuesta de la oficina: ${days} o más. Le pedimos disculpas.`,
  ways: 'Puede esperar, volver más tarde con su número de regreso, elegir otra oficina o dejarlo aquí.',
  openDoor: (office: string) => `Abierta ahora: ${isolated(office)}`,
  own: (contacts: string) => `Para ponerse en contacto por su cuenta: ${isolated(contacts)}.`,

  zone: {
    show: 'Mostrar la hora de donde estoy',
    ask: 'Elija un lugar que tenga la misma hora que usted. Solo se guarda durante esta conversación y ninguna oficina lo ve.',
    more: 'Más lugares',
    clock: 'Otro lugar: elegir por la hora',
    askClock: '¿Qué hora es donde está usted?',
    moreTimes: 'Más horas',
    places: 'Volver a los lugares',
    back: 'Dejarlo como está',
    noted: (place: string) => `Desde ahora, las horas se muestran para ${isolated(place)} y en UTC.`,
    kept: (place: string) => `zona horaria que eligió: ${isolated(place)}`,
  },

  desk: {
    title: 'Turnos y horario',
    link: (office: string) => `Turnos y horario: ${isolated(office)}`,
    intro:
      'Con esto se dice a la gente si la oficina está abierta y cuándo abre. También hace falta para calcular cuándo suele llegar una respuesta. Nadie escribe ese plazo a mano.',
    shown: 'Lo que la gente lee ahora',
    none: 'Todavía no se ha introducido nada.',
    confirmed: (by: string, date: string) => `Confirmado por ${isolated(by)} el ${isolated(date)}.`,
    stale:
      'Ha pasado más de un día laborable desde la última confirmación o la última actividad en un caso. Hasta la próxima, no se indica ningún plazo de respuesta.',
    right: 'Sigue siendo correcto',
    zone: 'Zona horaria de la oficina',
    choose: 'Elija una',
    week: 'Horario de apertura',
    times:
      'Por ejemplo, 08:00-12:00, 13:00-17:00. Deje vacío un día cerrado. Un final que no es posterior al comienzo cae al día siguiente.',
    closed: 'Cerrada hasta este día inclusive',
    closedHint: 'Para un tiempo sin nadie. Si no, déjelo vacío.',
    duty: 'De turno',
    dutyHint: 'Quién responde ahora. Si no hay nadie marcado, no se indica ningún plazo de respuesta.',
    slow: 'Días laborables sin respuesta a partir de los cuales un caso se marca en la lista',
    save: 'Guardar y confirmar',
    holidays: 'Festivos y medias jornadas',
    noHolidays: 'No hay ninguno.',
    day: 'Fecha',
    open: 'Abierta solo a estas horas',
    openHint: 'Déjelo vacío si la oficina cierra todo el día.',
    allDay: 'cerrada',
    add: 'Añadir',
    remove: (date: string) => `Quitar: ${isolated(date)}`,
    first: 'Guarde primero el horario de apertura. Después podrá añadir festivos.',
    faults: {
      zone: 'No se guardó nada: elija la zona horaria de la oficina.',
      times: (day: string) => `No se guardó nada: las horas de este día no se entienden o se solapan (${isolated(day)}).`,
      closed: 'No se guardó nada: el último día cerrado no es una fecha.',
      slow: 'No se guardó nada: el número de días laborables va de 1 a 10.',
      day: 'No se añadió nada: elija una fecha a partir de hoy.',
      open: 'No se añadió nada: las horas no se entienden o se solapan.',
    },
    late: (days: number) => `Días laborables sin respuesta: ${days} o más`,
  },
};
