import { isStyled, type Styles } from './html-styles.ts';

/** Raised above the line or set below it. */
export type Shift = 'RAISED' | 'LOWERED';

const plain = '0123456789+-=()';
// A raised “o” after a figure is how a degree is typed.
const letters: Readonly<Record<Shift, ReadonlyMap<string, string>>> = {
  RAISED: new Map(
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ°'].map((letter, at) => [`${plain}nio`.charAt(at), letter]),
  ),
  LOWERED: new Map([...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'].map((letter, at) => [plain.charAt(at), letter])),
};
const sign: Readonly<Record<Shift, string>> = { RAISED: '^', LOWERED: '_' };

// Two letters and more (1st, TM) make no other figure.
const isWord = /^\p{L}{2,}$/u;

// A footnote's number is in brackets already, and a mark alone (®, *) is no figure.
const apartAlready = /^(\[[^\]]*\]|[^\p{L}\d+=−–-]*)$/u;

/** How the text inside an element stands, by its tag or style. */
export function shiftOf(tag: string, styles: Styles, around: Shift | undefined): Shift | undefined {
  if (isStyled(styles, 'vertical-align', /^super/)) return 'RAISED';
  if (isStyled(styles, 'vertical-align', /^sub/)) return 'LOWERED';
  if (isStyled(styles, 'vertical-align', /^baseline/)) return undefined;
  if (tag === 'sup') return 'RAISED';
  return tag === 'sub' ? 'LOWERED' : around;
}

/**
 * Raised or lowered text in letters of its own, so that 10⁶ is never read as 106; what has no such
 * letters is set apart: 2^(k+m).
 */
export function shiftedText(text: string, shift: Shift): string {
  const core = text.trim();
  const shifted = [...core.replace(/[−–]/gu, '-')].map((letter) => letters[shift].get(letter));
  if (isWord.test(core) || apartAlready.test(core)) return text;
  const written = shifted.every((letter) => letter !== undefined)
    ? shifted.join('')
    : `${sign[shift]}(${core})`;
  return text.replace(core, () => written);
}
