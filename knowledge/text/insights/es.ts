import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const insights: Text['insights'] = {
  title: 'Cómo se usa',
  intro: [
    'Que haya pocos números, o ninguno, no quiere decir que no pase nada.',
    'Un número se muestra a partir de 10, redondeado de 5 en 5, un día después de terminar la semana. A partir de ahí ya no cambia. Lo que no se muestra es menor de 10, o delataría un número menor de 10.',
    'Todo se cuenta para el conjunto del sistema. Ningún número lleva a una persona, una organización o un lugar.',
  ],
  weekOf: (date) => `Semana del ${isolated(date)}`,
  week: 'Semana',
  language: 'Idioma',
  few: 'menos de 10',
  hidden: 'no se muestra',
  shownTogether: 'Suma de lo que se muestra',
  together: 'En total',
  save: 'Guardar como tabla (CSV)',
  kinds: 'Qué se contó',
  number: 'Número',

  byWeek: {
    title: 'Respuestas leídas, semana a semana',
    about: (weeks) =>
      `Las columnas muestran las últimas ${weeks} semanas de la tabla, empezando por la más antigua. Una línea de puntos ocupa el lugar de un número que no se muestra.`,
  },

  silence: {
    title: 'Dónde hay silencio',
    about: (weeks) => `En cuántas de las últimas ${weeks} semanas se leyeron al menos 10 respuestas, por grupo de temas y por idioma.`,
    some: (count, of) => `${count} de ${of} semanas`,
    quiet: 'silencio todas las semanas',
    means: 'Qué puede significar el silencio',
    meanings: [
      'La gente no sabe que esta página existe.',
      'No confía en ella, o teme que la vean leyéndola.',
      'Las palabras escritas en su idioma no son las que usa.',
      'Acudió a otra persona, o calla, como tuvo que hacer antes.',
    ],
    never: 'Con estos números, nadie puede saber cuál de estos es el motivo. El silencio nunca es señal de que todo va bien.',
    do: 'Qué se puede hacer',
    todo: [
      'Poner el cartel, en este idioma, donde se pueda leer a solas.',
      'Pedir a alguien que hable este idioma que pruebe preguntas y lea las respuestas.',
      'Hablar del tema antes de que alguien pregunte. Decir dónde hay ayuda, y que se puede mirar sin explicar por qué.',
      'Ofrecer horas de puertas abiertas, también en este idioma, y volver al tema con regularidad en el equipo. Lo sugieren diálogos de la ONU (publicación de 2023).',
    ],
  },

  one: {
    title: 'Una semana en detalle',
    newer: 'Semana siguiente',
    older: 'Semana anterior',
    groups: 'Respuestas leídas, por grupo de temas y por idioma',
    group: 'Grupo de temas',
    outcomes: 'Qué resultó de las preguntas, por idioma',
    answered: 'Respuesta leída',
    suggested: 'Se pidió precisar, con temas parecidos',
    none: 'Sin respuesta',
    reactions: 'Las reacciones se muestran solo donde el número de respuestas que se muestra es lo bastante grande.',
    doors: 'Oficinas consultadas, por tipo, en todos los idiomas',
    kind: 'Tipo de oficina',
  },

  handoffs: {
    title: 'Conversaciones con oficinas, todas juntas',
    about:
      'Por trimestres terminados. Es la suma de los números que cada oficina puede ver de sí misma. Un número menor de 10 no entra en la suma. Si la persona dejó fuera del caso a alguien de la oficina, ese caso no se cuenta en ninguna parte.',
  },
};
