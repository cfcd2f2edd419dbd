/** The wings of the house, oldest first, by the same names in every workspace that has them. */
export const wings = ['access', 'organisation', 'newsroom', 'portal', 'reporting'];

/** Where wings stand, each a folder. */
export const winged = [
  'apps/api/src/modules',
  'apps/admin/src/resources',
  'packages/validation/src',
  'packages/localization/src/vi',
];

/** The words of what stands around the wings; older than all of them. */
const frame = 'packages/localization/src/vi/frame/';
const ages = ['frame', ...wings];

/** The wing that a file stands in, or null; a file beside the wings belongs to none. */
function wingOf(file: string): string | null {
  if (file.startsWith(frame)) return 'frame';
  const base = winged.find((folder) => file.startsWith(`${folder}/`));
  if (!base) return null;
  const [wing = '', ...rest] = file.slice(base.length + 1).split('/');
  return rest.length > 0 ? wing : null;
}

/** Why a file of one wing may not import that of another; null when it may. */
export function wingFault(from: string, to: string): string | null {
  const [mine, other] = [wingOf(from), wingOf(to)];
  if (mine !== null && !ages.includes(mine)) return `${mine} is no wing: ${wings.join(', ')}`;
  if (mine === null || other === null || mine === other) return null;
  const isYounger = ages.indexOf(other) > ages.indexOf(mine);
  return isYounger ? `${mine} may not use ${other}, a younger wing` : null;
}

/** The API's rooms in the order of the roof, oldest first. */
export function roomOrder(roof: string): string[] {
  return [...roof.matchAll(/\.\/modules\/([\w-]+\/[\w-]+)\/room\.ts/g)].map(
    (match) => match[1] ?? '',
  );
}

const room = /^apps\/api\/src\/modules\/([\w-]+\/[\w-]+)\//;

/** Why a file of one room may not import that of another; null when it may. */
export function roomFault(from: string, to: string, order: readonly string[]): string | null {
  const [mine, other] = [room.exec(from)?.[1], room.exec(to)?.[1]];
  if (!other || mine === other) return null;
  if (!mine) return null;
  const [myAge, otherAge] = [order.indexOf(mine), order.indexOf(other)];
  if (myAge < 0) return `the room ${mine} is not in apps/api/src/schema.ts`;
  if (otherAge < 0) return `the room ${other} is not in apps/api/src/schema.ts`;
  return otherAge > myAge ? `${mine} may not use ${other}, a younger room` : null;
}

const doing = /\.(command|policy)(\.test)?\.ts$/;
const face =
  /\.(type|query|mutations|input|payload)\.ts$|\/graphql\/(builder|form-input|mutation|uploaded-file)\.ts$/;

/** Why a command or policy may not import a file; null when it may. */
export function faceFault(from: string, to: string): string | null {
  if (!doing.test(from) || !face.test(to)) return null;
  return 'commands and policies never import a GraphQL face';
}
