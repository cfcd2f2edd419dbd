import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { theme } from './theme.ts';

it('has the colours of the theme in the frame that stands before it', () => {
  const css = readFileSync(path.join(import.meta.dirname, 'frame.css'), 'utf8');
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
  expect(css.replaceAll(/\s+/g, ' ')).toContain(theme.typography.fontFamily);
});
