/** Where records are kept, and how many processes share them. */
export interface Engine {
  name: string;
  /** Settings of each instance. */
  instances: Record<string, string>[];
  close(): Promise<void>;
}

/** Every engine that there is, each with records of its own, made when it is wanted. */
export const engines: (() => Promise<Engine>)[] = [
  async () => ({ name: 'embedded, one process', instances: [{}], close: async () => undefined }),
];
