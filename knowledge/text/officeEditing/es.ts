import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const officeEditing: Text['officeEditing'] = {
  title: 'Oficinas',
  none: 'Ninguna oficina coincide. Muestre todas las oficinas o cambie el filtro.',
  found: (count) => (count === 1 ? '1 oficina' : `${count} oficinas`),
  all: 'Mostrar todas las oficinas',
  back: 'Todas las oficinas',
  backTo: 'Volver a la oficina',

  filter: {
    kind: 'Tipo',
    narrowings: {
      unconfirmed: 'con un contacto que nadie ha confirmado',
      'day-60': 'con un contacto confirmado hace 60 días o más',
      'day-80': 'con un contacto confirmado hace 80 días o más',
      lapsed: 'con un contacto confirmado hace más de 90 días',
      unverified: 'nadie ha comprobado que exista tal como se describe',
      'not-published': 'aún sin publicar',
      draft: 'con un borrador',
      'in-review': 'por revisar',
      approved: 'aprobado, aún sin publicar',
      older: 'traducción anterior al original',
    },
  },
  due: {
    'day-60': (count) =>
      `Contactos confirmados hace 60 días o más: ${count}. Un contacto se muestra durante 90 días desde que se confirma.`,
    'day-80': (count) => `Contactos que dejarán de mostrarse en 10 días o menos: ${count}. Compruebe primero estos.`,
    lapsed: (count) => `Contactos que ya no se muestran, porque se confirmaron hace más de 90 días: ${count}.`,
  },

  status: {
    draft: 'La gente todavía no ve esta oficina: se está redactando.',
    active: 'La gente ve esta oficina.',
    unverified: 'La gente ve esta oficina. Nadie ha comprobado todavía que exista tal como se describe.',
    superseded: 'La gente no ve esta oficina: otra ocupa su lugar.',
    closed: 'La gente no ve esta oficina: está cerrada.',
  },
  unconfirmed: 'Su organización no ha confirmado lo que se dice de esta oficina.',
  published: 'Se ha publicado. La gente ya ve esta oficina.',

  contacts: {
    title: 'Contactos',
    about:
      'La gente ve un contacto solo si alguien lo ha confirmado en los últimos 90 días. Antes de confirmarlo, llame, escriba o abra la página.',
    none: 'No hay ningún contacto registrado.',
    unknown: 'sin registrar',
    never: 'Sin confirmar. La gente no lo ve.',
    shown: (date, until) => `Confirmado el ${isolated(date)}. La gente lo ve hasta el ${isolated(until)}.`,
    due: (date, until) => `Confirmado el ${isolated(date)}. Compruébelo pronto: la gente lo ve solo hasta el ${isolated(until)}.`,
    lapsed: (date) => `Se confirmó por última vez el ${isolated(date)}. La gente ya no lo ve.`,
    confirm: 'He comprobado hoy este contacto',
    confirmed: 'Se ha confirmado. La gente lee que este contacto se confirmó hoy.',
    doubt: {
      title: 'Este contacto es incorrecto',
      about: 'En unos segundos, la gente deja de verlo. Después, alguien lo corrige y otra persona aprueba la corrección.',
      sure: 'Sí, dejar de mostrarlo',
      go: 'Dejar de mostrarlo',
    },
    changed: 'Este contacto cambió mientras tanto. Así está ahora.',
  },
  confirm: {
    about:
      'La gente leerá entonces que su organización ha confirmado lo que se dice de esta oficina. Así, usted confirma también que la oficina existe tal como se describe. Los contactos se confirman uno por uno.',
  },

  fields: {
    name: 'Nombre',
    official: 'Nombre tal como lo escribe la propia oficina',
    kind: 'Tipo',
    status: 'Situación',
    entities: 'Solo para el personal de estas organizaciones (sin marcar nada: para todo el mundo)',
    country: 'Solo en este país',
    station: 'Solo en este lugar de destino',
    serves: 'Quién puede acudir',
    passes: 'Transmite lo que oye',
    reports: 'Hablar allí es denunciar',
    protects: 'Activa la protección contra represalias',
    clock: 'Plazos',
    records: 'Guarda registros',
    anonymous: 'Se puede acudir sin dar el nombre',
    decides: 'La persona decide qué pasa después',
    languages: 'Idiomas',
    hours: 'Horario',
    channels: 'Contactos',
    facts: 'Datos en que se basa, un nombre por línea',
    sources: 'Fuentes',
    grade: 'Calidad de la fuente de los contactos (A: página oficial; M: ninguna fuente)',
    first: 'Lo primero que hay que leer',
    purpose: 'Para qué sirve',
    who: 'Para quién',
    can: 'Qué puede hacer',
    cannot: 'Qué no hace',
    look: 'Dónde está el contacto actual',
  },
  hints: {
    first: 'Qué guarda para sí la oficina, qué tiene que transmitir y si hablar allí es denunciar. Como máximo, 60 palabras.',
    lines: 'Una cosa por línea.',
    channels: 'Un contacto por fila. Si cambia un contacto, hay que confirmarlo de nuevo. Para quitar un contacto, deje vacío su cuadro.',
    look: 'Se muestra cuando no hay ningún contacto confirmado.',
  },
  contact: (number) => `Contacto ${number}`,
  type: 'Tipo de contacto',
  value: 'Número, dirección o lugar',
  anywhere: 'en todas partes',
  statuses: {
    draft: 'En redacción',
    active: 'La gente la ve',
    unverified: 'La gente la ve; nadie la ha comprobado',
    superseded: 'Sustituida por otra',
    closed: 'Cerrada',
  },
  serves: {
    staff: 'personal de plantilla',
    'former-staff': 'antiguo personal de plantilla',
    'non-staff': 'personal que no es de plantilla',
    dependants: 'familias',
    witness: 'testigos',
    manager: 'jefaturas',
    'served-people': 'personas a las que ayuda la organización',
    anyone: 'cualquier persona',
    unknown: 'no se sabe',
  },

  faults: {
    host: (address) =>
      `Esta dirección no está en un sitio oficial: ${isolated(address)}. Use una página de la propia organización. Si no, hable con quien administra el servidor: comprobará de quién es el sitio y lo añadirá a los oficiales.`,
    contact: (number) =>
      `El contacto ${number} es demasiado corto. Escriba completo el número, la dirección o el lugar, o deje vacío el cuadro.`,
    some: 'Marque al menos una opción. Si nadie lo sabe, marque «no se sabe».',
    official: 'Escriba el nombre tal como lo escribe la propia oficina.',
    sources: 'Una oficina necesita al menos una fuente.',
    station: 'Este lugar de destino está en otro país. Elija el país que corresponde, o ninguno.',
    many: 'Hay demasiados contactos. Quite algunos.',
  },

  gates: {
    whole: {
      title: 'Ficha completa',
      good: 'La ficha de la oficina está completa.',
      bad: 'La ficha de la oficina no está completa en todos los idiomas. Falta:',
    },
    consents: {
      title: 'Lo que la gente ha aceptado',
      about: 'Antes de escribir a una oficina, la gente lee qué guarda, qué transmite y si escribirle es denunciar.',
      good: 'Ninguna conversación abierta depende de lo que cambia aquí.',
      bad: 'Hay conversaciones abiertas con esta oficina. Esas personas aceptaron algo que entonces ya no sería cierto. Espere a que se cierren esas conversaciones. Quien administra el servidor puede decidir otra cosa. En ese caso se pregunta de nuevo a cada persona, y nada sigue antes de que acepte.',
    },
  },

  reader: {
    again: 'Lo que se dice aquí de esta oficina ha cambiado desde que usted lo leyó. Aquí está de nuevo.',
    notice: 'Lo que se dice aquí de esta oficina ha cambiado. Nada seguirá mientras usted no acepte de nuevo.',
    why: 'Desde que usted dijo que sí, ha cambiado lo que se dice aquí de esta oficina.',
    desk: 'Ha cambiado lo que se dice de su oficina. Se le ha dicho a la persona, y se le pregunta de nuevo.',
  },

  kept: {
    kinds: {
      services: 'Las oficinas y sus contactos',
      serviceChanges: 'Cambios en las oficinas, aún sin publicar',
      serviceRevisions: 'El historial de las oficinas',
    },
    service: 'qué hace una oficina, sus contactos, y en qué fecha y en nombre de quién se confirmó cada uno',
  },
};
