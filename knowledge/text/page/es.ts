import type { Text } from '../text.js';

export const page: Text['page'] = {
  title: 'Waypoint',
  emergencyLeave: 'Emergencia: salir de esta página',
  leave: 'Salir',
  leaveWide: 'de esta página',
  help: 'Ayuda',
  language: 'Idioma',
  conversation: 'Conversación',
  status: 'Sin nombre ni cuenta. Lo que escriba se olvida cuando sale, tras 15 minutos sin mensajes y, como máximo, a los 60 minutos.',
  label: 'Escriba, o ponga el número de una opción. AYUDA funciona en cualquier momento.',
  send: 'Enviar',
  sending: 'Enviando',
  notSent:
    'No ha llegado ninguna respuesta. No se sabe si su mensaje se ha enviado. Su texto sigue en el cuadro. Inténtelo otra vez, por favor: solo contará una vez.',
  ended: 'Esta conversación ha terminado y se ha olvidado. Puede empezar de nuevo.',
  endedAnswering: 'Lo que había en esta página se ha olvidado. Puede empezar de nuevo. Si tiene un número para volver, puede usarlo.',
  endedAtOffice:
    'Lo que había en esta página se ha olvidado. Una conversación con una oficina sigue ahí, salvo que usted la haya borrado: vuelva a ella con su número para volver.',
  unsentAtOffice:
    'Su texto no se ha enviado. Lo que había en esta página se ha olvidado. Una conversación con una oficina sigue ahí, salvo que usted la haya borrado: vuelva a ella con su número para volver.',
  unsent: 'Su texto, que no se ha enviado',
  show: 'Mostrar la conversación',
  begin: 'Empezar de nuevo',
  contacts: 'Quién puede ayudar, también sin conexión',
  newMessage: 'Mensaje nuevo',
  soon: 'En dos minutos se vaciará esta página. Pulse cualquier tecla para seguir.',
  hidden: 'Oculto durante su ausencia.',
  aboutLeave: 'Sobre el botón Salir',
  aboutLeaveText: [
    'Salir muestra enseguida otro sitio web y termina esta conversación. Pulsar tres veces la tecla Mayús (Shift) hace lo mismo.',
    'No borra el historial del navegador, ni lo que registre un programa espía, la red o el dispositivo del trabajo. Lo escrito en Teams tampoco se borra. Para volver, escriba de nuevo la dirección. Una ventana privada o un dispositivo propio dejan menos rastros. En un equipo público, cierre todas las ventanas.',
  ],
  shiftLeaves: 'Tres veces Mayús (Shift): salir',
  shiftCount: (left: number) => `Mayús (Shift) para salir. Veces que faltan: ${left}`,
  noPage: 'Esa página no existe.',
  busy: 'En este momento hay demasiadas personas aquí. Si corre peligro, llame al número de emergencia del país donde está. Inténtelo otra vez en un minuto, por favor.',
  moment:
    'Hay muchísimas personas aquí. Un momento, por favor: su mensaje saldrá solo. Si corre peligro, llame al número de emergencia del país donde está o pulse Ayuda.',
  wait: (seconds: number) =>
    `Hay muchísimas personas aquí. No se ha perdido nada: espere ${seconds} segundos y envíelo otra vez, por favor. Si corre peligro, llame al número de emergencia del país donde está o pulse Ayuda.`,
  neutralTitle: 'Husos horarios',
  neutralText: 'Horario de oficina en los husos horarios de algunos lugares de destino, sin horario de verano.',
  neutralPlace: 'Lugar',
  neutralHours: 'Horario de oficina (UTC)',
};
