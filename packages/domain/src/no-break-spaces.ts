/**
 * The text with ordinary spaces where a no-break space only stood for one, letter for letter as
 * long: Word and web pages put them between all words, and a phone then breaks inside a syllable.
 * Kept are those that hold a figure to its unit (12 kg, 10 000) or to “số” (số 12).
 */
export function easeNoBreakSpaces(text: string): string {
  return text.replace(/(?<!\d|(?<![\p{L}\p{M}])số)\u00A0|\u00A0(?![\p{L}\d%‰°])/giu, ' ');
}
