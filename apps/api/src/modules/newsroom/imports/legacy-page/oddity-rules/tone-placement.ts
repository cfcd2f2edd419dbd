import { normaliseToneMarks } from '@hoi/localization/tone-marks';
import type { Oddity, OddityRule } from '../oddity.ts';

const newStyle = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/iu;

interface Spelling {
  word: string;
  style: 'old' | 'new';
  where: string;
}

function spellingsOf(text: string, where: string): Spelling[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(([found]) => {
    const word = found.toLowerCase();
    if (normaliseToneMarks(word) !== word) return { word, style: 'old' as const, where };
    return newStyle.test(word) ? { word, style: 'new' as const, where } : [];
  });
}

function list(spellings: readonly Spelling[]): string {
  return [...new Set(spellings.map(({ word }) => word))].join(', ');
}

/** The same rhymes (oa, oe, uy) with the tone mark now on the first vowel, now on the second. */
export const mixedTonePlacement: OddityRule = ({ passages }) => {
  const all = passages.flatMap(({ text, where }) => spellingsOf(text, where));
  const bothWays = new Map<string, Spelling[]>();
  for (const spelling of all) {
    const key = normaliseToneMarks(spelling.word);
    bothWays.set(key, [...(bothWays.get(key) ?? []), spelling]);
  }
  const sameSyllable = [...bothWays.values()].flatMap((spellings): Oddity | [] => {
    const [older, newer] = [
      spellings.filter(({ style }) => style === 'old'),
      spellings.filter(({ style }) => style === 'new'),
    ];
    const rarer = older.length < newer.length ? older : newer;
    const usual = rarer === older ? newer : older;
    if (!rarer[0] || !usual[0]) return [];
    return {
      rule: 'mixed-tone-placement',
      where: rarer[0].where,
      found: `${usual[0].word} (${usual.length} lần), ${rarer[0].word} (${rarer.length} lần)`,
      suggestion: usual[0].word,
      explanation: 'Cùng một âm tiết được đặt dấu thanh theo hai cách trên một trang.',
    };
  });

  const [older, newer] = [
    all.filter(({ style }) => style === 'old'),
    all.filter(({ style }) => style === 'new'),
  ];
  if (!older[0] || !newer[0]) return sameSyllable;
  const rarer = older.length < newer.length ? older : newer;
  return [
    ...sameSyllable,
    {
      rule: 'mixed-tone-placement',
      where: rarer[0]?.where ?? '',
      found: `kiểu cũ: ${list(older)}; kiểu mới: ${list(newer)}`,
      suggestion: 'Chọn một kiểu đặt dấu cho cả trang; tên riêng giữ nguyên cách viết của chủ nhân',
      explanation: 'Các vần oa, oe, uy được đặt dấu thanh theo cả kiểu cũ và kiểu mới.',
    },
  ];
};
