import type { Page } from 'playwright-core';

// Words of screens that are no Vietnamese syllables, with or without their marks. The first three are
// what a script shows by mistake.
const words =
  `undefined null nan object true false and of for with your you please is are not found page
  pages create edit delete save saved cancel close open loading error errors search filter filters remove
  clear select selected item items record records result results show more next previous first last name
  title value status draft published required invalid user users password sign login logout settings
  profile upload file files image images preview undo redo bold italic heading unknown yes date from
  until update updated deleted created confirm back refresh sort ascending descending rows per welcome
  dashboard configuration missing resource access denied authorization must valid number minimum maximum
  characters least empty list items options option toggle menu-item expand collapse article articles
  role roles editor author viewer administrator partner partners merge split rename quote bullet ordered
  code block table cell row column left right center width height caption this will was has been`
    .split(/\s+/)
    .filter((word) => !word.includes('-'));
const english = new Set(words);

/** Names of programs, protocols and file formats stand as they are. */
const foreign = new Set(['email', 'csv', 'pdf', 'docx', 'xlsx', 'graphql', 'website', 'album']);

/** Addresses, e-mail addresses and codes are no words. */
const noWord = /\S*[@/\\]\S*|\S+\.\S+|\S*\d\S*/g;

/** Enum values and names of fields, as the server spells them. */
const identifier = /\b[A-Z]{2,}_[A-Z_]+\b|\b[a-z]+[A-Z][A-Za-z]*\b/g;

/** All that a person reads or hears of the page: texts, labels, hints. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (parentElement && !parentElement.closest('script, style, noscript, code'))
        texts.push(nodeValue ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`[${name}]`))
        texts.push(element.getAttribute(name) ?? '');
    return [document.title, ...texts];
  });
}

/** English words and identifiers on a page, each with the text that it stands in. */
export async function englishOn(page: Page): Promise<string[]> {
  const found = new Set<string>();
  for (const text of await textsOf(page)) {
    const plain = text.replaceAll(noWord, ' ');
    const suspects = (plain.match(/\p{L}+/gu) ?? []).filter((word) =>
      english.has(word.toLowerCase()),
    );
    for (const word of [...suspects, ...(plain.match(identifier) ?? [])])
      if (!foreign.has(word.toLowerCase())) found.add(`${word}: ${text.trim().slice(0, 100)}`);
  }
  return [...found];
}
