import autocannon from 'autocannon';

/** What one round of load is; given as JSON on the command line, so that the load comes from another process. */
export interface Round {
  url: string;
  seconds: number;
  connections: number;
  requests: { method: 'POST'; path: string; headers: Record<string, string>; body: string }[];
}

export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were no success: a round with any of them counts for nothing. */
  failed: number;
  bytes: number;
}

process.once('message', async (round: Round) => {
  let begun = 0;
  const result = await autocannon({
    url: round.url,
    duration: round.seconds,
    connections: round.connections,
    requests: round.requests,
    // Every connection begins elsewhere in the list, so that the requests of a round are spread over all of it.
    setupClient(client) {
      const from = Math.floor((begun++ * round.requests.length) / round.connections);
      client.setRequests([...round.requests.slice(from), ...round.requests.slice(0, from)]);
    },
  });
  const measured: Measured = {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
    bytes: result.throughput.total / Math.max(1, result.requests.total),
  };
  process.send?.(measured, () => process.exit(0));
});
