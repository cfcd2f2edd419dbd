/** Sensitive personal data that the Union counts (Decree 356/2025, article 4). */
export const sensitiveAttributes = ['ETHNIC_GROUP', 'RELIGION', 'PARTY_MEMBERSHIP'] as const;
export type SensitiveAttribute = (typeof sensitiveAttributes)[number];
