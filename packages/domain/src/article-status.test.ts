import { describe, expect, it } from 'vitest';
import { articleStanding, articleStatuses, nextArticleStatus } from './article-status.ts';

describe('nextArticleStatus', () => {
  it('leads a draft through review to its readers and back', () => {
    expect(nextArticleStatus('DRAFT', 'submit')).toBe('IN_REVIEW');
    expect(nextArticleStatus('IN_REVIEW', 'return')).toBe('DRAFT');
    expect(nextArticleStatus('IN_REVIEW', 'withdraw')).toBe('DRAFT');
    expect(nextArticleStatus('IN_REVIEW', 'publish')).toBe('PUBLISHED');
    expect(nextArticleStatus('PUBLISHED', 'unpublish')).toBe('UNPUBLISHED');
  });

  it('refuses steps that make no sense', () => {
    expect(nextArticleStatus('PUBLISHED', 'publish')).toBeNull();
    expect(nextArticleStatus('DRAFT', 'unpublish')).toBeNull();
    expect(articleStatuses.filter((s) => nextArticleStatus(s, 'return'))).toEqual(['IN_REVIEW']);
    expect(articleStatuses.filter((s) => nextArticleStatus(s, 'withdraw'))).toEqual(['IN_REVIEW']);
  });
});

describe('articleStanding', () => {
  const now = new Date('2026-11-29T03:00:00Z');
  const later = new Date('2026-11-29T03:00:00.001Z');
  const draft = { status: 'DRAFT', publishedAt: null, wasReturned: false } as const;

  it('tells a draft from one that came back', () => {
    expect(articleStanding(draft, now)).toBe('DRAFT');
    expect(articleStanding({ ...draft, wasReturned: true }, now)).toBe('RETURNED');
    expect(articleStanding({ ...draft, status: 'IN_REVIEW', wasReturned: true }, now)).toBe(
      'IN_REVIEW',
    );
  });

  it('tells what readers see from what waits for its hour', () => {
    const published = { ...draft, status: 'PUBLISHED' } as const;
    expect(articleStanding({ ...published, publishedAt: now }, now)).toBe('PUBLISHED');
    expect(articleStanding({ ...published, publishedAt: later }, now)).toBe('SCHEDULED');
    expect(articleStanding({ ...draft, status: 'UNPUBLISHED', publishedAt: later }, now)).toBe(
      'UNPUBLISHED',
    );
  });
});
