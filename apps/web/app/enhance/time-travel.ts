/** Arrow keys pass over several days before the wanted one; the page waits for them. */
const patienceMs = 600;

/** Set while the page changes under somebody's slider, so that the next page gives it back to them. */
const held = 'time-travel';

const written = (day: string) => day.split('-').reverse().join('/');

/** A line of the days on which something changed; letting go of its knob goes to that day. */
export class TimeTravel extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    const days = this.dataset.days?.split(' ') ?? [];
    const line = this.querySelector<HTMLElement>('.time-slider');
    const knob = line?.querySelector('input');
    const output = line?.querySelector('output');
    if (!line || !knob || !output || days.length < 2) return;
    line.hidden = false;
    if (sessionStorage.getItem(held)) knob.focus({ preventScroll: true });
    sessionStorage.removeItem(held);
    const began = knob.value;
    let byKey = false;
    knob.addEventListener('keydown', () => {
      byKey = true;
    });
    knob.addEventListener('pointerdown', () => {
      byKey = false;
    });
    knob.addEventListener('input', () => {
      const day = written(days[Number(knob.value)] ?? '');
      output.value = day;
      knob.setAttribute('aria-valuetext', day);
    });
    knob.addEventListener('change', () => {
      clearTimeout(this.#timer);
      const go = () => knob.value !== began && this.#goTo(days[Number(knob.value)]);
      this.#timer = window.setTimeout(go, byKey ? patienceMs : 0);
    });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
  }

  #goTo(day: string | undefined): void {
    const form = this.querySelector('form');
    const box = this.querySelector<HTMLInputElement>('input[name="ngay"]');
    if (!form || !box || !day) return;
    sessionStorage.setItem(held, '1');
    box.value = written(day);
    form.requestSubmit();
  }
}
