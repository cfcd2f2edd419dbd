import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { theme } from './theme.ts';

const textOf = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');

it('has the colours of the theme in the frame that stands before it', () => {
  const css = textOf('frame.css');
  const named = [...css.matchAll(/^ {2}--([\w-]+): (#\w+);$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  const { primary, background, text, divider, error } = theme.palette;
  expect(Object.fromEntries(named)).toEqual({
    crimson: primary.main,
    'crimson-dark': primary.dark,
    ground: background.default,
    paper: background.paper,
    ink: text.primary,
    'ink-soft': text.secondary,
    line: divider,
    fault: error.main,
  });
  // Browsers of old telephones cannot mix a paler one of it.
  const pale = [...css.matchAll(/(#[0-9a-f]{6})[0-9a-f]{2}\b/g)].map(([, colour]) => colour);
  expect(new Set(pale)).toEqual(new Set([primary.main, '#000000']));
  expect(textOf('../../index.html')).toContain(`name="theme-color" content="${primary.main}"`);
  expect(css.replaceAll(/\s+/g, ' ')).toContain(theme.typography.fontFamily);
});
