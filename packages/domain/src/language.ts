/** The languages in which a caller of the API can be told something. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** What the portal and its back office speak. */
export const portalLanguage: Language = 'vi';

/** One sentence in each of them. */
export type Sentence = Readonly<Record<Language, string>>;
