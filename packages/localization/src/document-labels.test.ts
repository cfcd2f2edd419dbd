import { parseDocumentNumber } from '@hoi/domain/document-number';
import { expect, it } from 'vitest';
import { documentNumberFaultLabels, documentTypeLabels } from './document-labels.ts';

it('names the type and the faults of a number', () => {
  const read = parseDocumentNumber('05-CTr-BCH');
  expect(read?.type && documentTypeLabels[read.type]).toBe('Chương trình');
  expect(read?.faults.map((fault) => documentNumberFaultLabels[fault])).toEqual([
    expect.stringContaining('gạch nối'),
  ]);
});

it('tells every type apart', () => {
  const names = Object.values(documentTypeLabels);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name === name.normalize('NFC'))).toBe(true);
});
