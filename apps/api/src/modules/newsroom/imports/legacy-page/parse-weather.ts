import type { PageWeather } from './legacy-page.ts';
import { readDay } from './page-dates.ts';

/** The weather panel: the place, and the day that dates the whole capture. */
export function parseWeather(lines: readonly string[]): PageWeather {
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
  const dated = kept
    .map((line) => /^(?:Thứ|Chủ) \p{L}+,\s*([\d/]+)$/iu.exec(line)?.[1])
    .find((day) => day !== undefined);
  const observedOn = readDay(dated ?? '');
  const place = kept[0];
  return {
    lines: kept,
    ...(place === undefined ? {} : { place }),
    ...(observedOn === null ? {} : { observedOn }),
  };
}
