/** Opens the chosen site at once, in a new page where the link asks for one. */
export class SiteLinks extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const select = this.querySelector('select');
    if (!form || !select) return;
    // On a choice by pointer only: arrow keys change the value while one is still looking.
    let byPointer = false;
    select.addEventListener('pointerdown', () => {
      byPointer = true;
    });
    select.addEventListener('keydown', () => {
      byPointer = false;
    });
    select.addEventListener('change', () => {
      if (byPointer && select.value) form.requestSubmit();
    });
    form.addEventListener('submit', (event) => {
      const { url, new: newPage } = select.selectedOptions[0]?.dataset ?? {};
      if (!url) return;
      event.preventDefault();
      if (newPage) window.open(url, '_blank', 'noopener');
      else location.assign(url);
    });
  }
}
