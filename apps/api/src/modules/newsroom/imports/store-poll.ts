import { type ImportRun, note } from './import-run.ts';
import type { LegacyPage } from './legacy-page/legacy-page.ts';
import { titleKey } from './title-key.ts';

export function pollKey(page: LegacyPage): string {
  return titleKey(page.pollQuestion ?? '');
}

async function knownPoll(run: ImportRun, key: string) {
  const select = { id: true, question: true, status: true, version: true, options: true } as const;
  const polls = await run.tx.poll.findMany({ select: { id: true, question: true } });
  const same = polls.find(({ question }) => titleKey(question) === key);
  if (same) return run.tx.poll.findUnique({ where: { id: same.id }, select });
  // Reports keep the spelling of their time.
  const [earlier] = await run.tx.$queryRaw<{ pollId: string | null }[]>`
    SELECT poll_id AS "pollId" FROM legacy_imports
    WHERE public.spell_vi(report->>'pollKey') = ${key} ORDER BY id DESC LIMIT 1`;
  const id = earlier?.pollId;
  return id == null ? id : run.tx.poll.findUnique({ where: { id }, select });
}

/**
 * The question as a draft poll, once for all pages that ask it, even when it was reworded or removed
 * since. Options that only a later page has are added while nobody has touched the draft.
 * @returns its id, null when there is none
 */
export async function storePoll(run: ImportRun, page: LegacyPage): Promise<string | null> {
  const key = pollKey(page);
  if (page.pollQuestion === undefined || key === '') return null;
  const options = [...new Set(page.pollOptions)].map((label, position) => ({ label, position }));
  const known = await knownPoll(run, key);
  if (known === undefined) {
    const { id } = await run.tx.poll.create({
      data: {
        question: page.pollQuestion,
        orgUnitId: run.orgUnitId,
        options: { create: options },
      },
      select: { id: true },
    });
    note(run, 'POLL', 'CREATED', page.pollQuestion);
    return id;
  }
  if (known === null) return null;
  const untouched = known.status === 'DRAFT' && known.version === 1 && known.options.length === 0;
  if (untouched && options.length > 0) {
    const data = options.map((option) => ({ ...option, pollId: known.id }));
    await run.tx.pollOption.createMany({ data });
    note(run, 'POLL', 'FILLED', known.question);
  } else {
    note(run, 'POLL', 'MATCHED', known.question);
  }
  return known.id;
}
