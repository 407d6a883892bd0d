import type { AtDesk } from './en.js';

export const atDesk: AtDesk = {
  crossed:
    'No se ha enviado nada: mientras tanto, la persona escribió. El mensaje nuevo está más arriba. Para enviar su texto tal como está, pulse otra vez el botón.',
  final: 'Un caso cerrado no se puede volver a abrir. La persona solo puede empezar una conversación nueva.',

  list: {
    counts: {
      unread: 'Mensajes nuevos',
      waiting: 'Sin nadie a cargo',
      late: 'Con una espera demasiado larga',
      due: 'Recordatorios para hoy o antes',
    },
    onlyLate: 'Solo con una espera demasiado larga',
    order:
      'Primero están los que llevan demasiado tiempo esperando y los que tienen un recordatorio para hoy o antes. Después, los más recientes.',
    previous: 'Página anterior',
  },

  refresh: {
    on: 'Esta lista se actualiza una vez por minuto. Eso no alarga su sesión.',
    stop: 'Dejar de actualizarla',
    off: 'Esta lista no se actualiza por sí sola.',
    start: 'Actualizarla una vez por minuto',
  },

  hours: { dayAndNight: 'La misma hora dos veces, como 08:00-08:00, significa 24 horas.' },

  charts: {
    about: 'Las columnas muestran los números de la tabla por trimestre. Una línea de puntos indica un número que no se muestra.',
  },
};
