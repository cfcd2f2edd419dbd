import type { Garbling } from '@hoi/localization/garbled-text';
import { encodingNames } from '@hoi/localization/words/frame/encodings';
import type { GarbledText } from './legacy-page.ts';

/** What an editor is told of the lines that were converted. */
export function garbledText(garbling: Garbling, lines: readonly string[]): GarbledText {
  const found = lines.filter(garbling.isGarbled).map((line) => line.trim());
  return {
    encoding: encodingNames[garbling.encoding],
    found: found[0] ?? '',
    converted: found.map((line) => garbling.convert(line).trim()).join('\n'),
  };
}
