import type { Files } from './whatIsThere.js';

/** Where people and receivers of a proof come. */
export interface There {
  readonly url: string;
  /** Whether a conversation goes on when what answered it was killed: then a form that got no answer is sent once more, as by Reload. */
  readonly outlives?: boolean;
  /** Resolves when it is open. */
  isUp(): Promise<void>;
  /** Says that something is on its way that changes what is kept, so that it can be killed in the midst of it. */
  changes(): void;
}

/** What a proof kills without any warning, again and again, and brings back. */
export interface Target extends There {
  /** Settings of the program there, for what operators do beside it. */
  readonly environment: Record<string, string>;
  /** What the first start said of the accounts for demonstration. */
  readonly said: string;
  /** Milliseconds from each start of the program until it was open. */
  readonly starts: readonly number[];
  /**
   * Kills it, or a part of it.
   * @param chance from 0 to 1, where there are several parts
   * @returns what was killed
   */
  kill(chance: number): Promise<string>;
  /** Brings back what was killed. Resolves to false when it was killed again before it was open. @throws when it ended by itself */
  start(): Promise<boolean>;
  /** Resolves when the next change is on its way, or after so many milliseconds. */
  nextChange(patience: number): Promise<void>;
  /** What is kept, as it lies there. @throws when something of it is torn */
  lies(): Promise<Files>;
  /** Ends the program as an operator would. */
  stop(): Promise<void>;
}
