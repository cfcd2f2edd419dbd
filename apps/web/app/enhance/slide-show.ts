/** Long enough to read a caption of two lines. */
const secondsPerSlide = 6;

/** Buttons, arrow keys and a slow advance for a list of pictures that scrolls sideways. */
export class SlideShow extends HTMLElement {
  #timer: number | undefined;
  #list: HTMLElement | null = null;
  #playing = false;

  connectedCallback(): void {
    const list = this.querySelector<HTMLElement>('.slides');
    const controls = this.querySelector<HTMLElement>('.slide-controls');
    if (!list || !controls || list.children.length < 2) return;
    this.#list = list;
    this.dataset.ready = '';
    controls.hidden = false;
    controls.addEventListener('click', (event) => this.#press(event));
    list.addEventListener('keydown', (event) => this.#key(event));
    list.addEventListener('scroll', () => this.#tell(), { passive: true });
    // Whoever looks closer or takes over is not to be hurried.
    for (const name of ['pointerdown', 'focusin', 'wheel'] as const) {
      list.addEventListener(name, () => this.#play(false), { passive: true });
    }
    this.#play(!matchMedia('(prefers-reduced-motion: reduce)').matches);
    this.#tell();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #count(): number {
    return this.#list?.children.length ?? 0;
  }

  #current(): number {
    const list = this.#list;
    return list ? Math.round(list.scrollLeft / Math.max(1, list.clientWidth)) : 0;
  }

  #show(place: number): void {
    const count = this.#count();
    const wanted = (place + count) % count;
    this.#list?.scrollTo({ left: wanted * this.#list.clientWidth });
  }

  #tell(): void {
    const output = this.querySelector('output');
    const slide = this.#list?.children[this.#current()];
    // The last slide may be a link to the rest of the album.
    if (output) output.textContent = slide?.getAttribute('data-place') ?? '';
  }

  #play(playing: boolean): void {
    this.#playing = playing;
    clearInterval(this.#timer);
    if (playing) {
      this.#timer = window.setInterval(() => {
        if (!document.hidden && !this.matches(':hover')) this.#show(this.#current() + 1);
      }, secondsPerSlide * 1000);
    }
    const button = this.querySelector<HTMLElement>('[data-slide="play"]');
    if (!button) return;
    const { pauseLabel = '', playLabel = '' } = button.dataset;
    button.textContent = playing ? pauseLabel : playLabel;
  }

  #press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const action = button?.dataset.slide;
    if (action === 'play') this.#play(!this.#playing);
    else if (action) {
      this.#play(false);
      this.#show(this.#current() + (action === 'next' ? 1 : -1));
    }
  }

  #key(event: KeyboardEvent): void {
    const places: Record<string, number> = {
      ArrowLeft: this.#current() - 1,
      ArrowRight: this.#current() + 1,
      Home: 0,
      End: this.#count() - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    this.#show(place);
  }
}
