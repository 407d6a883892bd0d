const full = (code: string): string =>
  `A disk is full (${code}): that of DATA_DIR, of KEYS_DIR or of the folder given. Make room and call this again. Every file is written whole beside the old one first, so none is half written.`;

/** What the system refuses, and what to do; Node's own words name neither a setting nor a remedy. */
const remedies: Record<string, (code: string) => string> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: (code) =>
    `A disk can only be read (${code}): that of DATA_DIR, of KEYS_DIR or of the folder given. Make it writable, or set another folder.`,
};

/** Why a command failed, for whoever typed it: the message of an error, or what to do where the system refused to write. */
export function whyItFailed(error: unknown, otherwise: string): string {
  if (!(error instanceof Error)) return otherwise;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  return (syscall === undefined ? undefined : remedies[code]?.(code)) ?? error.message;
}
