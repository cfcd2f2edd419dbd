import { foundingDay } from '@hoi/domain/founding-day';
import { formatDate } from '@hoi/localization/date';
import { orgUnitKindLabels } from '@hoi/localization/labels';
import { formatPercent } from '@hoi/localization/number';
import { organisationText } from '@hoi/localization/organisation-text';
import { graphql } from '#api/generated/gql.ts';
import type { UnitPastFragment } from '#api/generated/graphql.ts';

export const unitPastFragment = graphql(`
  fragment UnitPast on OrgUnit {
    startsOn
    startKnown
    endsOn
    history {
      name
      kind
      levelLabel
      officialCode
      decisionNumber
      validFrom
      validTo
      parent {
        slug
        unionName
      }
    }
    predecessors {
      kind
      date
      share
      decisionNumber
      unit {
        slug
        unionName
        asOf
      }
    }
    successors {
      kind
      date
      share
      decisionNumber
      unit {
        slug
        unionName
        asOf
      }
    }
  }
`);

export type Past = Omit<UnitPastFragment, ' $fragmentName'>;
type Succession = Past['successors'][number];
type Period = Past['history'][number];

/** A unit named in a sentence, with the day on which it is worth seeing. */
export interface NamedUnit {
  slug: string;
  label: string;
  day: string;
}

/** A piece of a sentence: some words, the unit that they lead to, and the share of a part. */
export interface Words {
  words: string;
  unit?: NamedUnit | undefined;
  share?: string | undefined;
}

export interface UnitEvent {
  /** Null for what nobody knows the day of. */
  day: string | null;
  text: Words[];
  /** Empty when it is not known. */
  decision: string;
  part: 'beginning' | 'life' | 'end';
}

const text = organisationText.events;

const isPart = ({ kind }: Succession) => kind === 'PARTIAL' || kind === 'SPLIT';

function named(succession: Succession): Omit<Words, 'words'>[] {
  const { unit, share } = succession;
  if (!unit) return [];
  const known = isPart(succession) && share ? ` (${formatPercent(share)})` : undefined;
  return [{ unit: { slug: unit.slug, label: unit.unionName, day: unit.asOf }, share: known }];
}

/** Hợp nhất A, B và C. */
function sentence(verb: string, successions: readonly Succession[]): Words[] {
  const units = successions.flatMap(named);
  const pieces = units.map((unit, place): Words => {
    if (place === 0) return { words: `${verb} `, ...unit };
    return { words: place === units.length - 1 ? ` ${text.and} ` : ', ', ...unit };
  });
  return [...pieces, { words: '.' }];
}

/** The decision that stands behind successions of one day. */
function decisionOf(successions: readonly Succession[]): string {
  return successions.find(({ decisionNumber }) => decisionNumber)?.decisionNumber ?? '';
}

const births = [
  ['MERGED', text.foundedByMerger],
  ['RENAMED', text.foundedByRenaming],
  ['SPLIT', text.foundedBySplit],
  ['PARTIAL', text.foundedFromPart],
] as const;

/** How it came to be; whatever else it took in on that day comes after. */
function beginning({ startsOn, startKnown, history, predecessors }: Past): UnitEvent[] {
  const common = { part: 'beginning', decision: history[0]?.decisionNumber ?? '' } as const;
  const day = startsOn ?? null;
  const before = predecessors.filter(({ date }) => date === startsOn);
  const found = births.flatMap(([kind, verb]) => {
    const group = before.filter((succession) => succession.kind === kind);
    return group.length > 0 ? [{ verb, group }] : [];
  });
  if (found.length > 0) {
    return found.map(({ verb, group }, place) => {
      const later = group.every(isPart) ? text.receivedPart : text.received;
      return { ...common, day, text: sentence(place === 0 ? verb : later, group) };
    });
  }
  if (!startKnown) {
    const listed = startsOn && startsOn > foundingDay;
    const words = listed ? `${text.listedSince} ${formatDate(startsOn)}.` : text.unknownStart;
    return [{ ...common, day: null, text: [{ words }] }];
  }
  return [{ ...common, day, text: [{ words: `${text.founded}.` }] }];
}

function level(period: Period): string {
  return period.levelLabel || orgUnitKindLabels[period.kind];
}

function parentOf({ parent, validFrom }: Period): NamedUnit | undefined {
  return parent ? { slug: parent.slug, label: parent.unionName, day: validFrom } : undefined;
}

