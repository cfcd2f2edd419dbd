/** A box of the picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  title: string;
  text: string;
}

const left = { x: 24, width: 232, height: 92 };
const middle = { x: 404, width: 216, height: 72 };
const right = { x: 768, width: 408 };
const chip = { y: 84, height: 40, text: '' };
const ground = { y: 492, height: 40, text: '' };

/** Where each workspace stands, and in the API its folders; the wings are laid between them. */
export const boxes: Record<string, Box> = {
  'apps/web': { ...left, y: 72, title: 'apps/web', text: 'the public site' },
  'apps/admin': { ...left, y: 236, title: 'apps/admin', text: 'the back office' },
  'packages/fonts': { ...left, y: 413, title: 'packages/fonts', text: 'what both are set in' },
  'packages/tooling': { ...left, y: 590, title: 'packages/tooling', text: 'launcher, gates' },
  'packages/contract': { ...middle, y: 40, title: 'contract', text: 'what servers share' },
  'packages/validation': { ...middle, y: 158, title: 'validation', text: 'one schema per form' },
  'packages/richtext': { ...middle, y: 276, title: 'richtext', text: 'texts with pictures' },
  'packages/localization': {
    ...middle,
    y: 394,
    title: 'localization',
    text: 'words, dates, numbers',
  },
  'packages/domain': { ...middle, y: 512, title: 'domain', text: 'rules without I/O' },
  'apps/api': { ...right, y: 40, height: 512, title: 'apps/api', text: '' },
  'apps/api/http': { ...chip, x: 784, width: 180, title: 'http' },
  'apps/api/graphql': { ...chip, x: 980, width: 180, title: 'graphql' },
  'apps/api/outside': { ...ground, x: 784, width: 120, title: 'outside' },
  'apps/api/apart': { ...ground, x: 912, width: 76, title: 'apart' },
  'apps/api/backup': { ...ground, x: 996, width: 84, title: 'backup' },
  'apps/api/cli': { ...ground, x: 1088, width: 72, title: 'cli' },
  prisma: { ...right, y: 608, height: 64, title: 'prisma', text: 'tables, rules, migrations' },
};

/** The size of the picture. */
export const size = { width: 1200, height: 696 };

/** Lays the wings over each other, the oldest at the bottom, as rooms carry those above them. */
export function layWings(rooms: ReadonlyMap<string, string[]>): Map<string, Box> {
  const oldestFirst = [...rooms];
  const step = 88;
  return new Map(
    oldestFirst.map(([wing, names], age) => {
      const y = 140 + (oldestFirst.length - 1 - age) * step;
      const box = { x: 784, y, width: 328, height: 72, title: wing, text: names.join(' · ') };
      return [`apps/api/${wing}`, box];
    }),
  );
}
