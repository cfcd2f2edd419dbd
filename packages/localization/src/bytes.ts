import { formatDecimal } from './number.ts';

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** The size of a file, 1,5 MB; one KB is 1024 bytes, as file managers show it. */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  // 1023,95 is where one decimal would round up to 1.024 of the smaller unit.
  while (size >= 1023.95 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatDecimal(size, unit === 0 ? 0 : 1)} ${units[unit]}`;
}