function change(before: Period, after: Period): Words[][] {
  const found: Words[][] = [];
  const turned = (verb: string, from: string, to: string) =>
    found.push([{ words: `${verb} ${from} ${text.renamedTo} ${to}.` }]);
  if (before.name !== after.name) turned(text.renamed, `“${before.name}”`, `“${after.name}”`);
  if (level(before) !== level(after)) turned(text.level, level(before), level(after));
  const [from, to] = [parentOf(before), parentOf(after)];
  if (from && to && from.slug !== to.slug) {
    found.push([
      { words: `${text.moved} `, unit: from },
      { words: ` ${text.movedTo} `, unit: to },
      { words: '.' },
    ]);
  }
  const [old, code] = [before.officialCode, after.officialCode];
  if (old && code && old !== code) turned(text.code, old, code);
  return found;
}

function changes({ history }: Past): UnitEvent[] {
  return history.flatMap((after, place) => {
    const before = history[place - 1];
    if (!before) return [];
    const common = { day: after.validFrom, part: 'life', decision: after.decisionNumber } as const;
    const gap = before.validTo && before.validTo < after.validFrom;
    const pause: UnitEvent[] = gap
      ? [
          {
            day: before.validTo ?? null,
            text: [{ words: text.paused }],
            decision: '',
            part: 'life',
          },
          { ...common, text: [{ words: text.resumed }] },
        ]
      : [];
    return [...pause, ...change(before, after).map((said) => ({ ...common, text: said }))];
  });
}

interface Telling {
  verbOf: (group: readonly Succession[]) => string;
  part: UnitEvent['part'];
}

/** Successions of one day as one sentence. */
function byDay(successions: readonly Succession[], { verbOf, part }: Telling): UnitEvent[] {
  const groups = Map.groupBy(successions, ({ date, kind }) => `${date} ${kind}`);
  return [...groups.values()].map((group) => {
    const day = group[0]?.date ?? '';
    return { day, text: sentence(verbOf(group), group), decision: decisionOf(group), part };
  });
}

const endings = {
  MERGED: text.merged,
  SPLIT: text.split,
  RENAMED: text.becameOther,
  PARTIAL: text.partGiven,
  ABOLISHED: text.abolished,
} as const;

function ending({ endsOn, successors }: Past): UnitEvent[] {
  if (!endsOn) return [];
  const after = successors.filter(({ date, unit }) => date === endsOn && unit);
  if (after.length > 0) {
    const told = byDay(after, {
      verbOf: ([first]) => endings[first?.kind ?? 'MERGED'],
      part: 'end',
    });
    const unclear = after.some(({ kind, share }) => kind === 'SPLIT' && share === null);
    const note = { words: ` ${text.shareUnknown}` };
    return unclear ? told.map((event) => ({ ...event, text: [...event.text, note] })) : told;
  }
  const abolished = successors.filter(({ kind, date }) => kind === 'ABOLISHED' && date === endsOn);
  const words = abolished.length > 0 ? text.abolished : text.ended;
  return [{ day: endsOn, text: [{ words }], decision: decisionOf(abolished), part: 'end' }];
}

/** Everything that happened to a unit, in order. */
export function unitEvents(past: Past): UnitEvent[] {
  const { startsOn, endsOn, predecessors, successors } = past;
  const taken = predecessors.filter(({ date }) => date !== startsOn);
  const given = successors.filter(({ date, unit }) => date !== endsOn && unit);
  const verb = (group: readonly Succession[]) =>
    group.every(isPart) ? text.receivedPart : text.received;
  const life = [
    ...changes(past),
    ...byDay(taken, { verbOf: verb, part: 'life' }),
    ...byDay(given, { verbOf: () => text.partGiven, part: 'life' }),
  ].sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return [...beginning(past), ...life, ...ending(past)];
}

/** An event's day for people: a day to come is marked as planned. */
export function eventDay(day: string, today: string): string {
  return day > today ? `${formatDate(day)} (${text.planned})` : formatDate(day);
}

/** An event as plain text. */
export function spoken(event: UnitEvent): string {
  const said = event.text
    .map(({ words, unit, share }) => words + (unit?.label ?? '') + (share ?? ''))
    .join('');
  return event.day ? `${formatDate(event.day)}: ${said}` : said;
}
