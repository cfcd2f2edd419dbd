import { describe, expect, it } from 'vitest';
import { articleStatuses, nextArticleStatus } from './article-status.ts';

describe('nextArticleStatus', () => {
  it('leads a draft through review to its readers and back', () => {
    expect(nextArticleStatus('DRAFT', 'submit')).toBe('IN_REVIEW');
    expect(nextArticleStatus('IN_REVIEW', 'return')).toBe('DRAFT');
    expect(nextArticleStatus('IN_REVIEW', 'publish')).toBe('PUBLISHED');
    expect(nextArticleStatus('PUBLISHED', 'unpublish')).toBe('UNPUBLISHED');
  });

  it('refuses steps that make no sense', () => {
    expect(nextArticleStatus('PUBLISHED', 'publish')).toBeNull();
    expect(nextArticleStatus('DRAFT', 'unpublish')).toBeNull();
    expect(articleStatuses.filter((s) => nextArticleStatus(s, 'return'))).toEqual(['IN_REVIEW']);
  });
});
