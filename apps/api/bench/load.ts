import autocannon from 'autocannon';

export interface Load {
  url: string;
  /** A JSON body makes it a POST; `{{n}}` in it becomes another number each time, so no answer repeats. */
  body?: string;
  headers?: Record<string, string>;
}

export interface Measured {
  perSecond: number;
  total: number;
  p97: number;
  errors: number;
}

/** Asks with 20 connections for `seconds`; more than a few errors make the figure worthless. */
export async function measure(load: Load, seconds: number): Promise<Measured> {
  let n = 0;
  const { body } = load;
  const result = await autocannon({
    url: load.url,
    connections: 20,
    duration: seconds,
    headers: { ...(body && { 'content-type': 'application/json' }), ...load.headers },
    ...(body && {
      method: 'POST' as const,
      requests: [
        {
          setupRequest: (request: autocannon.Request) => {
            n += 1;
            return { ...request, body: body.replace('{{n}}', String(n)) };
          },
        },
      ],
    }),
  });
  return {
    perSecond: result.requests.average,
    total: result.requests.total,
    p97: result.latency.p97_5,
    errors: result.errors + result.non2xx,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
