import { findGarblingOfParts } from '@hoi/localization/garbled-text';
import { garbledWords } from '@hoi/localization/words/frame/encodings';

// So much of a line proves what it is; whoever sends megabytes without a break waits for nothing.
const enough = 500;

/** What is said of text that was pasted in an encoding from before Unicode; undefined for all other text. */
export function garbledFault(text: string): string | undefined {
  const garbling = findGarblingOfParts(
    text.split(/\r\n|[\r\n]/).map((one) => one.slice(0, enough)),
  );
  return garbling && garbledWords.inForm(garbling.encoding);
}
