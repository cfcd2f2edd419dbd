import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Something that `docs/how-to-add.md` writes: a new file, or lines of one that is there. */
interface Writing {
  file: string;
  /** Where in the file: by the one line that holds this text, or at its end; null for a new file. */
  where: { at: 'after' | 'in place of'; text: string } | 'end' | null;
  lines: string;
}

/** A numbered step of that paper. */
export type Step = readonly Writing[];

const fence = /^```\w*\n([\s\S]*?)^```$/gm;
// The name of a file begins what is said before a block; without one, the file before is meant.
const named = /^\s*(?:and )?`([^`]+)`/;
const place = /\b(after|in place of) `([^`]+)`/;

function writingOf(said: string, before: string, lines: string): Writing {
  const file = named.exec(said)?.[1] ?? before;
  const [, at, text = ''] = place.exec(said) ?? [];
  if (at === 'after' || at === 'in place of') return { file, where: { at, text }, lines };
  return { file, where: /\bat the end\b/.test(said) ? 'end' : null, lines };
}

function readStep(text: string): Step {
  const writings: Writing[] = [];
  let from = 0;
  for (const { 0: block, 1: lines = '', index } of text.matchAll(fence)) {
    writings.push(writingOf(text.slice(from, index), writings.at(-1)?.file ?? '', lines));
    from = index + block.length;
  }
  return writings;
}

/** The steps of `docs/how-to-add.md` by the heading that they stand under; empty without that paper. */
export function readHowToAdd(root: string): Map<string, Step[]> {
  const paper = path.join(root, 'docs/how-to-add.md');
  if (!existsSync(paper)) return new Map();
  const sections = readFileSync(paper, 'utf8').split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = ''] = section.split('\n', 1);
      return [
        heading,
        section
          .split(/^\d+\. /m)
          .slice(1)
          .map(readStep),
      ];
    }),
  );
}
