import { attributeWords } from '@hoi/localization/words/frame/rich-text';
import { isSafeHref, isSafeSource } from './safe-url.ts';

/** What an attribute can hold. */
export type AttributeValue = string | number | boolean | null;

/** One attribute of a node or mark. Without `default` it is required. */
interface AttributeRule {
  default?: AttributeValue;
  accepts: (value: unknown) => boolean;
  /** What is accepted, in words, for the message at the fault. */
  expected: string;
  /** In words that people write, which are cleaned as the text is. */
  inWords?: true;
}

export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/** Longest alternative text, caption and title of a link, in characters. */
export const maxTextAttribute = 1_000;

/** Longest name of who took a picture (nguồn ảnh), in characters. */
export const maxCredit = 300;

function isShortText(value: unknown): boolean {
  return typeof value === 'string' && value.length <= maxTextAttribute && value.isWellFormed();
}

function isIdentifier(value: unknown): boolean {
  return typeof value === 'string' && /^[\w:+/=.-]{1,200}$/.test(value);
}

const shortText: AttributeRule = {
  accepts: isShortText,
  expected: attributeWords.text(maxTextAttribute),
  inWords: true,
};

function wholeNumber(least: number, most: number): AttributeRule {
  return {
    accepts: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
    expected: attributeWords.wholeNumber(least, most),
  };
}

/** The same, or nothing, which is the default. */
function orNull(rule: AttributeRule): AttributeRule {
  return {
    ...rule,
    default: null,
    accepts: (value) => value === null || rule.accepts(value),
    expected: attributeWords.orNull(rule.expected),
  };
}

const aligns: readonly unknown[] = ['left', 'center', 'right', 'justify', null];
const headingLevels: readonly unknown[] = [2, 3, 4];

const textAlign: AttributeRule = {
  default: null,
  accepts: (value) => aligns.includes(value),
  expected: attributeWords.oneOf(aligns),
};
const identifier: AttributeRule = {
  accepts: isIdentifier,
  expected: attributeWords.identifier,
};
const pixels = orNull(wholeNumber(1, 20_000));
const title = orNull(shortText);
const credit = orNull({
  ...shortText,
  accepts: (value) => isShortText(value) && String(value).length <= maxCredit,
  expected: attributeWords.text(maxCredit),
});

/** One of a closed list of words; the first is the default. */
function oneOf(words: readonly [string, ...string[]]): AttributeRule {
  return {
    default: words[0],
    accepts: (value) => words.some((word) => word === value),
    expected: words.join(', '),
  };
}

/** How wide a picture stands in the text on a wide screen; on a phone each fills the line. */
export const pictureSizes = ['full', 'medium', 'small'] as const;

/** Where a picture stands that is not as wide as the text. */
export const pictureAligns = ['center', 'left', 'right'] as const;

const span: AttributeRule = { default: 1, ...wholeNumber(1, 50) };

/** Attributes of every node that has any, by node name. */
export const nodeAttributes: Readonly<Record<string, AttributeRules>> = {
  paragraph: { textAlign },
  heading: {
    level: {
      accepts: (value) => headingLevels.includes(value),
      expected: attributeWords.oneOf(headingLevels),
    },
    textAlign,
  },
  orderedList: {
    start: {
      default: 1,
      accepts: wholeNumber(0, 100_000).accepts,
      expected: attributeWords.notNegative,
    },
  },
  image: {
    mediaId: identifier,
    src: {
      accepts: (value) => typeof value === 'string' && isSafeSource(value),
      expected: attributeWords.source,
    },
    alt: { default: '', ...shortText },
    title,
    credit,
    size: oneOf(pictureSizes),
    align: oneOf(pictureAligns),
    width: pixels,
    height: pixels,
    decorative: {
      default: false,
      accepts: (value) => typeof value === 'boolean',
      expected: attributeWords.oneOf([true, false]),
    },
  },
  tableCell: { colspan: span, rowspan: span },
  tableHeader: { colspan: span, rowspan: span },
  albumEmbed: { albumId: identifier },
};

/** Attributes of every mark that has any, by mark name. */
export const markAttributes: Readonly<Record<string, AttributeRules>> = {
  link: {
    href: {
      accepts: (value) => typeof value === 'string' && isSafeHref(value),
      expected: attributeWords.href,
    },
    title,
  },
};

/**
 * Presentation that Tiptap writes by itself and that the site decides alone: read and left out,
 * where any other unknown attribute is refused.
 */
export const editorAttributes: Readonly<Record<string, readonly string[]>> = {
  orderedList: ['type'],
  tableCell: ['colwidth'],
  tableHeader: ['colwidth'],
  link: ['target', 'rel', 'class'],
};
