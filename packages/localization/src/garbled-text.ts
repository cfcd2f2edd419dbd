import { fromOldEncoding, type OldEncoding } from './old-encodings.ts';

/** Text that is shown letter by letter in another encoding than it was written in. */
export interface Garbling {
  encoding: OldEncoding;
  isGarbled: (line: string) => boolean;
  convert: (line: string) => string;
}

// No Vietnamese sentence does without one of these, and none of the garbled ones has any.
const vietnameseOnly = /[ăđơư\u1EA0-\u1EF9]/iu;
const beyondAscii = /[^\p{ASCII}\s]/u;
// Signs between words, as the » of a breadcrumb, are no words; nor are the letters of an alphabet.
const isWord = /^(?=.*(?![ªµº])\p{L})../u;

// The vowels that stand together in a syllable, without their marks.
const nucleus =
  'oa[iouy]?|oeo?|oo|oi|uy[aeu]?|ua[iy]?|ue|ui|uo[iu]?|uu|a[iouy]|e[ou]|ia|ieu?|iu|yeu?|[aeiouy]';
const syllable = new RegExp(
  `^(ngh?|nh|gh?|gi|kh|ph|th|tr|ch|qu|[bcdhklmnpqrstvx])?(${nucleus})(ch|nh|ng|[cmnpt])?$`,
);
const capitalInside = /\p{Ll}[À-Þ]/u;

function isSyllable(word: string): boolean {
  if (capitalInside.test(word)) return false;
  const apart = word.toLowerCase().normalize('NFD').replace(/[đð]/, 'd');
  const tones = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const letters = apart.replace(/[\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323]/g, '');
  return tones <= 1 && syllable.test(letters);
}

// m², CO², the marks of footnotes and owners.
const raised = /[¹²³°®©™]+$/u;
const letterBeyondAscii = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]/u;

/** The words that are not plain ASCII, each once: one that is repeated proves no more, nor what is raised behind one. */
function wordsBeyondAscii(text: string): string[] {
  const words = new Set(text.split(/[\s.,;:!?()"“”'/-]+/u).map((word) => word.replace(raised, '')));
  return [...words].filter((word) => beyondAscii.test(word) && isWord.test(word));
}

/** Of the words that are not plain ASCII: how many there are, and which share can be Vietnamese. */
function judge(text: string): { words: number; share: number } {
  const words = wordsBeyondAscii(text);
  const good = words.filter(isSyllable).length;
  return { words: words.length, share: words.length === 0 ? 1 : good / words.length };
}

// Fewer words in one line prove nothing: “phô” and “tæ” stand in other languages.
const leastWords = 5;
// The lines of a whole article; a hostile page has more.
const mostSuspects = 500;
// Names and figures between the words are no syllables.
const leastShare = 0.8;

// Object.keys forgets whose keys they are.
const encodings = Object.keys(fromOldEncoding) as OldEncoding[];

function garblingOf(encoding: OldEncoding): Garbling {
  const convert = fromOldEncoding[encoding];
  const isGarbled = (line: string) =>
    !vietnameseOnly.test(line) && judge(line).share < 1 && judge(convert(line)).share >= leastShare;
  return { encoding, convert, isGarbled };
}

const suspectsOf = (lines: readonly string[]) =>
  lines
    .filter((line) => beyondAscii.test(line) && !vietnameseOnly.test(line))
    .slice(0, mostSuspects);

/** VISCII made vowels of signs that stand between and behind the letters of formulas: signs alone do not prove it. */
function mayBe(encoding: OldEncoding, text: string): boolean {
  if (encoding !== 'VISCII') return true;
  const words = wordsBeyondAscii(text).filter((word) => !isSyllable(word));
  return words.filter((word) => letterBeyondAscii.test(word)).length >= 2;
}

function bestProof(lines: readonly string[]): Garbling | undefined {
  const proofs = lines.flatMap((line) => {
    const { words, share } = judge(line);
    if (words < leastWords || share >= leastShare) return [];
    return encodings
      .filter((one) => mayBe(one, line))
      .map((encoding) => {
        const converted = fromOldEncoding[encoding](line);
        const proved = vietnameseOnly.test(converted) ? judge(converted).share : 0;
        return { encoding, proved };
      });
  });
  const [best] = proofs.toSorted((a, b) => b.proved - a.proved);
  return best && best.proved >= leastShare ? garblingOf(best.encoding) : undefined;
}

/** Which encoding lines of a page were really written in; undefined where all are as they should be. */
export function findGarbling(lines: readonly string[]): Garbling | undefined {
  return bestProof(suspectsOf(lines));
}

// A sign between letters, or a capital beyond ASCII behind a small letter, is no writing of any language.
const impossible = /\p{L}[¡-©«-´¶-¹»-¿÷×\u00AD]|[¡-©«-´¶-¹»-¿÷×]\p{L}|\p{Ll}[À-Þ]/u;

/** A name has few words: each of them has to be none of any language, and a syllable once it is converted. */
function proofOfName(name: string): Garbling | undefined {
  const words = wordsBeyondAscii(name).filter((word) => !isSyllable(word));
  const encoding = encodings.find((one) => {
    const converted = fromOldEncoding[one](name);
    if (!mayBe(one, name)) return false;
    if (!vietnameseOnly.test(converted)) return false;
    if (!wordsBeyondAscii(converted).every(isSyllable)) return false;
    // VNI has no signs: its rows of vowels are told from those of other languages by their number.
    return one === 'VNI'
      ? words.length >= 3
      : words.length >= 2 && words.some((word) => impossible.test(word));
  });
  return encoding && garblingOf(encoding);
}

/**
 * The same for what is short: fields of a form, cells of a sheet. Words that cannot be Vietnamese are
 * looked at together, and a name is enough where no language writes so.
 */
export function findGarblingOfParts(parts: readonly string[]): Garbling | undefined {
  const suspects = suspectsOf(parts.map((part) => part.normalize('NFC')));
  const doubtful = suspects.filter((part) => judge(part).share < 1);
  const proof = bestProof([...suspects, doubtful.join(' ')]);
  if (proof) return proof;
  for (const part of doubtful) {
    const named = proofOfName(part);
    if (named) return named;
  }
  return undefined;
}
