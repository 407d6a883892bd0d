import type { Text } from '../text.js';

export const followUp: Text['followUp'] = {
  noOtherWords:
    'Lo siento. Solo tengo respuestas preparadas, y no puedo decirlo de otra manera. Puede preguntar por un solo punto con sus propias palabras, elegir un tema o hablar con una persona.',
  heavy:
    'Debe de ser muy duro. No tiene por qué llevarlo sin ayuda: en la consejería del personal le pueden escuchar, y usted elige qué contar. Si no está a salvo o piensa en hacerse daño, escriba AYUDA.',
  role: {
    again: 'Esto puede servirle en su situación. Puede seguir, o preguntar algo en pocas palabras.',
    kept: {
      accused: 'lo que dijo de su situación: hay una acusación contra usted',
      witness: 'lo que dijo de su situación: le ocurrió a otra persona, y usted lo sabe',
      manager: 'lo que dijo de su situación: escribe como alguien que dirige un equipo',
    },
  },
};
