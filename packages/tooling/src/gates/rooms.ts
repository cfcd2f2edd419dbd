/** The API's rooms in the order of the roof, oldest first. */
export function roomOrder(roof: string): string[] {
  return [...roof.matchAll(/\.\/modules\/([\w-]+)\/room\.ts/g)].map((match) => match[1] ?? '');
}

const room = /^apps\/api\/src\/modules\/([\w-]+)\//;

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
const face = /\.(type|query|mutation|input)\.ts$|\/graphql\/builder\.ts$/;

/** Why a command or policy may not import a file; null when it may. */
export function faceFault(from: string, to: string): string | null {
  if (!doing.test(from) || !face.test(to)) return null;
  return 'commands and policies never import a GraphQL face';
}
