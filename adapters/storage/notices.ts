/** What instances tell each other: that something changed, and which; never what. */
export const topics = ['referral', 'edition', 'screen', 'account', 'wrap'] as const;
export type Topic = (typeof topics)[number];

/** Tells every instance, this one too, that something changed. One that does not hear of it finds it at its next look. */
export interface Notices {
  /** Never fails: who is not told now looks later. @param what an id */
  tell(topic: Topic, what: string): void;
  /** Calls `heard` with the id of what changed, or without one when notices may have been lost; call what it returns to stop. */
  hear(topic: Topic, heard: (what: string | undefined) => void): () => void;
  /** What was told before is told. */
  close(): Promise<void>;
}

/** Who listens to what, in this process. */
export class Listeners {
  private readonly byTopic = new Map<Topic, Set<(what: string | undefined) => void>>(topics.map((topic) => [topic, new Set()]));

  add(topic: Topic, heard: (what: string | undefined) => void): () => void {
    this.byTopic.get(topic)!.add(heard);
    return () => this.byTopic.get(topic)!.delete(heard);
  }

  tell(topic: Topic, what: string | undefined): void {
    for (const heard of this.byTopic.get(topic)!) heard(what);
  }

  tellAll(): void {
    for (const topic of topics) this.tell(topic, undefined);
  }
}

/** Notices of an installation that is one process. */
export function noticesHere(): Notices {
  const listeners = new Listeners();
  return {
    tell: (topic, what) => listeners.tell(topic, what),
    hear: (topic, heard) => listeners.add(topic, heard),
    close: async () => undefined,
  };
}
