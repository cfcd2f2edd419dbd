import { describe, expect, it } from 'vitest';
import type { TreeRow } from '../tree/tree-rows.ts';
import { contactTemplate, templateRows } from './contact-template.ts';

function row(name: string, officialCode: string | null = null): TreeRow {
  const rest = { id: name, slug: name, kind: 'BRANCH', alive: true } as const;
  return { name, officialCode, parentId: null, depth: 0, childCount: 0, ...rest };
}

describe('templateRows', () => {
  it('leaves out names that mean several units', () => {
    const rows = [row('Xã Trà Don', '20941'), row('Thôn 1'), row('Thôn 1'), row('Cụm thi đua 2')];
    expect(templateRows(rows)).toEqual([
      ['20941', 'Xã Trà Don'],
      ['', 'Cụm thi đua 2'],
    ]);
  });
});

describe('contactTemplate', () => {
  it('is a spreadsheet', async () => {
    const file = await contactTemplate([row('Xã Trà Don', '20941')]);
    const [first, second] = new Uint8Array(await file.arrayBuffer());
    // A zip archive begins with PK.
    expect(String.fromCharCode(first ?? 0, second ?? 0)).toBe('PK');
  });
});
