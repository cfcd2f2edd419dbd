import type { CalendarDay } from '@hoi/domain/calendar-day';
import { LegacyPageFault, type VisitCounter } from './legacy-page.ts';

const labels = {
  today: 'Hôm nay',
  yesterday: 'Hôm qua',
  thisMonth: 'Tháng này',
  lastMonth: 'Tháng trước',
  thisWeek: 'Tuần này',
  lastWeek: 'Tuần trước',
  online: 'Số người đang Online',
} as const;

function missing(label: string): never {
  throw new LegacyPageFault(
    'INCOMPLETE',
    `not a complete saved page: the visit counter “Thống kê truy cập” has no “${label}”`,
  );
}

function figureAfter(text: string, label: string): number {
  const digits = new RegExp(`^${label}\\s*:\\s*([\\d.]+)$`, 'imu').exec(text)?.[1];
  return digits === undefined ? missing(label) : Number(digits.replaceAll('.', ''));
}

/** The visit counter under its heading. @throws LegacyPageFault when a figure is missing. */
export function parseCounter(lines: readonly string[], capturedOn?: CalendarDay): VisitCounter {
  const text = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  const named = Object.entries(labels).map(([name, label]) => [name, figureAfter(text, label)]);
  // Each label has its figure.
  const figures = Object.fromEntries(named) as Record<keyof typeof labels, number>;
  const total = /^(\d{5,})$/m.exec(text)?.[1];
  return {
    total: total === undefined ? missing('total of at least five digits') : Number(total),
    ...figures,
    capturedOn,
  };
}
