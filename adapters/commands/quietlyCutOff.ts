/*
 * For every command that prints: whoever reads it may stop reading, as `head` does. Then the rest is not shown, and what the
 * command was doing it does to its end.
 */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
