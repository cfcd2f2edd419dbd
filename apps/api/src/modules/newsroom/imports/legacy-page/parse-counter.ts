import type { CalendarDay } from '@hoi/domain/calendar-day';
import type { VisitCounter } from './legacy-page.ts';

const labels = {
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  thisMonth: 'Tháng này',
  lastMonth: 'Tháng trước',
  thisWeek: 'Tuần này',
  lastWeek: 'Tuần trước',
  online: 'Số người đang Online',
} as const;

function figureAfter(text: string, label: string): number | undefined {
  const digits = new RegExp(`^${label}\\s*:\\s*([\\d.]+)$`, 'imu').exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
}

/** The visit counter under its heading; undefined when a figure is missing: none is made up. */
export function parseCounter(
  lines: readonly string[],
  capturedOn?: CalendarDay,
): VisitCounter | undefined {
  const text = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  const named = Object.entries(labels).map(([name, label]) => [name, figureAfter(text, label)]);
  const total = /^(\d{5,})$/m.exec(text)?.[1];
  if (total === undefined || named.some(([, figure]) => figure === undefined)) return undefined;
  // Each label has its figure.
  const figures = Object.fromEntries(named) as Record<keyof typeof labels, number>;
  return { total: Number(total), ...figures, capturedOn };
}
