import { SettingsError } from './settings.js';

const noSuchAddress = 'HOST: this machine has no such address. Set it to one that it has, such as 127.0.0.1, or 0.0.0.0 for all of them.';

/** What shows only when the server listens: the setting that is to blame, and the remedy. */
const whenListening: Record<string, string> = {
  EADDRINUSE: 'PORT: another program uses this port. Set another one, or stop that program.',
  EACCES: 'PORT: this user may not listen on this port. Set one from 1024 on.',
  EADDRNOTAVAIL: noSuchAddress,
  EAFNOSUPPORT: noSuchAddress,
  EINVAL: noSuchAddress,
  ENOTFOUND: noSuchAddress,
  EAI_AGAIN: noSuchAddress,
};

/**
 * Why the program did not start, for whoever started it.
 * @returns what is said, and the code to end with: 2 where a setting is to be changed
 */
export function whyNotStarted(error: NodeJS.ErrnoException): { says: string; code: 1 | 2 } {
  const ofListening = ['listen', 'bind', 'getaddrinfo'].includes(error.syscall ?? '') ? whenListening[error.code ?? ''] : undefined;
  if (ofListening) return { says: ofListening, code: 2 };
  return { says: error.message, code: error instanceof SettingsError ? 2 : 1 };
}
