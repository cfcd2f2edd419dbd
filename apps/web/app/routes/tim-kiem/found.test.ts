import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FoundFragmentDoc, FoundItemFragmentDoc } from '#api/generated/graphql.ts';
import { makeFragmentData } from '#api/generated/index.ts';
import { Found } from './found.tsx';

const hit = (cursor: string) => {
  const node = { slug: cursor, publishedAt: null, category: { name: 'Tin tức' } };
  const item = makeFragmentData({ titleHtml: cursor, snippetHtml: '', node }, FoundItemFragmentDoc);
  return { cursor, ...item };
};

interface Page {
  cursors?: string[];
  endCursor?: string;
  totalCount?: number;
  totalIsExact?: boolean;
  after?: string;
}

function textOf({ cursors = [], endCursor, totalCount = 0, totalIsExact = false, after }: Page) {
  const found = makeFragmentData(
    {
      totalCount,
      totalIsExact,
      suggestion: null,
      pageInfo: { hasNextPage: endCursor !== undefined, endCursor: endCursor ?? null },
      edges: cursors.map(hit),
    },
    FoundFragmentDoc,
  );
  const html = renderToStaticMarkup(
    createElement(Found, { query: 'x', after: after ?? null, found }),
  );
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

const partly = 'Mới tìm trong một phần các bài';

describe('a page of what was found', () => {
  it('without hits says that not all was looked through, and leads on', () => {
    const text = textOf({ endCursor: 'xa' });
    expect(text).toContain('chưa thấy kết quả');
    expect(text).toContain(partly);
    expect(text).toContain('Tìm tiếp');
    expect(text).not.toContain('Không');
  });

  it('beyond what was counted says of no fewer than it lists', () => {
    const text = textOf({ cursors: ['a', 'b'], after: 'xa' });
    expect(text).toContain('ít nhất 2 kết quả');
    expect(text).not.toContain(partly);
  });

  it('without hits after others says that there are no more, not that there are none', () => {
    expect(textOf({ after: 'a', totalCount: 1 })).toContain('Không còn kết quả nào khác.');
    expect(textOf({ totalIsExact: true })).toContain('Không tìm thấy kết quả nào.');
  });

  it('that is full leads to more without a word of what was not read', () => {
    const text = textOf({ cursors: ['a', 'b'], endCursor: 'b', totalCount: 3, totalIsExact: true });
    expect(text).toContain('3 kết quả');
    expect(text).toContain('Xem thêm kết quả');
    expect(text).not.toContain(partly);
  });
});
