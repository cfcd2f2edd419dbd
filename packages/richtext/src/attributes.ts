import { isSafeHref, isSafeSource } from './safe-url.ts';

/** What an attribute can hold. */
export type AttributeValue = string | number | boolean | null;

/** One attribute of a node or mark. Without `default` it is required. */
interface AttributeRule {
  default?: AttributeValue;
  accepts: (value: unknown) => boolean;
  /** What is accepted, in Vietnamese, for the message at the fault. */
  expected: string;
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

function wholeNumber(least: number, most: number): AttributeRule['accepts'] {
  return (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function orNull(accepts: AttributeRule['accepts']): AttributeRule['accepts'] {
  return (value) => value === null || accepts(value);
}

const textAlign: AttributeRule = {
  default: null,
  accepts: orNull((value) => ['left', 'center', 'right', 'justify'].some((name) => name === value)),
  expected: 'left, center, right, justify hoặc null',
};
const identifier: AttributeRule = {
  accepts: isIdentifier,
  expected: 'một mã định danh',
};
const pixels: AttributeRule = {
  default: null,
  accepts: orNull(wholeNumber(1, 20_000)),
  expected: 'số nguyên từ 1 đến 20000 hoặc null',
};
const title: AttributeRule = {
  default: null,
  accepts: orNull(isShortText),
  expected: 'chuỗi không quá 1000 ký tự hoặc null',
};

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

const span: AttributeRule = {
  default: 1,
  accepts: wholeNumber(1, 50),
  expected: 'số nguyên từ 1 đến 50',
};

/** Attributes of every node that has any, by node name. */
export const nodeAttributes: Readonly<Record<string, AttributeRules>> = {
  paragraph: { textAlign },
  heading: {
    level: { accepts: wholeNumber(2, 4), expected: '2, 3 hoặc 4' },
    textAlign,
  },
  orderedList: {
    start: {
      default: 1,
      accepts: wholeNumber(0, 100_000),
      expected: 'số nguyên không âm',
    },
  },
  image: {
    mediaId: identifier,
    src: {
      accepts: (value) => typeof value === 'string' && isSafeSource(value),
      expected: 'địa chỉ http, https hoặc đường dẫn bắt đầu bằng “/”',
    },
    alt: {
      default: '',
      accepts: isShortText,
      expected: 'chuỗi không quá 1000 ký tự',
    },
    title,
    credit: {
      default: null,
      accepts: orNull((value) => isShortText(value) && String(value).length <= maxCredit),
      expected: `chuỗi không quá ${maxCredit} ký tự hoặc null`,
    },
    size: oneOf(pictureSizes),
    align: oneOf(pictureAligns),
    width: pixels,
    height: pixels,
    decorative: {
      default: false,
      accepts: (value) => typeof value === 'boolean',
      expected: 'true hoặc false',
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
      expected: 'địa chỉ http, https, mailto, tel hoặc đường dẫn bắt đầu bằng “/”',
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
