import { fileURLToPath } from 'node:url';

/**
 * A file of the program beside the one that asks, to be run in a process of its own: as it was built, or from its sources where
 * these run (tests). @param from `import.meta.url` of who asks @returns the file, and the options that Node needs for it
 */
export function besideFile(from: string, name: string): { file: string; execArgv: string[] } {
  const sources = import.meta.url.endsWith('.ts');
  return {
    file: fileURLToPath(new URL(`./${name}.${sources ? 'ts' : 'js'}`, from)),
    execArgv: sources ? ['--import', import.meta.resolve('tsx')] : [],
  };
}
