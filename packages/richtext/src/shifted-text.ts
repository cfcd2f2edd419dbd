import { isStyled, type StartTag } from './start-tag.ts';

/** Raised above the line or set below it. */
export type Shift = 'RAISED' | 'LOWERED';

function letterByLetter(plain: string, shifted: string): ReadonlyMap<string, string> {
  return new Map([...plain].map((letter, at) => [letter, shifted.charAt(at)]));
}

const letters: Readonly<Record<Shift, ReadonlyMap<string, string>>> = {
  // A raised “o” after a figure is how a degree is typed.
  RAISED: letterByLetter('0123456789+-=()nio', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ°'),
  LOWERED: letterByLetter('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
};
const sign: Readonly<Record<Shift, string>> = { RAISED: '^', LOWERED: '_' };

// Two letters and more (1st, TM) make no other figure.
const isWord = /^\p{L}{2,}$/u;

// A footnote's number is in brackets already, and a mark alone (®, *) is no figure.
const apartAlready = /^(\[[^\]]*\]|[^\p{L}\d+=−–-]*)$/u;

/** How the text inside an element stands, by its tag or style. */
export function shiftOf(tag: StartTag, around: Shift | undefined): Shift | undefined {
  if (isStyled(tag, 'vertical-align', /^super/)) return 'RAISED';
  if (isStyled(tag, 'vertical-align', /^sub/)) return 'LOWERED';
  if (isStyled(tag, 'vertical-align', /^baseline/)) return undefined;
  if (tag.name === 'sup') return 'RAISED';
  return tag.name === 'sub' ? 'LOWERED' : around;
}

/**
 * Raised or lowered text in letters of its own, so that 10⁶ is never read as 106; what has no such
 * letters is set apart: 2^(k+m).
 */
export function shiftedText(text: string, shift: Shift): string {
  const core = text.trim();
  if (isWord.test(core) || apartAlready.test(core)) return text;
  const shifted = [...core.replace(/[−–]/gu, '-')].map((letter) => letters[shift].get(letter));
  const written = shifted.every((letter) => letter !== undefined)
    ? shifted.join('')
    : `${sign[shift]}(${core})`;
  return text.replace(core, () => written);
}
