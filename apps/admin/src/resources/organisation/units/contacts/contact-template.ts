import { contactSheetHeadings } from '@hoi/localization/words/organisation/contacts';
import type { TreeRow } from '../tree/tree-rows.ts';

// In characters of the sheet's font.
const widths = [12, 36, 44, 20, 30] as const;

/** Units that a sheet can name for certain: by their code, or by a name that no other unit bears. */
export function templateRows(rows: readonly TreeRow[]): [code: string, name: string][] {
  const counts = new Map<string, number>();
  for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
  return rows
    .filter(({ officialCode, name }) => officialCode || counts.get(name) === 1)
    .map(({ officialCode, name }) => [officialCode ?? '', name]);
}

/** An empty sheet of contacts with these units. */
export async function contactTemplate(rows: readonly TreeRow[]): Promise<Blob> {
  // The one that makes no workers: the page's policy knows none.
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const heading = contactSheetHeadings.map((value) => ({ value, fontWeight: 'bold' as const }));
  const lines = templateRows(rows).map(([code, name]) =>
    // A code is text: it may begin with a zero.
    [code, name].map((value) => ({ value, type: String })),
  );
  const columns = widths.map((width) => ({ width }));
  return writeXlsxFile([heading, ...lines], { columns }).toBlob();
}
