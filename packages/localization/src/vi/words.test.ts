import { readdirSync } from 'node:fs';
import { articleStatuses } from '@hoi/domain/article-status';
import { committeeKinds } from '@hoi/domain/committee-kind';
import { delegateKinds } from '@hoi/domain/delegate-kind';
import { offices } from '@hoi/domain/office';
import { qualificationKinds } from '@hoi/domain/qualification-kind';
import { permissions, roles } from '@hoi/domain/roles';
import { sensitiveAttributes } from '@hoi/domain/sensitive-attribute';
import { describe, expect, it } from 'vitest';
import { permissionLabels, roleLabels } from './access/staff.ts';
import { articleStatusLabels } from './newsroom/articles.ts';
import { delegateKindLabels } from './organisation/congresses.ts';
import {
  committeeKindLabels,
  officeLabels,
  qualificationKindLabels,
  sensitiveAttributeLabels,
} from './organisation/people.ts';

const folder = import.meta.dirname;
// The framework's own messages have a test of their own.
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /(?<!\.test)\.ts$/.test(name) && !name.includes('react-admin'),
);

/** All texts below a name, each with the keys that lead to it. */
function texts(value: unknown, name: string): [name: string, text: string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => texts(below, `${name}.${key}`));
}

async function wordsOf(file: string): Promise<Record<string, unknown>> {
  return import(`${folder}/${file}`);
}

describe('words', () => {
  it.each(files)('of %s are composed letters without spaces around them', async (file) => {
    for (const [name, text] of texts(await wordsOf(file), file)) {
      expect(text, name).toBe(text.normalize('NFC').trim());
      expect(text, name).not.toBe('');
    }
  });

  it('name each value of a list once', async () => {
    const modules = await Promise.all(files.map(wordsOf));
    const lists = modules
      .flatMap((words) => Object.entries(words))
      .filter(([name]) => name.endsWith('Labels'));
    expect(lists.length).toBeGreaterThan(15);
    for (const [name, list] of lists) {
      const labels = texts(list, name).map(([, text]) => text);
      expect(new Set(labels).size, name).toBe(labels.length);
    }
  });

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['articles', articleStatusLabels, articleStatuses],
    ['roles', roleLabels, roles],
    ['permissions', permissionLabels, permissions],
    ['offices', officeLabels, offices],
    ['committees', committeeKindLabels, committeeKinds],
    ['qualifications', qualificationKindLabels, qualificationKinds],
    ['sensitive facts', sensitiveAttributeLabels, sensitiveAttributes],
    ['delegates', delegateKindLabels, delegateKinds],
  ])('have no entry for a value of %s that is gone', (_, labels, values) => {
    expect(Object.keys(labels).sort()).toEqual([...values].sort());
  });
});
