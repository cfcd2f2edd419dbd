import {
  type PlaceLevel,
  placeCodeFault,
  placeLevels,
  placeTitle,
  placeTitles,
} from '@hoi/domain/place-titles';
import { spellingOf } from '@hoi/localization/fold';
import { type Findings, readTable } from './read-table.ts';

/** A place as one list of the state has it. */
export interface Place {
  line: number;
  level: PlaceLevel;
  code: string;
  name: string;
  /** Null for a province. */
  parentCode: string | null;
}

function isLevel(text: string): text is PlaceLevel {
  return placeLevels.some((level) => level === text);
}

function wrongCode(level: PlaceLevel, code: string): string | null {
  const fault = placeCodeFault(level, code);
  if (!fault) return null;
  const { digits, withZeros } = fault;
  const lost = withZeros && `; a spreadsheet may have dropped the zeros in front (${withZeros})`;
  return `"${code}" is no code of a ${level}: ${digits} digits${lost ?? ''}`;
}

/** Follows the superiors of a place up to a province. @returns what is wrong on the way, or null */
function wayUp(place: Place, byCode: ReadonlyMap<string, Place>): string | null {
  const seen = new Set<string>();
  let at: Place | undefined = place;
  while (at?.parentCode) {
    if (seen.has(at.code)) return `${place.code} is below itself`;
    seen.add(at.code);
    const parent: Place | undefined = byCode.get(at.parentCode);
    if (parent && placeLevels.indexOf(parent.level) >= placeLevels.indexOf(at.level)) {
      return at === place
        ? `a ${at.level} cannot be below the ${parent.level} ${parent.code}`
        : null;
    }
    at = parent;
  }
  return null;
}

/** The places of one list; what is wrong is added to `found`. */
export function readState(file: string, text: string, found: Findings): Map<string, Place> {
  const byCode = new Map<string, Place>();
  const rows = readTable(file, text, ['level', 'code', 'name', 'parent_code'], found);
  for (const { line, values } of rows) {
    const fail = (message: string) => found.faults.push({ file, line, message });
    const { level, code, name } = values;
    if (!isLevel(level)) {
      fail(`unknown level "${level}"; there are ${placeLevels.join(', ')}`);
      continue;
    }
    const wrong = wrongCode(level, code);
    if (wrong) fail(wrong);
    if (placeTitle(level, name) === '') {
      fail(`"${name}" does not begin as a ${level} does (${placeTitles[level].join(', ')})`);
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
      found.faults.push({ file, line, message: `unknown parent_code ${parentCode}` });
      continue;
    }
    const wrong = wayUp(place, byCode);
    if (wrong) found.faults.push({ file, line, message: wrong });
    const placed = `${parentCode}/${spellingOf(name)}`;
    const namesake = named.get(placed);
    if (namesake) {
      const message = `"${name}" stands below ${parentCode} already, in line ${namesake.line}`;
      found.faults.push({ file, line, message });
    }
    named.set(placed, place);
  }
  return byCode;
}
