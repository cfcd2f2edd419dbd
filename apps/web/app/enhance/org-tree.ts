import { foldForSearch } from '@hoi/localization/fold';

/** Letters typed within this time are the beginning of one name. */
const typingMs = 700;

/** The unit's own parts: its link, the list below it, the link that fetches that list. */
function partsOf(node: Element) {
  return {
    name: node.querySelector<HTMLAnchorElement>(':scope > .unit-name'),
    details: node.querySelector<HTMLDetailsElement>(':scope > details'),
    opener: node.querySelector<HTMLAnchorElement>(':scope > .unit-open'),
  };
}

/**
 * Nested lists of links under the keys of a tree:
 * https://www.w3.org/WAI/ARIA/apg/patterns/treeview/examples/treeview-navigation/
 */
export class OrgTree extends HTMLElement {
  #typed = '';
  #typedAt = 0;

  connectedCallback(): void {
    const list = this.querySelector('ul');
    if (!list) return;
    list.setAttribute('role', 'tree');
    this.#mark(list, 1);
    this.#items()[0]?.setAttribute('tabindex', '0');
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('focusin', ({ target }) => this.#arriveAt(target));
    // This event does not bubble.
    this.addEventListener('toggle', ({ target }) => this.#tell(target), { capture: true });
  }

  #mark(list: Element, level: number): void {
    for (const node of list.children) {
      const { name, details, opener } = partsOf(node);
      node.setAttribute('role', 'none');
      name?.setAttribute('role', 'treeitem');
      name?.setAttribute('aria-level', String(level));
      name?.setAttribute('tabindex', '-1');
      // One stop of the Tab key for the whole tree; the mark beside a name is for the pointer.
      const mark = details?.querySelector('summary') ?? opener;
      mark?.setAttribute('tabindex', '-1');
      mark?.setAttribute('aria-hidden', 'true');
      if (opener) name?.setAttribute('aria-expanded', 'false');
      const below = details?.querySelector('ul');
      if (!details || !below) continue;
      below.id ||= `duoi-${node.id}`;
      below.setAttribute('role', 'group');
      name?.setAttribute('aria-owns', below.id);
      name?.setAttribute('aria-expanded', String(details.open));
      this.#mark(below, level + 1);
    }
  }

  /** The links of all units that are on the screen. */
  #items(): HTMLElement[] {
    const all = [...this.querySelectorAll<HTMLElement>('.unit-name')];
    return all.filter((item) => !item.closest('details:not([open])'));
  }

  #tell(target: EventTarget | null): void {
    if (!(target instanceof HTMLDetailsElement) || !target.parentElement) return;
    const { name } = partsOf(target.parentElement);
    name?.setAttribute('aria-expanded', String(target.open));
    // The one stop of the Tab key may not be where nobody sees it.
    if (!target.open && target.querySelector('.unit-name[tabindex="0"]')) this.#arriveAt(name);
  }

  #arriveAt(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !target.matches('.unit-name')) return;
    for (const item of this.querySelectorAll('.unit-name[tabindex="0"]')) {
      item.setAttribute('tabindex', '-1');
    }
    target.setAttribute('tabindex', '0');
  }

  #press(event: MouseEvent): void {
    const opener = event.target instanceof Element ? event.target.closest('.unit-open') : null;
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (!opener?.parentElement || elsewhere) return;
    event.preventDefault();
    void this.#open(opener.parentElement);
  }

  async #open(node: Element): Promise<void> {
    const { details, opener, name } = partsOf(node);
    if (details) details.open = true;
    if (!opener) return;
    try {
      // Fetched for a part of it: that is no page view.
      const answer = await fetch(opener.href, { headers: { purpose: 'prefetch' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = page.querySelector(`[id="${CSS.escape(node.id)}"] > details`);
      if (!found) throw new Error('no units');
      opener.replaceWith(document.adoptNode(found));
      this.#mark(node.parentElement ?? node, Number(name?.getAttribute('aria-level')));
      name?.focus();
    } catch {
      location.assign(opener.href);
    }
  }

  #move(item: HTMLElement, key: string): HTMLElement | undefined {
    const items = this.#items();
    const place = items.indexOf(item);
    const node = item.parentElement;
    const details = node && partsOf(node).details;
    switch (key) {
      case 'ArrowDown':
        return items[place + 1];
      case 'ArrowUp':
        return items[place - 1];
      case 'Home':
        return items[0];
      case 'End':
        return items.at(-1);
      case 'ArrowRight':
        if (details?.open) return items[place + 1];
        if (node) void this.#open(node);
        return item;
      case 'ArrowLeft':
        if (!details?.open) return this.#above(item);
        details.open = false;
        return item;
      default:
        return this.#named(items, place, key);
    }
  }

  #above(item: HTMLElement): HTMLElement | undefined {
    const above = item.parentElement?.parentElement?.closest('li');
    return (above && partsOf(above).name) ?? item;
  }

  #isTyping(): boolean {
    return Date.now() - this.#typedAt < typingMs;
  }

  #named(items: HTMLElement[], place: number, key: string): HTMLElement | undefined {
    const again = this.#isTyping();
    this.#typed = again ? this.#typed + key : key;
    this.#typedAt = Date.now();
    const from = again ? place : place + 1;
    const others = [...items.slice(from), ...items.slice(0, from)];
    const sought = foldForSearch(this.#typed);
    // An apostrophe or a tone alone begins no name: every name would begin with what is left of it.
    if (sought === '') return undefined;
    return others.find((item) => foldForSearch(item.textContent ?? '').startsWith(sought));
  }

  #key(event: KeyboardEvent): void {
    const item = event.target instanceof HTMLElement ? event.target : null;
    if (!item?.matches('.unit-name') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === ' ' && !this.#isTyping()) item.click();
    else if (event.key.length > 1 && !/^(Arrow|Home$|End$)/.test(event.key)) return;
    else this.#move(item, event.key)?.focus();
    event.preventDefault();
  }
}
