import { graphqlPath } from '@hoi/contract/addresses';
import { siteHeaders } from '@hoi/contract/headers';
import { stringifyDocument } from '@urql/core';
import type { RecordVisitsInput } from '../app/api/generated/graphql.ts';
import { graphql } from '../app/api/generated/index.ts';
import type { Visit, VisitBatch } from './visit-buffer.ts';

// Sent by hand: this runs every two seconds and needs no client.
const query = stringifyDocument(
  graphql(`
    mutation RecordVisits($input: RecordVisitsInput!) {
      recordVisits(input: $input) {
        counted
      }
    }
  `),
);

function inputOf({ url, at, ...visit }: Visit): RecordVisitsInput['visits'][number] {
  const [path = '/'] = url.split('?', 1);
  return { path, at: new Date(at).toISOString(), ...visit };
}

/** Sends visits to the API; answers whether it took them, or will never take them. */
export function visitSender(apiUrl: string, siteKey: () => string | undefined) {
  return async (batch: VisitBatch): Promise<boolean> => {
    const key = siteKey();
    if (!key) return false;
    const input: RecordVisitsInput = {
      batchId: batch.batchId,
      visits: batch.visits.map(inputOf),
    };
    try {
      const response = await fetch(`${apiUrl}${graphqlPath}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [siteHeaders.key]: key },
        body: JSON.stringify({ query, variables: { input } }),
        signal: AbortSignal.timeout(5_000),
      });
      // A refusal stays a refusal: only a server in trouble is worth another try.
      return response.status < 500 && response.status !== 429;
    } catch {
      return false;
    }
  };
}
