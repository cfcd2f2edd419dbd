/**
 * Shows its button where the device can pass an address on by itself, and lets it: telephones list Zalo,
 * messages and whatever else is installed.
 */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const url = this.dataset.address;
    // Firefox on a desktop cannot, and no browser over HTTP.
    if (!button || !url || !navigator.share) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      // Whoever closes the list has changed her mind: nothing is to be told.
      navigator.share({ title: document.title, url }).catch(() => undefined);
    });
  }
}
