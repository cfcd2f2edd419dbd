import type { PageWeather } from './legacy-page.ts';
import { readDay } from './page-dates.ts';

/** The weather panel: the place, and the day that dates the whole capture. */
export function parseWeather(lines: readonly string[]): PageWeather {
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
  const dated = kept
    .map((line) => /^(?:Thứ|Chủ) \p{L}+,\s*([\d/]+)$/iu.exec(line)?.[1])
    .find((day) => day !== undefined);
  return { lines: kept, place: kept[0], observedOn: readDay(dated ?? '') ?? undefined };
}
