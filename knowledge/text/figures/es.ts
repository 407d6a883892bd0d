import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const figures: Text['figures'] = {
  title: 'Cifras',
  intro: [
    'Que haya pocos casos, o ninguno, no quiere decir que no pase nada. Quizá no se conozca esta vía, o no inspire confianza.',
    'Un número se muestra a partir de 10, redondeado de 5 en 5. Un trimestre se muestra cuando termina; las cifras más antiguas desaparecen a los 24 meses.',
    'Si la persona dejó fuera del caso a alguien de la oficina, ese caso no se cuenta en ninguna parte.',
  ],
  next: (date) => `El trimestre en curso se mostrará a partir del ${isolated(date)}.`,
  period: 'Período',
  quarter: (number, year) => `Trimestre ${number} de ${year}`,
  year: (year) => `Todo ${year}`,
  few: 'menos de 10',
  hidden: 'no se muestra',
  events: {
    begun: 'Iniciados',
    opened: 'Abiertos por primera vez',
    answered: 'Con primera respuesta',
    closed: 'Cerrados',
    takenBack: 'Borrados por la persona',
  },
  save: 'Guardar como tabla (CSV)',
  office: 'Oficina',
  what: 'Qué',
  number: 'Número',

  survey: {
    title: 'Cómo fue para las personas',
    about:
      'Quien vuelve a una conversación puede responder con botones a cuatro preguntas. Las respuestas se cuentan juntas para todas las oficinas. Nada las une a una conversación.',
    offer:
      'Si lo desea: cuatro preguntas breves sobre cómo fue esto. Van aparte de la conversación. Las respuestas solo se cuentan; no se guardan con ella.',
    begin: 'Responder a cuatro preguntas breves',
    intro: 'Cada pregunta se responde con un botón. Puede parar en cualquier momento.',
    question: 'Pregunta',
    questions: {
      options: '¿Conoce sus opciones mejor que antes?',
      control: '¿Decidió usted cada paso que se dio aquí?',
      safe: '¿Pudo escribir aquí sin temor?',
      again: '¿Volvería a venir aquí?',
    },
    answers: { yes: 'Sí', partly: 'En parte, o no lo sé', no: 'No' },
    pass: 'Prefiero no decirlo',
    stop: 'No más preguntas',
    counted: 'Se ha contado.',
    thanks: 'No hay más preguntas. Está de nuevo en la conversación.',
  },

  kept: {
    kinds: {
      acts: 'Lo que el personal hizo con los casos y los horarios',
      anchors: 'Dónde empieza y termina ese registro',
      figures: 'Recuentos de cada oficina',
      surveys: 'Recuentos de respuestas sobre la experiencia',
    },
    act: {
      id: 'un número de orden',
      by: 'la cuenta de quien trabaja en la oficina',
      did: 'lo que se hizo, por ejemplo abrir o responder, sin palabras',
      to: 'una marca cifrada del caso, que no lleva a nada cuando el caso se borra; o la oficina',
      on: 'la fecha',
      before: 'una huella de la anotación anterior',
    },
    anchor: {
      id: 'nombre del registro',
      first: 'el número de la anotación más antigua',
      before: 'una huella de la que va antes',
      next: 'el número de la próxima anotación',
      head: 'una huella de la anotación más reciente',
      mark: 'una marca que muestra si se cortaron anotaciones',
    },
    figure: {
      id: 'nombre del recuento',
      quarter: 'trimestre',
      service: 'oficina',
      event: 'qué pasó: iniciado, abierto, respondido, cerrado, borrado',
      count: 'cuántas veces',
    },
    survey: { id: 'nombre del recuento', quarter: 'trimestre', question: 'pregunta', answer: 'respuesta', count: 'cuántas veces' },
    lasts: (months) => `${months} meses como máximo`,
  },
};
