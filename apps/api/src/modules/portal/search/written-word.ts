/**
 * A word as it is written: with the apostrophes and invisible marks inside, which are no letters where
 * words are looked for.
 */
export const writtenWord = /[\p{L}\p{M}\p{Nd}]+(?:['’‘‚ʼ`´ʹ′＇\p{Cf}]+[\p{L}\p{M}\p{Nd}]+)*/gu;
