/** The languages in which a caller of the API can be told something; the first is that of the portal. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** One sentence in each of them. */
export type Sentence = Readonly<Record<Language, string>>;
