import type { Oddity, OddityRule } from '../oddity.ts';
import { isAllCaps, type Passage } from '../passages.ts';

/** Abbreviations of three letters or more that the Union's papers use. */
const knownAbbreviations: ReadonlySet<string> = new Set(
  (
    'LHPN HLHPN HVPN HPN CLB THT HTX CSXH NHCSXH TUV UVTV UVBTV BCH BTV BTC BCĐ BTK PCT CTV HĐND UBND ' +
    'UBMT MTTQ UBMTTQ UBMTTQVN TTCP ĐBQH TNCS ĐTN LĐLĐ CĐCS HND CCB HCCB NTM OCOP KHKT KHCN CTXH BHXH ' +
    'BHYT BHTN BĐG VSTBPN BĐBP CHQS LLVT ANTQ ANTT TTATXH PCTT TKCN PCCC PCMT PCTN PCGB VHTT VHTTDL ' +
    'GDĐT GTVT TNMT NNPTNT LĐTBXH KHĐT TTTT KTXH CNH HĐH CNXH XHCN CHXHCN DTTS DTTG KHHGĐ DSKHHGĐ SKSS ' +
    'ATTP VSATTP GĐVH HIV AIDS SARS COVID UNICEF UNFPA WHO UNESCO ODA NGO ASEAN FDI GDP WTO USD VNĐ VND ' +
    'FAX TEL ISO THCS THPT TTGDTX CĐSP ĐHSP TDTT NVH KDC TDP QSDĐ CBCC CBCCVC CCVC CNVC CNVCLĐ NLĐ BVHN ' +
    'TYM TKVV TTSX SXKD PTTH PNVN LHPNVN THADS TAND VKSND CAND QĐND KHHĐ CTMTQG MTQG NQTW UBKT'
  ).split(' '),
);

const roman = /^[IVXLCDM]+$/;

// One letter added, lost or changed is all that tells the two apart.
function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const restA = a.slice(same);
  const restB = b.slice(same);
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

function oddAbbreviations(passage: Passage): Oddity[] {
  const { text, where } = passage;
  if (isAllCaps(text)) return [];
  // Neighbouring capitals are a name or a heading in capitals: “LÊ THỊ …” is no abbreviation.
  const tokens = text.matchAll(
    /(?<!\p{Lu}\s|[\p{L}\d/-])\p{Lu}{4,}(?!\s\p{Lu}{2,}(?!\p{Ll}))(?![\p{L}\d])/gu,
  );
  return [...tokens].flatMap(([token]) => {
    if (knownAbbreviations.has(token) || roman.test(token)) return [];
    const near = [...knownAbbreviations].filter(
      (known) => known.length >= 4 && isOneLetterOff(token, known),
    );
    if (near.length === 0) return [];
    return {
      rule: 'unknown-abbreviation',
      where,
      found: token,
      suggestion: near.join(' hoặc '),
      explanation: `“${token}” không phải chữ viết tắt quen dùng và chỉ khác một chữ cái so với ${near.join(', ')}.`,
    };
  });
}

/** An abbreviation nobody uses that is one letter away from one that everybody does. */
export const unknownAbbreviation: OddityRule = ({ passages }) => passages.flatMap(oddAbbreviations);
