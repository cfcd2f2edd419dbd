import { patternRule } from './pattern-rule.ts';

const symbols: Readonly<Record<string, string>> = {
  kmph: 'km/h',
  kph: 'km/h',
  mps: 'm/s',
  m2: 'm²',
  m3: 'm³',
  km2: 'km²',
};

/** Units in a form that Vietnamese measurement law (SI) does not use. */
export const wrongUnit = patternRule({
  rule: 'wrong-unit',
  pattern: /\d[\d.,]*\s*(kmph|kph|mps|km2|m2|m3)(?![\p{L}\d])/gu,
  suggest: ([found, unit = '']) => found.replace(unit, symbols[unit] ?? unit),
  explanation: 'Ký hiệu đơn vị không theo quy định về đơn vị đo lường.',
});

/** A temperature without its scale: 32° */
export const degreeWithoutScale = patternRule({
  rule: 'degree-without-scale',
  pattern: /\d{1,2}°(?:\s*[-–]\s*\d{1,2}°)?(?!\s*[CFK\d])/gu,
  in: ['WEATHER', 'BODY'],
  suggest: ([found]) => found.replace(/°$/, '°C').replace(/°(?=\s*[-–])/, ''),
  explanation: 'Nhiệt độ thiếu thang đo (°C).',
});
