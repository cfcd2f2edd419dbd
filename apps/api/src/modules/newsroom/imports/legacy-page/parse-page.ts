import {
  type BodyChange,
  type LegacyPage,
  LegacyPageFault,
  type PageLines,
  type PageWeather,
  type SlideCaption,
} from './legacy-page.ts';
import { optionalBlocks, type PageMarker } from './page-blocks.ts';
import { readCompactDay, readDay } from './page-dates.ts';
import { findSections } from './page-sections.ts';
import { parseByline } from './parse-byline.ts';
import { parseCounter } from './parse-counter.ts';
import { parseListed } from './parse-listed.ts';
import { parseSource } from './parse-source.ts';

/** A slide's caption: it was the picture's file name, so slashes are lost and copies are numbered. */
function parseCaption(line: string): SlideCaption {
  const asWritten = line.replace(/^[\s\u00A0]*[•·-][\s\u00A0]*/u, '').trim();
  const [, text = asWritten, suffix] = /^(.*\S)\s*\((\d{1,2})\)$/su.exec(asWritten) ?? [];
  const [, day = ''] = /\((?:ngày\s*)?([\d/.-]{8,10})\)/iu.exec(text) ?? [];
  const takenOn = readCompactDay(day) ?? readDay(day);
  return {
    asWritten,
    text,
    takenOn: takenOn ?? undefined,
    duplicateSuffix: suffix === undefined ? undefined : Number(suffix),
  };
}

/** The weather panel: the place, and the day that dates the whole capture. */
function parseWeather(lines: readonly string[]): PageWeather {
  const kept = lines.map((line) => line.trim()).filter((line) => line !== '');
  const dated = kept
    .map((line) => /^(?:Thứ|Chủ) \p{L}+,\s*([\d/]+)$/iu.exec(line)?.[1])
    .find((day) => day !== undefined);
  return { lines: kept, place: kept[0], observedOn: readDay(dated ?? '') ?? undefined };
}

const buttons = /^(select|bình chọn|biểu quyết|kết quả|xem kết quả|gửi)$/iu;

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !buttons.test(line));
}

/** @throws LegacyPageFault where the file ends inside a list, so that its last row may be half a title */
function checkEnds(name: 'newer' | 'older', ended: boolean, isLast: boolean): void {
  if (ended || !isLast) return;
  const heading = { newer: 'Các tin mới hơn:', older: 'Các tin cũ hơn:' }[name];
  throw new LegacyPageFault(
    'INCOMPLETE',
    `not a complete saved page: the end of the list “${heading}” is missing`,
  );
}

/** Reads all parts of a page. @throws LegacyPageFault when a part that every page has is missing. */
export function parsePage(source: PageLines): { page: LegacyPage; bodyChanges: BodyChange[] } {
  const { lines } = source;
  const sections = findSections(lines);
  const under = (name: PageMarker): string[] => {
    const range = sections.under[name];
    return range ? lines.slice(range.start, range.end) : [];
  };
  const newer = parseListed(under('newer'), source.idsByTitle);
  const older = parseListed(under('older'), source.idsByTitle);
  const isLast = (name: PageMarker) => sections.under[name]?.end === lines.length;
  checkEnds('newer', newer.ended, isLast('newer'));
  checkEnds('older', older.ended, isLast('older'));
  const afterNewer = filled(under('newer').slice(newer.length));
  const afterOlder = filled(under('older').slice(older.length));
  // The slides stand behind the last list; the oldest article has none older.
  const [captions, stray] = sections.under.older ? [afterOlder, afterNewer] : [afterNewer, []];
  const [pollQuestion, ...pollOptions] = filled(under('poll'));
  const weather = sections.under.weather ? parseWeather(under('weather')) : undefined;
  const plainLinks = filled(under('links')).map((title) => ({ title }));
  const counter = parseCounter(under('counter'), weather?.observedOn);
  const { document, changes } = source.body(sections.body.start, sections.body.end);
  const page: LegacyPage = {
    legacyId: source.legacyId,
    language: source.language,
    title: (lines[sections.title] ?? '').trim(),
    byline: parseByline(lines.slice(sections.byline.start, sections.byline.end).join(' ')),
    bodyLines: lines
      .slice(sections.body.start, sections.body.end)
      .filter((line) => line.trim() !== ''),
    body: document,
    source: parseSource(lines[sections.source ?? -1] ?? ''),
    newer: newer.rows,
    older: older.rows,
    newerPages: newer.pages,
    olderPages: older.pages,
    captions: captions.map(parseCaption),
    links: source.links.length > 0 ? source.links : plainLinks,
    pollQuestion,
    pollOptions,
    weather,
    counter,
    unreadLines: [
      ...filled(under('source')),
      ...filled(under('back')),
      ...newer.unread,
      ...stray,
      ...older.unread,
    ],
    missing: optionalBlocks.filter(
      (name) => sections.missing.includes(name) || (name === 'counter' && !counter),
    ),
    leftOut: source.leftOut,
    garbled: source.garbled,
  };
  return { page, bodyChanges: changes };
}
