import type { OpenIdText } from './en.js';

export const openId: OpenIdText = {
  go: 'Entrar a través de su organización',
  local: 'Entrar con una frase secreta',
  window: 'Para esto se abre otra ventana, y su texto se queda aquí. Vuelva a esta página después de iniciar sesión allí.',
  back: 'Ya inicié sesión. Volver a mi texto',
  onward: 'Continuar',
  again: 'No ha funcionado, así que no hay ninguna sesión abierta. Empiece de nuevo aquí, por favor.',
  away: 'El acceso de su organización no funciona en este momento. Inténtelo de nuevo en unos minutos, por favor. Si sigue así, avise a quienes manejan este servidor.',
  unknown: {
    title: 'Todavía no hay una cuenta para usted',
    text: 'Su organización le conoce, pero aquí no hay ninguna cuenta suya. Dé este código a quienes manejan este servidor, en persona o por teléfono:',
    code: 'El código no abre nada por sí solo y es siempre el mismo. Aquí no se ha guardado nada sobre usted.',
  },
  out: {
    title: 'Sesión cerrada',
    here: 'Su sesión aquí está cerrada.',
    there:
      'Puede que el acceso de su organización siga abierto en este navegador. En ese caso, quien use este dispositivo después de usted podría entrar aquí.',
    go: 'Cerrarlo también allí',
    again: 'Iniciar sesión de nuevo',
  },
  kept: {
    sitting: {
      kind: 'Quién del personal tiene una sesión abierta',
      id: 'una huella de la cookie, que solo existe en las páginas del personal',
      account: 'la cuenta de esa persona',
      means: 'una huella de lo que da acceso a la cuenta',
      language: 'el idioma elegido',
      still: 'si las listas se renuevan solas',
      ends: 'cuándo termina la sesión a más tardar',
      expires: 'cuándo termina si no hay más clics',
      lasts: (idle, hours) => `${idle} minutos sin un clic, ${hours} horas como máximo; al instante al cerrar la sesión`,
    },
    code: {
      kind: 'Códigos con los que el personal ha iniciado sesión: cada uno sirve una sola vez',
      id: 'la cuenta de esa persona',
      step: 'qué código era: un número por cada medio minuto',
      first: 'si hace falta un segundo código',
      expires: 'cuándo se olvida',
    },
  },
};
