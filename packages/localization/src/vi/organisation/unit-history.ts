import type { CalendarDay } from '@hoi/domain/calendar-day';
import { foundingDay } from '@hoi/domain/founding-day';
import type { OrgUnitKind } from '@hoi/domain/org-unit-kind';
import { formatDate } from '../../date.ts';
import { formatPercent } from '../../number.ts';
import { unitEventWords as events } from './unit-event-words.ts';
import { orgUnitKindLabels } from './units.ts';

type Maybe<Value> = Value | null | undefined;

/** A unit as a sentence names it; whatever else leads to it is kept. */
export interface NamedUnit {
  /** Tells it from others. */
  key: string;
  label: string;
}

interface Period<Unit> {
  name: string;
  kind: OrgUnitKind;
  levelLabel: string;
  officialCode?: Maybe<string>;
  decisionNumber: string;
  validFrom: CalendarDay;
  validTo?: Maybe<CalendarDay>;
  parent?: Maybe<Unit>;
}

interface Succession<Unit> {
  kind: 'MERGED' | 'SPLIT' | 'RENAMED' | 'PARTIAL' | 'ABOLISHED';
  date: CalendarDay;
  share?: Maybe<number>;
  decisionNumber: string;
  unit?: Maybe<Unit>;
}

/** What a unit has been, what it came out of and what it went into. */
export interface UnitPast<Unit extends NamedUnit> {
  startsOn?: Maybe<CalendarDay>;
  startKnown: boolean;
  endsOn?: Maybe<CalendarDay>;
  history: readonly Period<Unit>[];
  predecessors: readonly Succession<Unit>[];
  successors: readonly Succession<Unit>[];
}

/** A piece of a sentence: some words, the unit that follows them, and the share of a part. */
interface Said<Unit extends NamedUnit> {
  words: string;
  unit?: Unit | undefined;
  share?: string | undefined;
}

/** Something that happened to a unit, told as one sentence. */
export interface UnitEvent<Unit extends NamedUnit> {
  /** Null for what nobody knows the day of. */
  day: string | null;
  text: Said<Unit>[];
  /** Empty when it is not known. */
  decision: string;
  part: 'beginning' | 'life' | 'end';
}

const isPart = ({ kind }: Succession<unknown>) => kind === 'PARTIAL' || kind === 'SPLIT';

function named<Unit extends NamedUnit>(succession: Succession<Unit>): Omit<Said<Unit>, 'words'>[] {
  const { unit, share } = succession;
  if (!unit) return [];
  const known = isPart(succession) && share ? ` (${formatPercent(share)})` : undefined;
  return [{ unit, share: known }];
}

/** Hợp nhất A, B và C. */
function sentence<Unit extends NamedUnit>(
  verb: string,
  successions: readonly Succession<Unit>[],
): Said<Unit>[] {
  const units = successions.flatMap(named);
  const pieces = units.map((unit, place): Said<Unit> => {
    if (place === 0) return { words: `${verb} `, ...unit };
    return { words: betweenUnits(place, units.length), ...unit };
  });
  return [...pieces, { words: '.' }];
}

/** What stands before the unit at a place (from 1) of several: A, B và C. */
export function betweenUnits(place: number, count: number): string {
  return place === count - 1 ? ' và ' : ', ';
}

/** The decision that stands behind successions of one day. */
function decisionOf(successions: readonly Succession<unknown>[]): string {
  return successions.find(({ decisionNumber }) => decisionNumber)?.decisionNumber ?? '';
}

const births = [
  ['MERGED', events.foundedByMerger],
  ['RENAMED', events.foundedByRenaming],
  ['SPLIT', events.foundedBySplit],
  ['PARTIAL', events.foundedFromPart],
] as const;

const verbOfReceiving = (group: readonly Succession<unknown>[]) =>
  group.every(isPart) ? events.receivedPart : events.received;

/** How it came to be; whatever else it took in on that day comes after. */
function beginning<Unit extends NamedUnit>(past: UnitPast<Unit>): UnitEvent<Unit>[] {
  const { startsOn, startKnown, history, predecessors } = past;
  const common = { part: 'beginning', decision: history[0]?.decisionNumber ?? '' } as const;
  const day = startsOn ?? null;
  const before = predecessors.filter(({ date }) => date === startsOn);
  const found = births.flatMap(([kind, verb]) => {
    const group = before.filter((succession) => succession.kind === kind);
    return group.length > 0 ? [{ verb, group }] : [];
  });
  if (found.length > 0) {
    return found.map(({ verb, group }, place) => {
      return { ...common, day, text: sentence(place === 0 ? verb : verbOfReceiving(group), group) };
    });
  }
  if (!startKnown) {
    const listed = startsOn && startsOn > foundingDay;
    const words = listed ? `${events.listedSince} ${formatDate(startsOn)}.` : events.unknownStart;
    return [{ ...common, day: null, text: [{ words }] }];
  }
  return [{ ...common, day, text: [{ words: events.founded }] }];
}

