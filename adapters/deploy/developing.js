/*
 * Before commands that run from the sources or need what only tests need: says which packages are missing, where Node would
 * show a trace and a shell a name that nobody knows.
 */
try {
  import.meta.resolve('tsx');
} catch {
  process.stderr.write('This command needs the development packages: run npm ci, without --omit=dev, then try again.\n');
  process.exitCode = 1;
}
