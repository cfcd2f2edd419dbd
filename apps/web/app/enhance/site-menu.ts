/** Closes open menus on Escape and on a press elsewhere. */
export class SiteMenu extends HTMLElement {
  #close = (event: Event): void => {
    const target = event.target instanceof Node ? event.target : null;
    for (const details of this.#open()) if (!details.contains(target)) details.open = false;
  };

  connectedCallback(): void {
    document.addEventListener('click', this.#close);
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      for (const details of this.#open()) {
        details.open = false;
        details.querySelector('summary')?.focus();
      }
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#close);
  }

  #open(): NodeListOf<HTMLDetailsElement> {
    return this.querySelectorAll('details[open]');
  }
}
