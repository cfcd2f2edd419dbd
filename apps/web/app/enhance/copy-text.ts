const shownMs = 2_000;

/** Shows its button, which cannot work without script, and lets it copy the text it is given or stands beside. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.dataset.text ?? this.querySelector('code')?.textContent;
    // Over HTTP browsers give pages no clipboard: the text is marked with one click all the same.
    if (!button || !text || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(button, text));
  }

  async #copy(button: HTMLButtonElement, text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    const label = button.textContent;
    button.textContent = this.dataset.done ?? label;
    setTimeout(() => {
      button.textContent = label;
    }, shownMs);
  }
}
