import { engines, type Kind } from './engines.js';

/** How large a run is: as the README has it, or smaller, to try it. */
export interface Scale {
  /** Of one round of load. */
  seconds: number;
  /** Open conversations in which questions are asked, and that write with an office. */
  people: number;
  inRelay: number;
  /** Pages that are open at once on one instance. */
  streams: number;
  engines: readonly Kind[];
}

const whole = { seconds: 8, people: 2_000, inRelay: 60, streams: 10_000 };

/**
 * @param seconds of one round; where they are less than usual, all else is less as well
 * @param only how the names of the engines begin that are wanted
 */
export function scaleFor(seconds = whole.seconds, only = ''): Scale {
  const less = Math.min(1, seconds / whole.seconds) / (seconds < whole.seconds ? 2 : 1);
  const of = (many: number): number => Math.ceil(many * less);
  return {
    seconds,
    people: of(whole.people),
    inRelay: of(whole.inRelay),
    streams: of(whole.streams),
    engines: engines.filter(({ name }) => name.startsWith(only)),
  };
}
