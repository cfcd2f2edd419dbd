import { cleanText } from './clean-text.ts';
import { type DocumentType, documentTypes } from './document-type.ts';
import { unaccent } from './unaccent.ts';

/** What is odd about a number as written; an editor decides, the text itself is never corrected. */
export type DocumentNumberFault =
  | 'STRAY_SEPARATOR'
  | 'DASH_FOR_SLASH'
  | 'SLASH_FOR_DASH'
  | 'MISSING_HYPHEN'
  | 'SPACES'
  | 'MISSING_MARKS'
  | 'WRONG_CASE'
  | 'MISSING_ZERO';

export interface DocumentNumber {
  number: number;
  year: number | null;
  /** Null for laws (148/2025/QH15), official letters (12/UBND-VX) and unknown abbreviations */
  type: DocumentType | null;
  issuer: string | null;
  /** 02/NQ-BCH or 12/2020/QĐ-UBND whichever separators were written: for comparing, not for showing */
  canonical: string;
  /** The canonical form as `documentNumberKey` makes it */
  searchKey: string;
  faults: DocumentNumberFault[];
  asWritten: string;
}

interface DocumentSymbol {
  type: DocumentType | null;
  issuers: string[];
  faults: DocumentNumberFault[];
}

const knownIssuer = /^(?:CP|TTg|CTN|UBND|HĐND|BTV|BCH|ĐCT|TW|HLHPN|UBTVQH\d+|QH\d+)$/u;
const separator = '[\\s/.–-]+';
const shape = new RegExp(
  `^(?<number>\\d{1,6})(?:${separator}(?<year>(?:19|20)\\d{2})(?=${separator}))?(?<first>${separator})(?<symbol>\\p{L}.*)$`,
  'u',
);

function readType(text: string): { type: DocumentType; faults: DocumentNumberFault[] } | null {
  const lower = text.toLowerCase();
  const exact = documentTypes.find((type) => type === text);
  if (exact) return { type: exact, faults: [] };
  const otherCase = documentTypes.find((type) => type.toLowerCase() === lower);
  if (otherCase) return { type: otherCase, faults: ['WRONG_CASE'] };
  const bare = documentTypes.find((type) => unaccent(type).toLowerCase() === lower);
  return bare ? { type: bare, faults: ['MISSING_MARKS'] } : null;
}

function readSymbol(groups: string[]): DocumentSymbol {
  const [first = '', ...others] = groups;
  const found = readType(first);
  if (found) return { ...found, issuers: others };
  // 42/2022/NĐCP: only a known issuer proves that a hyphen was lost.
  const joined = documentTypes.find(
    (type) => first.startsWith(type) && knownIssuer.test(first.slice(type.length)),
  );
  if (joined && others.length === 0) {
    return { type: joined, issuers: [first.slice(joined.length)], faults: ['MISSING_HYPHEN'] };
  }
  return { type: null, issuers: groups, faults: [] };
}

// Two conventions are right: 02/NQ-BCH of the State and 02-NQ/BCH of the Party (Guidance 36-HD/VPTW).
function separatorFaults(first: string, later: string[]): DocumentNumberFault[] {
  const marks = [first, ...later].map((sep) => sep.replace(/\s/g, ''));
  const faults: DocumentNumberFault[] = [];
  if (marks.some((mark) => mark.length > 1)) faults.push('STRAY_SEPARATOR');
  if (marks.length > 1 && marks.every((mark) => /^[-–]$/.test(mark))) faults.push('DASH_FOR_SLASH');
  if (marks.length > 1 && marks.every((mark) => mark === '/')) faults.push('SLASH_FOR_DASH');
  if ([first, ...later].some((sep) => /\s/.test(sep))) faults.push('SPACES');
  return faults;
}

function foldKey(text: string): string {
  return unaccent(text)
    .toLowerCase()
    .replace(/^\s*so\b/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^0+(?=\d)/, '');
}

/**
 * Reads a document's number and symbol in any of the separators in use: Số: 12/2020/QĐ-UBND,
 * 127-QĐ/TW, 05-CTr-BCH, 82-/KH-BTV. Null for text that is none (dates, shares, prose).
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const clean = cleanText(text)
    .trim()
    .replace(/^số\s*[:.]?\s*(?=\d)/iu, '');
  const groups = shape.exec(clean)?.groups;
  if (!groups) return null;
  const { number: digits = '', year, first = '', symbol = '' } = groups;
  const later = symbol.match(new RegExp(separator, 'gu')) ?? [];
  const parts = symbol.split(new RegExp(separator, 'u'));
  const { type, issuers, faults } = readSymbol(parts);
  const allCapitals = issuers.every((part) => /^\p{Lu}[\p{L}\d]*$/u.test(part));
  const allSmall = issuers.every((part) => /^\p{Ll}[\p{L}\d]*$/u.test(part));
  const separated = /[/–-]/.test(first) && (type !== null || /^\p{Lu}{2}/u.test(symbol));
  if (!(allCapitals || (type !== null && allSmall)) || !(separated || (type && issuers.length)))
    return null;
  if (!allCapitals && !faults.includes('WRONG_CASE')) faults.push('WRONG_CASE');

  const issuer = issuers.map((part) => (allCapitals ? part : part.toUpperCase())).join('-') || null;
  const number = Number(digits);
  const head = [String(number).padStart(2, '0'), year].filter(Boolean).join('/');
  const canonical = `${head}/${[type, issuer].filter(Boolean).join('-')}`;
  if (digits.length === 1) faults.push('MISSING_ZERO');
  return {
    number,
    year: year ? Number(year) : null,
    type,
    issuer,
    canonical,
    searchKey: foldKey(canonical),
    faults: [...separatorFaults(first, later), ...faults],
    asWritten: text,
  };
}

/**
 * The key under which a number is found however it is typed: no accents, lower case, one hyphen
 * between groups, no zeros in front. Also takes a part of a number, as typed into a search field.
 */
export function documentNumberKey(text: string): string {
  return parseDocumentNumber(text)?.searchKey ?? foldKey(text);
}
