import { isolated } from '../isolate.js';
import type { Hours } from './en.js';

export const hours: Hours = {
  at: (when: string, place: string) => `${isolated(when)} (${isolated(place)})`,
  dayAndNight: '24 horas',
  dayAndNightFrom: (time: string) => `24 horas desde las ${time}`,
  both: (here: string, utc: string) => `${here}, ${utc}`,

  rows: { hours: 'Horario de la oficina', now: 'Ahora', first: 'Primera respuesta' },
  unknown: 'La oficina no ha dicho cuándo abre.',
  open: (until: string) => `Abierta ahora. Cierra: ${until}.`,
  closed: (now: string, next: string) => `Cerrada en este momento. Hora local: ${now}. Próxima apertura: ${next}.`,
  closedUnknown: (now: string) => `Cerrada en este momento. Hora local: ${now}. No se sabe cuándo abre.`,

  usual: {
    same: 'Últimamente, la mitad de las primeras respuestas llegó el mismo día laborable.',
    next: 'Últimamente, la mitad de las primeras respuestas llegó en un día laborable como máximo.',
    two: 'Últimamente, la mitad de las primeras respuestas llegó en dos días laborables como máximo.',
    toFive: 'Últimamente, la mitad de las primeras respuestas llegó en cinco días laborables como máximo.',
    longer: 'Últimamente, la mitad de las primeras respuestas tardó más de cinco días laborables. No se puede indicar ningún día.',
  },
  by: (moment: string) => `Contando desde ahora, a más tardar: ${moment}.`,
  none: 'Por el momento no se puede indicar cuándo responderán.',
  consent: (moment: string) => `Suelen responder antes de: ${moment}.`,
  told: (date: string) => `La primera respuesta suele llegar el ${isolated(date)} a más tardar.`,

  overdue: (date: string) => `La primera respuesta se esperaba el ${isolated(date)} a más tardar. No ha llegado. Le pedimos disculpas.`,
  silent: (days: number) =>
    `La oficina lleva ${days} ${days === 1 ? 'día laborable' : 'días laborables'} o más sin responder. Le pedimos disculpas.`,
  ways: 'Puede esperar, regresar más tarde con su número para volver, elegir otra oficina o dejarlo aquí.',
  openDoor: (office: string) => `Abierta ahora: ${isolated(office)}`,
  own: (contacts: string) => `Para contactar por su cuenta: ${isolated(contacts)}.`,

  zone: {
    show: 'Mostrar las horas del lugar donde estoy',
    ask: 'Elija un lugar donde sea la misma hora que donde está usted. Solo se guarda durante esta conversación y ninguna oficina lo ve.',
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
      'Así sabe la gente si la oficina está abierta y cuándo vuelve a abrir. También hace falta para calcular cuándo suele llegar una respuesta. Nadie escribe ese plazo a mano.',
    shown: 'Lo que la gente lee ahora',
    none: 'Todavía no se ha introducido nada.',
    confirmed: (by: string, date: string) => `Confirmado por ${isolated(by)} el ${isolated(date)}.`,
    stale:
      'Ha pasado más de un día laborable desde la última confirmación o la última actividad en un caso. Mientras no haya otra, no se indica ningún plazo de respuesta.',
    right: 'Sigue siendo correcto',
    zone: 'Zona horaria de la oficina',
    choose: 'Elija una',
    week: 'Horario de apertura',
    times:
      'Por ejemplo, 08:00-12:00, 13:00-17:00. Deje vacíos los días en que está cerrada. Si la hora de cierre no es posterior a la de apertura, es del día siguiente.',
    closed: 'Cerrada hasta este día, incluido',
    closedHint: 'Para una temporada sin nadie en la oficina. Si no, déjelo vacío.',
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
      zone: 'No se ha guardado nada: elija la zona horaria de la oficina.',
      times: (day: string) => `No se ha guardado nada: las horas de este día no se entienden o se solapan (${isolated(day)}).`,
      closed: 'No se ha guardado nada: el último día cerrado no es una fecha válida.',
      slow: 'No se ha guardado nada: el número de días laborables va de 1 a 10.',
      day: 'No se ha añadido nada: elija una fecha a partir de hoy.',
      open: 'No se ha añadido nada: las horas no se entienden o se solapan.',
    },
    late: (days: number) => `Días laborables sin respuesta: ${days} o más`,
  },
};
