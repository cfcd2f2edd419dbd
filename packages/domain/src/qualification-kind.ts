/** What a qualification or a training is in. */
export const qualificationKinds = [
  'EDUCATION',
  'POLITICAL_THEORY',
  'STATE_MANAGEMENT',
  'LANGUAGE',
  'COMPUTING',
  'UNION_WORK',
  'TRAINING',
] as const;
export type QualificationKind = (typeof qualificationKinds)[number];
