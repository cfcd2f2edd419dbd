import type { PollFields } from '@hoi/validation/portal/poll';
import type { Viewer } from '#modules/access/identity/viewer.ts';
import { unitToWrite } from '#modules/organisation/units/unit-to-write.ts';
import { db } from '#outside/db.ts';
import { requirePollWriter } from './poll.policy.ts';
import { recordPoll } from './poll-to-change.ts';

/** Makes a draft poll. @returns its id */
export async function createPoll(
  viewer: Viewer,
  { orgUnit, ...fields }: PollFields & { orgUnit: string },
): Promise<string> {
  requirePollWriter(viewer);
  const orgUnitId = await unitToWrite(viewer, 'poll:write', orgUnit);
  const { question, allowMultiple, opensAt, closesAt, options } = fields;
  return db.$transaction(async (tx) => {
    const poll = await tx.poll.create({
      data: {
        question,
        allowMultiple,
        opensAt: opensAt ?? null,
        closesAt: closesAt ?? null,
        orgUnitId,
        options: { create: options.map((label, position) => ({ label, position })) },
      },
      select: { id: true, status: true },
    });
    await recordPoll(tx, viewer, poll, { action: 'create-poll', detail: { question, options } });
    return poll.id;
  });
}
