// Thanks are seen in passing, advice is read. Milliseconds.
const thanksFor = 2_000;
const adviceFor = 6_000;

/** Shows its button, which cannot work without script, and lets it copy the text it is given or stands beside. */
export class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.dataset.text ?? this.querySelector('code')?.textContent;
    // Over HTTP browsers give pages no clipboard: the text is marked with one click all the same.
    if (!button || !text || !navigator.clipboard) return;
    // Read once: whoever presses again meanwhile would have the thanks for it.
    const label = button.textContent;
    let shown: number | undefined;
    button.hidden = false;
    button.addEventListener('click', async () => {
      const { done, refused } = this.dataset;
      const isCopied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      button.textContent = (isCopied ? done : refused) ?? label;
      clearTimeout(shown);
      shown = window.setTimeout(
        () => {
          button.textContent = label;
        },
        isCopied ? thanksFor : adviceFor,
      );
    });
  }
}
