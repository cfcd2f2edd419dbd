import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { contactFacts, Facts } from './facts.tsx';

const shown = (phone: string) =>
  renderToStaticMarkup(
    createElement(Facts, { facts: contactFacts({ address: '', phone, email: '' }) }),
  );

it('leads each of several numbers to itself, and no text that is none', () => {
  expect(shown('0236.3000.101, 0905 123 456')).toContain(
    '<a href="tel:+842363000101">0236.3000.101</a>, <a href="tel:+84905123456">0905 123 456</a>',
  );
  expect(shown('hỏi văn phòng')).toContain('<dd>hỏi văn phòng</dd>');
  expect(shown('')).toBe('<dl></dl>');
});
