import { siteFaults } from '@hoi/localization/words/frame/site-faults';
import { escaped } from './escaped.ts';

const { unsent } = siteFaults;

/** What no person typed: ids, and the values of choices. */
const opaque = /^[\w=+/:-]{0,200}$/;

function field([name, value]: [string, string]): string {
  const given = `name="${escaped(name)}"`;
  return opaque.test(value)
    ? `<input type="hidden" ${given} value="${escaped(value)}">`
    : `<p><textarea class="field" ${given} rows="4" cols="60" aria-label="${unsent.typed}">\n${escaped(value)}</textarea></p>`;
}

/** A form that could not be taken, with all that was in it, to be sent again as it is. */
export async function unsentForm(form: Request, action: string): Promise<string> {
  const fields = new URLSearchParams(await form.text());
  return `<p>${unsent.kept}</p><form method="post" action="${escaped(action)}">${[...fields].map(field).join('')}<p><button class="button" type="submit">${unsent.again}</button></p></form>`;
}
