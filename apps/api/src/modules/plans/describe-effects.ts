import { createHash } from 'node:crypto';
import { BadInputError } from '@hoi/domain/errors';
import { unitFault } from '#modules/organisation/unit-fault.ts';
import { db, type Transaction } from '#outside/db.ts';
import { type Applied, carryOut, planTransaction } from './apply-steps.ts';
import {
  addressesOf,
  pagesOf,
  type RoleChange,
  roleChangesOf,
  type UnitRow,
  unitRowsOf,
} from './effect-rows.ts';
import type { PlanToApply } from './plan-effect.ts';

/** What a plan does, for the eyes of those who approve it. */
export interface PlanEffects {
  units: UnitRow[];
  roleChanges: RoleChange[];
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
  articleCount: 0,
  addresses: [],
  publicPages: [],
  faults: [],
  digest: '',
};

/** Carries the effects out of the transaction that must not be kept. */
class Rollback extends Error {
  readonly effects: PlanEffects;
  constructor(effects: PlanEffects) {
    super('rolled back');
    this.effects = effects;
  }
}

/** Reads what has been done, in the transaction that did it. */
export async function readEffects(tx: Transaction, done: Applied): Promise<PlanEffects> {
  const ended = [...done.outcome.ended.keys()];
  const seen = {
    units: unitRowsOf(done),
    roleChanges: roleChangesOf(done),
    addresses: await addressesOf(tx, done),
  };
  return {
    ...seen,
    articleCount: await tx.article.count({ where: { orgUnitId: { in: ended } } }),
    publicPages: pagesOf(done),
    faults: [],
    digest: createHash('sha256').update(JSON.stringify(seen)).digest('hex'),
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

let last: Promise<unknown> = Promise.resolve();

/** One trial at a time: they wait for each other in the database anyway, each on a connection that others need. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/** What a plan would do, found out by doing it and rolling back: preview and deed cannot differ. */
export async function describeEffects(plan: PlanToApply): Promise<PlanEffects> {
  try {
    return await inTurn(() =>
      db.$transaction(async (tx) => {
        throw new Rollback(await readEffects(tx, await carryOut(tx, plan)));
      }, planTransaction),
    );
  } catch (error) {
    if (error instanceof Rollback) return error.effects;
    const fault = error instanceof BadInputError ? error : unitFault(error);
    if (!fault) throw error;
    return faultyEffects(fault);
  }
}
