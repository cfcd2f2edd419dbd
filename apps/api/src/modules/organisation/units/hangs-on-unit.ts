/** Rows that name a unit: as long as they are there, a unit that a plan made cannot be taken back. */
export interface UnitHolding {
  table: string;
  /** Holds the id of the unit, or its `num` where `names` says so. */
  column: string;
  names?: 'id' | 'num';
  /** What they are called after their number, for those who must clear them away. */
  words: string;
}

const holdings: UnitHolding[] = [];

/** For the room that owns the table, beside what else it says of it; a test finds the tables that nobody named. */
export function hangsOnUnit(holding: UnitHolding): void {
  holdings.push(holding);
}

/** What may hang on a unit; all of it is known once the rooms are loaded. */
export function unitHoldings(): readonly UnitHolding[] {
  return holdings;
}
