import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const rules: Text['rules'] = {
  'ED-02':
    'Cite al menos una fuente o un dato, cada dato por su nombre exacto. Nombre cada respuesta relacionada una sola vez, y nunca la propia respuesta.',
  'ED-03':
    'Escriba frases cortas y palabras de todos los días. Solo se admiten listas cortas y negrita: ni títulos, ni enlaces, ni tablas.',
  'ED-04': 'Escriba la sigla con todas sus palabras la primera vez.',
  'ED-07': 'La respuesta debería variar según la organización, pero nada varía. Añada lo que cambia, o no pregunte por la organización.',
  'ED-08': 'Quite los números de teléfono y las direcciones: el programa los muestra aparte.',
  'ED-09': 'Falta la respuesta en uno de los seis idiomas. Escríbala en ese idioma.',
  'ED-11': 'Use aquí el término acordado en la ONU. En lugar de un lema, diga qué se hace.',
  'ED-12':
    'Use un nombre colectivo, como «el personal», o las dos formas. Sin signos dentro de las palabras: los lectores de pantalla tropiezan con ellos.',
  'ED-13': 'Esta palabra culpa, pone en duda o quita importancia. Diga con sencillez lo que pasó, o lo que cuenta la persona.',
  'ED-18': 'Corrija aquí la puntuación, los espacios o las letras. En español, las preguntas se abren con ¿ y las comillas son « ».',
  '6.3': 'Esta palabra se entendería mal. Use la que es habitual en la ONU; en español, por ejemplo, «acoso».',
  'CV-03': 'Nadie puede cumplir esta promesa. Diga qué se mantiene confidencial y hasta dónde.',
  'CV-10': 'Es demasiado largo: acórtelo o pase algo a la parte siguiente. Un título tiene como máximo 60 caracteres, sin punto final.',
  'CV-11': 'Haga una sola pregunta, sobre una necesidad, una elección o la seguridad en este momento. Nunca pregunte por los hechos.',
  'CV-12': 'No pida nunca un nombre, oficina, grado, nacionalidad, fecha o lugar.',
  'CV-13': 'Aquí se puede leer un reproche o una duda. Quite este pasaje.',
  'CV-14': 'Sin presiones: decide la persona. Diga lo que es posible, no lo que habría que hacer.',
  'CV-17': 'No juzgue los hechos ni prediga nada: solo decide un proceso formal. Escriba que la política puede aplicarse.',
  'CV-18': 'Un programa no tiene sentimientos ni hace diagnósticos. Escriba lo que siente mucha gente, o quite este pasaje.',
  'CV-20': 'Un programa no puede creer ni dudar. Escriba que la persona merece que se la tome en serio.',
  'CV-21': 'Mantenga un tono tranquilo: sin signos de exclamación, emojis ni imágenes.',
  'CV-22':
    'Nunca mande a nadie a enfrentarse con otra persona. Escriba que hay quien lo elige, que nunca es obligatorio y que mejor no si hay peligro.',
  'CV-23':
    'La policía no es el primer paso: las leyes varían y la oficina del ómbudsman puede explicarlo. No suponga ningún género: escriba «la persona».',
  'CV-29':
    'Esto vale para un solo género, o es demasiado familiar. En español, trate de «usted», con palabras que valgan para todo el mundo.',
  'PR-63': 'Si hay pocas denuncias, quizá la gente no se atreve. No lo lea como una buena noticia.',
  'IL-03': 'Aquí hay una marca invisible de dirección del texto. Bórrela: el programa ya separa las palabras de otros idiomas.',
  D17: 'Quite todo párrafo que no figure en ningún dato citado. Si un dato no se leyó en el original, escriba que no es seguro.',
};

export const agreedTerm: Text['agreedTerm'] = (term) => `Término acordado: ${isolated(term)}.`;
