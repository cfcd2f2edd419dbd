import { orgUnitKindLabels } from '@hoi/localization/labels';
import type { SuccessionPartsFragment } from '#generated/graphql.ts';
import type { UnitOfDay } from './unit-details.graphql.ts';

type Period = UnitOfDay['history'][number];

interface LinkedUnit {
  id: string;
  name: string;
}

/** What happened to a unit on a day. */
export interface UnitEvent {
  date: string;
  text: string;
  units: LinkedUnit[];
  decision: string;
}

const cameFrom = {
  MERGED: 'Tiếp nhận toàn bộ từ',
  SPLIT: 'Thành lập do chia tách',
  RENAMED: 'Tiếp nối',
  ABOLISHED: 'Tiếp nhận từ',
  PARTIAL: 'Tiếp nhận một phần của',
} as const;

const wentTo = {
  MERGED: 'Nhập vào',
  SPLIT: 'Chia thành',
  RENAMED: 'Chuyển thành',
  ABOLISHED: 'Giải thể',
  PARTIAL: 'Chuyển một phần sang',
} as const;

function changes(before: Period, now: Period): string[] {
  const told: string[] = [];
  if (before.name !== now.name) told.push(`Đổi tên từ “${before.name}” thành “${now.name}”`);
  if (before.parent?.id !== now.parent?.id)
    told.push(`Chuyển từ ${before.parent?.name ?? '–'} sang trực thuộc ${now.parent?.name ?? '–'}`);
  if (before.kind !== now.kind)
    told.push(`Đổi từ ${orgUnitKindLabels[before.kind]} thành ${orgUnitKindLabels[now.kind]}`);
  if (before.officialCode !== now.officialCode)
    told.push(`Đổi mã ${before.officialCode ?? 'trống'} thành ${now.officialCode ?? 'trống'}`);
  return told;
}

function changeEvents(history: readonly Period[], startKnown: boolean): UnitEvent[] {
  return history.flatMap((now, index) => {
    const before = history[index - 1];
    const decision = now.decisionNumber;
    const date = now.validFrom;
    if (!before) {
      const began = startKnown ? 'Bắt đầu' : 'Có trong danh mục';
      return [{ date, text: `${began} với tên “${now.name}”`, units: [], decision }];
    }
    const texts = changes(before, now);
    return texts.map((text) => ({ date, text, units: now.parent ? [now.parent] : [], decision }));
  });
}

function successionEvents(
  successions: readonly SuccessionPartsFragment[],
  words: Record<SuccessionPartsFragment['kind'], string>,
): UnitEvent[] {
  const groups = Map.groupBy(successions, ({ date, kind }) => `${date} ${kind}`);
  return [...groups.values()].flatMap((group) => {
    const [{ date, kind } = { date: '', kind: undefined }] = group;
    if (!kind) return [];
    const units = group.flatMap(({ unit }) => (unit ? [unit] : []));
    const decision = group.find(({ decisionNumber }) => decisionNumber)?.decisionNumber ?? '';
    return [{ date, text: words[kind], units, decision }];
  });
}

/** All that happened to a unit, the newest first; of one day, its beginning last. */
export function unitTimeline({
  startKnown,
  history,
  predecessors,
  successors,
}: Pick<UnitOfDay, 'startKnown' | 'history' | 'predecessors' | 'successors'>): UnitEvent[] {
  const events = [
    ...successionEvents(successors, wentTo),
    ...successionEvents(predecessors, cameFrom),
    ...changeEvents(history, startKnown),
  ];
  return events.toSorted((a, b) => b.date.localeCompare(a.date));
}
