import { setTimeout as wait } from 'node:timers/promises';
import { apiAt } from '../e2e/support/api-at.ts';
import { type Deed, deeds } from './faults/deeds.ts';
import { Editor } from './faults/editor.ts';
import { knownPages, newPage, pageKind, read } from './faults/readers.ts';
import { startWholeSystem, type WholeSystem } from './faults/running-system.ts';
import { Tally } from './faults/tally.ts';

// node apps/web/bench/faults.ts [--short]: what readers and editors meet while parts of the running
// system are stopped, paused, locked, filled and killed. Ends with 1 when something was lost.
const share = process.argv.includes('--short') ? 0.4 : 1;
const readers = 4;
const editors = 2;
const healedWithinMs = 90_000;

/** Seconds until every part answers as on a good day; null when it does not come to that. */
async function untilWell(system: WholeSystem, editor: Editor): Promise<number | null> {
  const begun = Date.now();
  while (Date.now() - begun < healedWithinMs) {
    const probe = new Tally();
    await probe.send(`${system.api}/ready`, {}, (status) => (status === 200 ? 'good' : 'wrong'));
    await probe.send(`${system.site}/ready`, {}, (status) => (status === 200 ? 'good' : 'wrong'));
    await probe.send(system.site + newPage(), {}, pageKind);
    await probe.send(`${system.site}/`, {}, pageKind);
    if (probe.counts.good === 4 && (await editor.save(probe))) return (Date.now() - begun) / 1000;
    await wait(100);
  }
  return null;
}

async function undergo(deed: Deed, system: WholeSystem, pages: string[], staff: Editor[]) {
  const tally = new Tally();
  let over = false;
  const isOver = () => over;
  const current = () => tally;
  const [watcher, ...working] = staff;
  if (!watcher) throw new Error('nobody watches');
  const traffic = [
    ...Array.from({ length: readers }, () => read(system.site, pages, current, isOver)),
    ...working.map((editor) => editor.work(current, isOver)),
  ];
  await wait(1500);
  await deed.act(system);
  const healed = await untilWell(system, watcher);
  await wait(1500);
  over = true;
  await Promise.all(traffic);
  for (const editor of staff) {
    await editor.check(tally).catch(() => void tally.wrong.push('an article cannot be read'));
    await editor.checkFiles(tally).catch(() => void tally.wrong.push('a file cannot be read'));
  }
  return { tally, healed, lives: await system.allLive() };
}

const system = await startWholeSystem();
const failures: string[] = [];
try {
  const session = await apiAt(system.api).signIn();
  const staff: Editor[] = [];
  for (let at = 0; at <= editors; at++) {
    staff.push(await Editor.begin(system.api, session, `Bài trong cơn sự cố ${at}`));
  }
  const pages = await knownPages(system.site);
  if (!system.data) console.log('The disk is not filled: only root may mount one for it.\n');
  console.log(
    '| what happened | requests | good | old page | 503 | not reached | anything else | slowest | well after | saves | lost | all live |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|');
  for (const deed of deeds(share, system.data)) {
    const { tally, healed, lives } = await undergo(deed, system, pages, staff);
    const { good, old, refused, unreached, wrong } = tally.counts;
    const counts = [tally.requests, good, old, refused, unreached, wrong].join(' | ');
    const slowest = `${(tally.slowestMs / 1000).toFixed(1)} s`;
    const well = healed === null ? 'never' : `${healed.toFixed(1)} s`;
    const end = [slowest, well, tally.saves, tally.lost, lives ? 'yes' : 'no'].join(' | ');
    console.log(`| ${deed.name} | ${counts} | ${end} |`);
    const strays = deed.kills ? 0 : unreached;
    const isGood = wrong + strays + tally.lost === 0 && healed !== null && lives;
    if (isGood) continue;
    failures.push(deed.name);
    console.error([`${deed.name} must not go like this:`, ...tally.wrong.slice(0, 8)].join('\n  '));
  }
} finally {
  await system.stop();
}
if (failures.length > 0) {
  console.error(`\n${failures.join(', ')}\n\n${system.output().slice(-3000)}`);
  process.exitCode = 1;
}
