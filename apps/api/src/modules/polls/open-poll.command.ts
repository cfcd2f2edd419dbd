import { BadInputError } from '@hoi/domain/errors';
import { record } from '#modules/audit/record.ts';
import type { Viewer } from '#modules/identity/viewer.ts';
import { clock } from '#outside/clock.ts';
import { db } from '#outside/db.ts';
import { pollTags, pollToChange, type VersionedPoll } from './poll-to-change.ts';

function refuse(message: string): never {
  throw new BadInputError([{ path: ['id'], message }], message);
}

/** Opens a draft to votes: now, or at its own time when that is still to come. */
export async function openPoll(viewer: Viewer, change: VersionedPoll): Promise<void> {
  const { id } = change;
  const now = clock.now();
  await db.$transaction(async (tx) => {
    const { question, status, options, opensAt, closesAt } = await pollToChange(tx, viewer, change);
    if (status !== 'DRAFT') refuse('Chỉ mở được cuộc thăm dò còn ở bản nháp.');
    if (options.length < 2) refuse('Cần ít nhất hai phương án trước khi mở.');
    if (closesAt && closesAt <= now) refuse('Giờ kết thúc đã qua. Hãy sửa lại rồi mở.');
    await tx.poll.update({
      where: { id },
      data: {
        status: 'OPEN',
        opensAt: opensAt && opensAt > now ? opensAt : now,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await record(tx, viewer, {
      action: 'open-poll',
      subjectType: 'Poll',
      subjectId: id,
      detail: { question },
      tags: pollTags(id, 'OPEN'),
    });
  });
}
