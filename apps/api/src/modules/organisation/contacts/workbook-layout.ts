interface SheetPlace {
  name: string;
  hidden: boolean;
  /** Where its cells lie in the archive. */
  path: string;
}

/** What of a sheet nobody sees who opens it. */
export interface HiddenParts {
  /** Rows by their numbers, from 1. */
  rows: ReadonlySet<number>;
  /** Columns by their numbers, from 1. */
  columns: ReadonlySet<number>;
}

const attributes = String.raw`(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*`;

/** The attributes of each element of a name, by their names without namespaces. */
function elements(xml: string, name: string): Map<string, string>[] {
  const opening = new RegExp(`<(?:[\\w.-]+:)?${name}(${attributes})\\s*/?>`, 'g');
  return [...xml.matchAll(opening)].map(
    ([, text = '']) =>
      new Map(
        [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single]) => [key.replace(/^.*:/, ''), double ?? single ?? ''],
        ),
      ),
  );
}

const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const readable = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => characters[name] ?? '');

const isOn = (value: string | undefined) => value === '1' || value === 'true';

/** The sheets of a workbook in the order of their tabs. */
export function sheetsOf(textOf: (path: string) => string): SheetPlace[] {
  const targets = new Map(
    elements(textOf('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      one.get('Id'),
      one.get('Target') ?? '',
    ]),
  );
  return elements(textOf('xl/workbook.xml'), 'sheet').map((one) => {
    const target = targets.get(one.get('id')) ?? '';
    return {
      name: readable(one.get('name') ?? ''),
      hidden: (one.get('state') ?? 'visible') !== 'visible',
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
}

/** What is hidden in a sheet, by its XML; columns as far as `mostColumns`. */
export function hiddenParts(xml: string, mostColumns: number): HiddenParts {
  const rows = new Set<number>();
  let number = 0;
  for (const row of elements(xml, 'row')) {
    number = Number(row.get('r') ?? number + 1);
    if (isOn(row.get('hidden'))) rows.add(number);
  }
  const columns = new Set<number>();
  for (const column of elements(xml, 'col')) {
    if (!isOn(column.get('hidden'))) continue;
    const last = Math.min(Number(column.get('max')), mostColumns);
    for (let at = Number(column.get('min')); at <= last; at += 1) columns.add(at);
  }
  return { rows, columns };
}

/** Where formulas of a sheet came to no value, by its XML, and how the spreadsheet says so. */
export function failedFormulas(xml: string): { place: string; failed: string }[] {
  const cells = new RegExp(`<(?:[\\w.-]+:)?c(${attributes})\\s*>([^]*?)</(?:[\\w.-]+:)?c>`, 'g');
  return [...xml.matchAll(cells)]
    .filter(([, given = '']) => /\st\s*=\s*["']e["']/.test(given))
    .map(([, given = '', inside = '']) => ({
      place: /\sr\s*=\s*["']([^"']*)["']/.exec(given)?.[1] ?? '',
      failed: /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^<]*)</.exec(inside)?.[1] ?? '',
    }));
}
