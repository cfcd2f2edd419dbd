/** A finger that went this far sideways, in CSS pixels, turns the page; less is a press. */
const swipeLength = 40;

/** Opens the pictures of an album over the page, one at a time, with caption, buttons, keys and swipes. */
export class PhotoViewer extends HTMLElement {
  #dialog: HTMLDialogElement | null = null;
  #place = 0;
  #from: { x: number; y: number } | undefined;

  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    this.#dialog = dialog;
    if (!dialog) return;
    this.addEventListener('click', (event) => this.#press(event));
    dialog.addEventListener('keydown', (event) => this.#key(event));
    dialog.addEventListener('pointerdown', ({ isPrimary, pointerType, clientX: x, clientY: y }) => {
      // Two fingers enlarge, a mouse marks words of the caption.
      this.#from = isPrimary && pointerType !== 'mouse' ? { x, y } : undefined;
    });
    dialog.addEventListener('pointerup', (event) => this.#swipe(event));
    // Where she has got to, not where she came in.
    dialog.addEventListener('close', () => this.#links()[this.#place]?.focus());
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a.picture')];
  }

  #press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const deed = target?.closest('button')?.dataset.photo;
    if (deed === 'close') this.#dialog?.close();
    else if (deed) this.#show(this.#place + (deed === 'next' ? 1 : -1));
    const link = target?.closest<HTMLAnchorElement>('a.picture');
    // A new tab, a new window, a file.
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || elsewhere) return;
    event.preventDefault();
    this.#show(this.#links().indexOf(link));
    this.#dialog?.showModal();
  }

  #show(wanted: number): void {
    const links = this.#links();
    const place = (wanted + links.length) % links.length;
    const link = links[place];
    const picture = link?.querySelector('img')?.cloneNode();
    const shown = this.querySelector('.photo-shown');
    if (!shown || !(picture instanceof HTMLImageElement)) return;
    this.#place = place;
    picture.sizes = '100vw';
    picture.loading = 'eager';
    const caption = link?.parentElement?.querySelector('figcaption')?.textContent ?? '';
    const figure = document.createElement('figure');
    figure.append(picture);
    if (caption)
      figure.append(Object.assign(document.createElement('figcaption'), { textContent: caption }));
    // Read once, though it is shown twice.
    if (caption === picture.alt) picture.alt = '';
    shown.replaceChildren(figure);
    const output = this.querySelector('output');
    if (output) output.textContent = `${place + 1}/${links.length}`;
  }

  #swipe({ clientX, clientY }: PointerEvent): void {
    const from = this.#from;
    this.#from = undefined;
    // In an enlarged picture a finger looks around.
    if (!from || (window.visualViewport?.scale ?? 1) > 1) return;
    const [across, along] = [clientX - from.x, Math.abs(clientY - from.y)];
    if (Math.abs(across) < swipeLength || Math.abs(across) < 2 * along) return;
    this.#show(this.#place + (across < 0 ? 1 : -1));
  }

  #key(event: KeyboardEvent): void {
    const places: Record<string, number> = {
      ArrowLeft: this.#place - 1,
      ArrowRight: this.#place + 1,
      Home: 0,
      End: -1,
    };
    const place = places[event.key];
    if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#show(place);
  }
}
