import { setTimeout as pause } from 'node:timers/promises';

/**
 * For so long a call to Teams is waited for, with all that the SDK tries again in it (milliseconds): whoever carries would
 * stand still for ever behind a connection that hangs. The SDK's own tries take some 6 seconds where Teams names no time.
 */
export const mostAnswering = 30_000;

type Send<Request, Response> = (request: Request) => Promise<Response>;
interface Policy {
  name: string;
  sendRequest<Request, Response>(request: Request, next: Send<Request, Response>): Promise<Response>;
}
/** Of the SDK's client of Teams, what is not in its types: what each of its requests goes through. */
export interface Client {
  client: {
    pipeline: {
      addPolicy(policy: Policy, where: { afterPhase: 'Retry' }): void;
      removePolicy(named: { name: string }): unknown;
    };
  };
}

/** Teams did not answer in time: what was asked of it may be done or not. */
class Unanswered extends Error {}

/**
 * Waits for a call, not for ever. One that is given up is not tried again by the SDK: it would arrive after what is newer.
 * @param client makes one call at a time
 * @param late what is done with what arrives all the same
 * @throws Unanswered, or whatever the call throws
 */
export async function inTime<R>(
  { client: { pipeline } }: Client,
  call: () => Promise<R>,
  most: number,
  late: (value: R) => unknown,
): Promise<R> {
  let isGivenUp = false;
  const policy: Policy = {
    name: 'given up',
    async sendRequest(request, next) {
      if (isGivenUp) throw new Unanswered();
      return next(request);
    },
  };
  pipeline.removePolicy(policy);
  pipeline.addPolicy(policy, { afterPhase: 'Retry' });
  const calling = call();
  const clock = new AbortController();
  const { signal } = clock;
  const over = pause(most, undefined, { signal, ref: false }).then(() => {
    isGivenUp = true;
    void calling.then(late, () => undefined);
    throw new Unanswered();
  });
  try {
    return await Promise.race([calling, over]);
  } finally {
    clock.abort();
  }
}