function level({ levelLabel, kind }: Period<unknown>): string {
  return levelLabel || orgUnitKindLabels[kind];
}

function change<Unit extends NamedUnit>(before: Period<Unit>, after: Period<Unit>): Said<Unit>[][] {
  const found: Said<Unit>[][] = [];
  const turned = (verb: string, from: string, to: string) =>
    found.push([{ words: `${verb} ${from} ${events.renamedTo} ${to}.` }]);
  if (before.name !== after.name) turned(events.renamed, `“${before.name}”`, `“${after.name}”`);
  if (level(before) !== level(after)) turned(events.level, level(before), level(after));
  const [from, to] = [before.parent, after.parent];
  if (from && to && from.key !== to.key) {
    found.push([
      { words: `${events.moved} `, unit: from },
      { words: ` ${events.movedTo} `, unit: to },
      { words: '.' },
    ]);
  }
  const [old, code] = [before.officialCode, after.officialCode];
  if (old && code && old !== code) turned(events.code, old, code);
  return found;
}

function changes<Unit extends NamedUnit>({ history }: UnitPast<Unit>): UnitEvent<Unit>[] {
  return history.flatMap((after, place) => {
    const before = history[place - 1];
    if (!before) return [];
    const common = { day: after.validFrom, part: 'life', decision: after.decisionNumber } as const;
    const { validTo } = before;
    const paused = { day: validTo ?? null, decision: '', part: 'life' } as const;
    const rested = validTo && validTo < after.validFrom;
    const pause: UnitEvent<Unit>[] = [
      { ...paused, text: [{ words: events.paused }] },
      { ...common, text: [{ words: events.resumed }] },
    ];
    const told = change(before, after).map((text) => ({ ...common, text }));
    return rested ? [...pause, ...told] : told;
  });
}

interface Telling {
  verbOf: (group: readonly Succession<unknown>[]) => string;
  part: UnitEvent<NamedUnit>['part'];
}

/** Successions of one day as one sentence. */
function byDay<Unit extends NamedUnit>(
  successions: readonly Succession<Unit>[],
  { verbOf, part }: Telling,
): UnitEvent<Unit>[] {
  const groups = Map.groupBy(successions, ({ date, kind }) => `${date} ${kind}`);
  return [...groups.values()].map((group) => {
    const day = group[0]?.date ?? '';
    return { day, text: sentence(verbOf(group), group), decision: decisionOf(group), part };
  });
}

const endings = {
  MERGED: events.merged,
  SPLIT: events.split,
  RENAMED: events.becameOther,
  PARTIAL: events.partGiven,
  ABOLISHED: events.abolished,
} as const;

function ending<Unit extends NamedUnit>({ endsOn, successors }: UnitPast<Unit>): UnitEvent<Unit>[] {
  if (!endsOn) return [];
  const after = successors.filter(({ date, unit }) => date === endsOn && unit);
  if (after.length > 0) {
    const told = byDay(after, {
      verbOf: ([first]) => endings[first?.kind ?? 'MERGED'],
      part: 'end',
    });
    const unclear = after.some(({ kind, share }) => kind === 'SPLIT' && share == null);
    const note = { words: ` ${events.shareUnknown}` };
    return unclear ? told.map((event) => ({ ...event, text: [...event.text, note] })) : told;
  }
  const abolished = successors.filter(({ kind, date }) => kind === 'ABOLISHED' && date === endsOn);
  const words = abolished.length > 0 ? events.abolished : events.ended;
  return [{ day: endsOn, text: [{ words }], decision: decisionOf(abolished), part: 'end' }];
}

/** Everything that happened to a unit, in order. */
export function unitEvents<Unit extends NamedUnit>(past: UnitPast<Unit>): UnitEvent<Unit>[] {
  const { startsOn, endsOn, predecessors, successors } = past;
  const taken = predecessors.filter(({ date }) => date !== startsOn);
  const given = successors.filter(({ date, unit }) => date !== endsOn && unit);
  const life = [
    ...changes(past),
    ...byDay(taken, { verbOf: verbOfReceiving, part: 'life' }),
    ...byDay(given, { verbOf: () => events.partGiven, part: 'life' }),
  ].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return [...beginning(past), ...life, ...ending(past)];
}

/** An event's day for people: a day to come is marked as planned. */
export function eventDay(day: string, today: string): string {
  return day > today ? `${formatDate(day)} (${events.planned})` : formatDate(day);
}

/** By which paper something was decided. */
export function decisionText(number: string): string {
  return `Theo văn bản số ${number}.`;
}

/** An event as plain text. */
export function spoken(event: UnitEvent<NamedUnit>): string {
  const said = event.text
    .map(({ words, unit, share }) => words + (unit?.label ?? '') + (share ?? ''))
    .join('');
  return event.day ? `${formatDate(event.day)}: ${said}` : said;
}
