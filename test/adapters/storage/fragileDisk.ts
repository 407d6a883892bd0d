import { dirname } from 'node:path';
import type { Content, Disk } from '../../../adapters/storage/disk.js';

const textOf = (content: Content): string =>
  typeof content === 'string' ? content : Buffer.concat([content].flat() as Uint8Array[]).toString();

/** A change of a name that the disk may lose until its folder is flushed. */
interface Unflushed {
  folder: string;
  apply(files: Map<string, string>): void;
}

/** What stands for a folder among the files. */
const folder = 'a folder';

/**
 * A disk in memory, which keeps only what it was asked to flush, and can be cut off or refuse at any step. Half of a file is
 * there when it breaks off while that is written.
 */
export class FragileDisk implements Disk {
  private files = new Map<string, string>();
  private flushed = new Map<string, string>();
  private unflushed: Unflushed[] = [];
  /** Folders that were not there from the beginning. */
  private readonly made = new Set<string>();
  private isOff = false;
  steps = 0;
  /** Whether it breaks off, or refuses, at a step. */
  breaksAt: (step: number) => 'cut' | 'full' | undefined = () => undefined;

  /** All that can be read now, by its path. */
  get texts(): ReadonlyMap<string, string> {
    return new Map([...this.files].filter(([, text]) => text !== folder));
  }

  /** The machine starts again. @param lost after a power cut: whether a change of a name is lost that was not flushed; without it the process alone was killed */
  starts(lost?: () => boolean): void {
    if (lost) {
      this.files = new Map(this.flushed);
      for (const { apply } of this.unflushed) if (!lost()) apply(this.files);
      for (const path of this.files.keys()) if (this.made.has(dirname(path)) && !this.files.has(dirname(path))) this.files.delete(path);
    }
    this.flushed = new Map(this.files);
    [this.unflushed, this.isOff, this.breaksAt] = [[], false, () => undefined];
  }

  private async step(half?: () => void): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const breaks = this.isOff ? 'cut' : this.breaksAt(this.steps++);
    if (!breaks) return;
    if (!this.isOff) half?.();
    this.isOff ||= breaks === 'cut';
    throw Object.assign(new Error('the disk refused'), { code: breaks === 'cut' ? 'EIO' : 'ENOSPC' });
  }

  private does(folder: string, apply: Unflushed['apply']): void {
    apply(this.files);
    this.unflushed.push({ folder, apply });
  }

  read = async (path: string): Promise<string | undefined> => this.files.get(path);
  names = async (folder: string): Promise<string[]> =>
    [...this.files.keys()].filter((path) => dirname(path) === folder).map((path) => path.slice(folder.length + 1));

  async makeFolder(path: string): Promise<void> {
    await this.step();
    this.made.add(path);
    if (!this.files.has(path)) this.does(dirname(path), (files) => void files.set(path, folder));
  }

  async make(path: string, content: Content): Promise<void> {
    if (this.files.has(path)) throw Object.assign(new Error('there is one'), { code: 'EEXIST' });
    const text = textOf(content);
    const puts = (some: string): void => this.does(dirname(path), (files) => void files.set(path, some));
    await this.step(() => puts(text.slice(0, text.length / 2)));
    puts(text);
  }

  async move(from: string, to: string): Promise<void> {
    await this.step();
    const text = this.files.get(from)!;
    this.does(dirname(to), (files) => {
      files.delete(from);
      files.set(to, text);
    });
  }

  async remove(path: string): Promise<void> {
    await this.step();
    if (this.files.has(path)) this.does(dirname(path), (files) => void files.delete(path));
  }

  async flush(folder: string): Promise<void> {
    await this.step();
    for (const { apply } of this.unflushed.filter((one) => one.folder === folder)) apply(this.flushed);
    this.unflushed = this.unflushed.filter((one) => one.folder !== folder);
  }
}
