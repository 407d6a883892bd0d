import type { Text } from '../text.js';

export const followUp: Text['followUp'] = {
  noOtherWords:
    'Lo siento. Solo tengo respuestas preparadas, y no tengo otras palabras para esta. Pregunte por un solo punto con sus palabras, elija un tema o hable con una persona.',
  heavy:
    'Suena muy duro. No tiene que llevarlo sin ayuda: en la consejería del personal le pueden escuchar, y usted elige qué decir. Si está en peligro o piensa en hacerse daño, escriba AYUDA.',
};
