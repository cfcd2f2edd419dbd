import { describe, expect, it } from 'vitest';
import {
  articlesInput,
  createArticleInput,
  returnArticleInput,
  updateArticleInput,
} from './article.ts';

const pathsOf = (result: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  result.error?.issues.map((issue) => issue.path.join('.'));

describe('createArticleInput', () => {
  it('fills what a short form leaves out', () => {
    const made = createArticleInput.parse({ title: '  Tin   mới ', category: 'c' });
    expect(made).toMatchObject({ title: 'Tin mới', summary: '', source: '', postedBy: '' });
    expect(made.body).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });

  it('names every field at fault', () => {
    const given = {
      title: ' ',
      slug: 'Có dấu',
      body: { type: 'doc', content: [{ type: 'script' }] },
      tags: Array.from({ length: 21 }, (_, n) => `thẻ ${n}`),
      attachments: [{ file: 'f', title: '' }],
    };
    expect(pathsOf(createArticleInput.safeParse(given))).toEqual(
      expect.arrayContaining(['title', 'category', 'slug', 'tags', 'attachments.0.title']),
    );
    expect(pathsOf(createArticleInput.safeParse(given))?.some((p) => p.startsWith('body'))).toBe(
      true,
    );
  });
});

describe('updateArticleInput', () => {
  it('leaves out what was left out', () => {
    const change = updateArticleInput.parse({ id: 'a', expectedVersion: 3, title: 'T' });
    expect(change).toEqual({ id: 'a', expectedVersion: 3, title: 'T' });
  });

  it('wants the version that was seen', () => {
    expect(pathsOf(updateArticleInput.safeParse({ id: 'a', title: 'T' }))).toEqual([
      'expectedVersion',
    ]);
  });
});

it('wants a reason for sending an article back, and 1 to 50 articles at a time', () => {
  expect(pathsOf(returnArticleInput.safeParse({ id: 'a', comment: '' }))).toEqual(['comment']);
  expect(pathsOf(articlesInput.safeParse({ ids: [] }))).toEqual(['ids']);
  expect(pathsOf(articlesInput.safeParse({ ids: Array(51).fill('a') }))).toEqual(['ids']);
});
