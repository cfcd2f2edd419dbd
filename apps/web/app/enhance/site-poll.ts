/** Sends a vote without leaving the page, and puts the server's own answer in place of the form. */
export class SitePoll extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      void this.#send(event.target);
    });
  }

  async #send(form: HTMLFormElement): Promise<void> {
    const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(fields),
      });
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const answer = page.querySelector('[data-poll-answer]');
      if (!answer) throw new Error('no answer');
      this.replaceChildren(document.adoptNode(answer));
      answer.setAttribute('tabindex', '-1');
      if (answer instanceof HTMLElement) answer.focus();
    } catch {
      // The plain form says what is wrong better than we can.
      form.submit();
    }
  }
}
