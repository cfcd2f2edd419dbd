import type { LineFault } from './file-fault.ts';
import { readTable } from './read-table.ts';

const levels = ['PROVINCE', 'DISTRICT', 'COMMUNE'] as const;
export type Level = (typeof levels)[number];

/** A place as one list of the state has it. */
export interface Place {
  line: number;
  level: Level;
  code: string;
  name: string;
  /** Null for a province. */
  parentCode: string | null;
}

/** What the state calls the places of a level, in front of their names. */
const titles: Record<Level, readonly string[]> = {
  PROVINCE: ['Tỉnh', 'Thành phố'],
  DISTRICT: ['Huyện', 'Quận', 'Thị xã', 'Thành phố'],
  COMMUNE: ['Xã', 'Phường', 'Thị trấn', 'Đặc khu'],
};

/** "Thị trấn" of "Thị trấn Trung Phước"; empty when the name does not begin as the level's names do. */
export function levelLabel(level: Level, name: string): string {
  return titles[level].find((title) => name.startsWith(`${title} `)) ?? '';
}

function isLevel(text: string): text is Level {
  return levels.some((level) => level === text);
}

/** Follows the superiors of a place up to a province. @returns what is wrong on the way, or null */
function wayUp(place: Place, byCode: ReadonlyMap<string, Place>): string | null {
  const seen = new Set<string>();
  let at: Place | undefined = place;
  while (at?.parentCode) {
    if (seen.has(at.code)) return `${place.code} is below itself`;
    seen.add(at.code);
    const parent: Place | undefined = byCode.get(at.parentCode);
    if (parent && levels.indexOf(parent.level) >= levels.indexOf(at.level)) {
      return at === place
        ? `a ${at.level} cannot be below the ${parent.level} ${parent.code}`
        : null;
    }
    at = parent;
  }
  return null;
}

/** The places of one list; what is wrong is added to `faults`. */
export function readState(file: string, text: string, faults: LineFault[]): Map<string, Place> {
  const byCode = new Map<string, Place>();
  const rows = readTable(file, text, ['level', 'code', 'name', 'parent_code'], faults);
  for (const { line, values } of rows) {
    const fail = (message: string) => faults.push({ file, line, message });
    const { level, code, name } = values;
    if (!isLevel(level)) {
      fail(`unknown level "${level}"; there are ${levels.join(', ')}`);
      continue;
    }
    if (!/^\d{2,5}$/.test(code)) fail(`"${code}" is no code of a place: 2 to 5 digits`);
    if (levelLabel(level, name) === '') {
      fail(`"${name}" does not begin as a ${level} does (${titles[level].join(', ')})`);
    }
    const twin = byCode.get(code);
    if (twin) fail(`code ${code} stands in line ${twin.line} already`);
    const parentCode = values.parent_code || null;
    if ((parentCode === null) !== (level === 'PROVINCE')) {
      fail(
        parentCode ? `a province has no superior, found ${parentCode}` : 'parent_code is missing',
      );
    }
    if (!twin) byCode.set(code, { line, level, code, name, parentCode });
  }
  const named = new Map<string, Place>();
  for (const place of byCode.values()) {
    const { line, parentCode, name } = place;
    if (parentCode && !byCode.has(parentCode)) {
      faults.push({ file, line, message: `unknown parent_code ${parentCode}` });
      continue;
    }
    const wrong = wayUp(place, byCode);
    if (wrong) faults.push({ file, line, message: wrong });
    const namesake = named.get(`${parentCode}/${name}`);
    if (namesake) {
      const message = `"${name}" stands below ${parentCode} already, in line ${namesake.line}`;
      faults.push({ file, line, message });
    }
    named.set(`${parentCode}/${name}`, place);
  }
  return byCode;
}
