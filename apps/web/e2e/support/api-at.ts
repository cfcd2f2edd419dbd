import { administrator } from './system.ts';

interface Fault {
  message: string;
  extensions: { code: string };
}

interface Credentials {
  email: string;
  password: string;
}

/** The API as another program would ask it. */
export function apiAt(apiUrl: string) {
  async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const response = await fetch(`${apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    // Walks look into it by path: the code generator never sees what they ask.
    const { data, errors } = JSON.parse(await response.text());
    const faults: Fault[] | undefined = errors;
    return { status: response.status, cookie, data, errors: faults };
  }

  /** A session over HTTP: the header that carries it. */
  async function signIn(who: Credentials = administrator): Promise<{ cookie: string }> {
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { name } } }';
    const { email, password } = who;
    const { cookie, errors } = await ask(query, { input: { email, password } });
    if (!cookie) throw new Error(`${email} could not sign in: ${JSON.stringify(errors)}`);
    return { cookie };
  }

  /** Asks and takes nothing but data for an answer. */
  async function askFor(query: string, variables: object, session: { cookie: string }) {
    const { data, errors } = await ask(query, variables, session);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  return { ask, signIn, askFor };
}

export type ApiAt = ReturnType<typeof apiAt>;
