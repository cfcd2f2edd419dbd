import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LinksWidgetFragmentDoc, PollWidgetFragmentDoc } from '#api/generated/graphql.ts';
import { makeFragmentData } from '#api/generated/index.ts';
import { PollWidget } from '#components/polls/poll-widget.tsx';
import { LinksWidget } from './links-widget.tsx';

const links = (url?: string) => {
  const given = url ? [{ id: 'b', title: 'Hội', url, opensNewPage: false }] : [];
  const siteLinkGroups = [{ id: 'a', name: 'Trung ương', links: given }];
  const query = makeFragmentData({ siteLinkGroups }, LinksWidgetFragmentDoc);
  return renderToStaticMarkup(createElement(LinksWidget, { query }));
};

it('a box of links stands where there is one to choose', () => {
  expect(links('https://hoi.example')).toContain('<h2>Liên kết website</h2>');
  expect(links()).toBe('');
});

it('a box of polls stands where one is open', () => {
  const query = makeFragmentData({ currentPoll: null }, PollWidgetFragmentDoc);
  expect(renderToStaticMarkup(createElement(PollWidget, { query }))).toBe('');
});
