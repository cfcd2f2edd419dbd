import { articleStatuses } from '@hoi/domain/article-status';
import { permissions, roles } from '@hoi/domain/roles';
import { describe, expect, it } from 'vitest';
import * as labels from './labels.ts';

describe('labels', () => {
  it('are complete, composed, trimmed and begin with a capital', () => {
    const texts = Object.values(labels).flatMap((map): string[] => Object.values(map));
    expect(texts.length).toBeGreaterThan(40);
    for (const text of texts) {
      expect(text).toBe(text.normalize('NFC').trim());
      expect(text).toMatch(/^\p{Lu}/u);
    }
  });

  it('tell the values of one list apart', () => {
    for (const map of Object.values(labels)) {
      const texts = Object.values(map);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('have no entry for a value that is gone', () => {
    expect(Object.keys(labels.articleStatusLabels)).toEqual([...articleStatuses]);
    expect(Object.keys(labels.roleLabels).sort()).toEqual([...roles].sort());
    expect(Object.keys(labels.permissionLabels).sort()).toEqual([...permissions].sort());
  });
});
