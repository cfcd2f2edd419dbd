import type {
  BodyChange,
  LegacyPage,
  PageLines,
  PageWeather,
  SlideCaption,
} from './legacy-page.ts';
import { optionalBlocks, type PageMarker } from './page-blocks.ts';
import { readCompactDay, readDay } from './page-dates.ts';
import { findSections, incomplete } from './page-sections.ts';
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

/** Reads all parts of a page. @throws LegacyPageFault when a part that every page has is missing. */
export function parsePage(source: PageLines): { page: LegacyPage; bodyChanges: BodyChange[] } {
  const { lines } = source;
  const sections = findSections(lines);
  const under = (name: PageMarker): string[] => {
    const range = sections.under[name];
    return range ? lines.slice(range.start, range.end) : [];
  };
  const listed = (name: 'newer' | 'older') => {
    const list = parseListed(under(name), source.idsByTitle);
    const { start = 0, end } = sections.under[name] ?? {};
    // Where the file ends inside a list, its last row may be half a title.
    if (!list.ended && end === lines.length)
      throw incomplete(`the end of the list “${lines[start - 1]?.trim()}”`);
    return { ...list, after: filled(under(name).slice(list.length)) };
  };
  const newer = listed('newer');
  const older = listed('older');
  // The slides stand behind the last list; the oldest article has none older.
  const [captions, stray] = sections.under.older ? [older.after, newer.after] : [newer.after, []];
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
    missing: optionalBlocks.filter((name) =>
      name === 'counter' ? !counter : !sections.under[name],
    ),
    leftOut: source.leftOut,
    garbled: source.garbled,
  };
  return { page, bodyChanges: changes };
}
