import { isolated } from '../isolate.js';
import type { Text } from '../text.js';

export const receipt: Text['receipt'] = {
  title: 'Recibo de su permiso',
  number: 'Número del recibo',
  to: 'Para quién',
  purpose: 'Para qué',
  purposes: {
    talk_ombuds: 'una conversación con la oficina del ómbudsman, que no es una denuncia',
    talk_counsellor: 'una conversación con la consejería del personal, que no es una denuncia',
    open_report_channel: 'un mensaje a una oficina que recibe denuncias',
  },
  sent: 'Lo que aceptó enviar',
  fields: { wish: 'el deseo de hablar', language: 'su idioma' },
  given: 'Lo dio',
  holds: (from, until) => `el ${isolated(from)}, vale hasta el ${isolated(until)}`,
  kept: 'Se guarda',
  keptUntil: (day) => `hasta el ${isolated(day)}, solo aquí; no se le envía nada`,
  stop: 'Si quiere parar',
  press: (button) => `pulse «${isolated(button)}»; no hace falta que diga por qué`,
};
