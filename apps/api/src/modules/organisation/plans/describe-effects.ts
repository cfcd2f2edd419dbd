import { BadInputError } from '@hoi/domain/errors';
import { longTransaction, type Transaction } from '#outside/db.ts';
import { planTransaction } from './apply-steps.ts';
import { digestOf } from './effect-digest.ts';
import {
  addressesOf,
  type GivenPart,
  givenPartsOf,
  pagesOf,
  type RoleChange,
  roleChangesOf,
  type UnitRow,
  unitRowsOf,
} from './effect-rows.ts';
import { decidePlan, type PlanDecision } from './plan-decision.ts';
import type { PlanToApply } from './plan-effect.ts';

/** What a plan does, for the eyes of those who approve it. */
export interface PlanEffects {
  units: UnitRow[];
  roleChanges: RoleChange[];
  givenParts: GivenPart[];
  /** Articles, whatever their state, of the units that end. */
  articleCount: number;
  addresses: { from: string; to: string | null }[];
  publicPages: string[];
  faults: { step: number | null; field: string; message: string }[];
  /** Names what was shown, so that nobody approves something else. Empty while there are faults. */
  digest: string;
}

export const noEffects: PlanEffects = {
  units: [],
  roleChanges: [],
  givenParts: [],
  articleCount: 0,
  addresses: [],
  publicPages: [],
  faults: [],
  digest: '',
};

/** What has been decided, in the words of those who approve it. */
export async function readEffects(tx: Transaction, decision: PlanDecision): Promise<PlanEffects> {
  const seen = {
    units: unitRowsOf(decision),
    roleChanges: roleChangesOf(decision),
    givenParts: givenPartsOf(decision),
    addresses: addressesOf(decision),
    publicPages: pagesOf(decision),
  };
  const ended = [...decision.outcome.ended.keys()];
  return {
    ...seen,
    articleCount: await tx.article.count({ where: { orgUnitId: { in: ended } } }),
    faults: [],
    digest: digestOf(decision, seen),
  };
}

function faultyEffects({ issues }: BadInputError): PlanEffects {
  const faults = issues.map(({ path: [, step, field], message }) => ({
    step: typeof step === 'number' ? step : null,
    field: String(field ?? ''),
    message,
  }));
  return { ...noEffects, faults };
}

// Outlives changes: a queue, which holds no row.
let last: Promise<unknown> = Promise.resolve();

/** One at a time: each holds a connection, and a processor, that others need. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * What a plan would do, by the same decision that approving writes. It reads one moment of the database
 * and writes nothing, so that no change of the organisation waits for it and it waits for none.
 */
export async function describeEffects(plan: PlanToApply): Promise<PlanEffects> {
  try {
    return await inTurn(() =>
      longTransaction(
        async (tx) => {
          await tx.$executeRaw`SET TRANSACTION READ ONLY`;
          return readEffects(tx, await decidePlan(tx, plan));
        },
        { ...planTransaction, isolationLevel: 'RepeatableRead' },
      ),
    );
  } catch (error) {
    if (error instanceof BadInputError) return faultyEffects(error);
    throw error;
  }
}
