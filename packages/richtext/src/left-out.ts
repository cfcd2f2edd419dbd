import { leftOutWords } from '@hoi/localization/words/frame/rich-text';
import type { HtmlElement } from './html-tree.ts';

/** What can be left out of a source, in the order in which it is told. */
export type LeftOutKind = keyof typeof leftOutWords;

/** A part of a source that is not in the body that was made of it. */
export interface LeftOut {
  kind: LeftOutKind;
  /** Its address, where it has one that a person can open; else empty. */
  address: string;
  /** Where it stands in the source. */
  element: HtmlElement;
}

const longestAddress = 200;

// A closed table of the words above: its keys are the kinds.
const kinds = Object.keys(leftOutWords) as LeftOutKind[];

/** What was left out, one line for each kind: “2 khung nhúng (https://…, https://…)”. */
export function describeLeftOut(leftOut: readonly Pick<LeftOut, 'kind' | 'address'>[]): string[] {
  return kinds.flatMap((kind) => {
    const found = leftOut.filter((part) => part.kind === kind);
    if (found.length === 0) return [];
    const addresses = found
      .map(({ address }) => address.slice(0, longestAddress).toWellFormed())
      .filter((address) => /^(https?:)?\/\//i.test(address));
    const told = kind === 'PICTURE' || addresses.length === 0 ? '' : ` (${addresses.join(', ')})`;
    return [leftOutWords[kind](found.length) + told];
  });
}
