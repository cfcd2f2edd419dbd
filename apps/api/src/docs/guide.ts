import { explorerPath, graphqlPath } from '@hoi/contract/addresses';
import { requestIdHeader } from '@hoi/contract/headers';
import type { ErrorCode } from '@hoi/domain/errors';
import { languages } from '@hoi/domain/language';
import type { GraphQLSchema } from 'graphql';
import { html } from 'hono/html';
import { limits } from '#graphql/limits.ts';
import { wrongQuestion, wrongQuestionAnswer } from './error-example.ts';
import { examples } from './examples.ts';
import { text } from './reference.ts';

const errorDescriptions: Readonly<Record<ErrorCode, string>> = {
  BAD_USER_INPUT:
    'The question is not well formed, or a value cannot be. `extensions.issues` says where, if it is a value.',
  UNAUTHENTICATED:
    'The token is malformed, unknown, ended or out of date; it is never taken for a stranger. Without a token: only the staff may ask or do this.',
  FORBIDDEN: 'Only the staff may ask or do this.',
  NOT_FOUND: 'There is none, or none that you may know of: the two look the same.',
  CONFLICT: 'Something has changed meanwhile, or was done already, such as a second vote.',
  RATE_LIMITED: 'Too much for this minute. `Retry-After` says in how many seconds to come back.',
  QUERY_TOO_COMPLEX: `One request asks for too much: more than ${limits.cost} points, ${limits.depth} levels or ${limits.aliases} aliases.`,
  INTERNAL: 'Something failed on our side. Tell us `extensions.requestId`.',
};

/** What curl sends for the first example; the quotes are those of a shell. */
function command(apiUrl: string): string {
  const [first] = examples;
  const body = JSON.stringify({ query: first?.query.replaceAll(/\s+/g, ' ') });
  return `curl ${apiUrl}${graphqlPath} \\
  -H 'content-type: application/json' \\
  -H 'authorization: Bearer hoi_…' \\
  -d '${body}'`;
}

/** How to ask: what a partner has to know before the first question. */
export function guide(apiUrl: string, schema: GraphQLSchema) {
  return html`<h2 id="begin">Begin</h2>
<p>There is one address, <code>${apiUrl}${graphqlPath}</code>, which takes GraphQL by POST as JSON. Everything that readers of the
site see can be read without a token. A token lets a program ask more in a minute; administrators of the portal issue it, and it is sent in
the header <code>Authorization</code>. Tokens read and change nothing. What a token used this month and in the month before,
in requests and in points, it is told under <code>viewer { tokenUsage { month requests points countedUntil } }</code>.</p>
<pre class="command" tabindex="0"><code>${command(apiUrl)}</code></pre>
<p>To try it out in the browser, give your token at <a href="${explorerPath}">${explorerPath}</a>: it opens GraphiQL with the description of everything that can be asked. The token
stays in the memory of that page.</p>
<p>The same description for programs is at <a href="/schema.graphql">/schema.graphql</a>.</p>
<h2 id="rules">Rules that hold everywhere</h2>
<ul>
<li>An <code>id</code> is opaque and never changes; <code>node(id:)</code> finds the thing again. Slugs are for addresses and may change: the old one goes on finding an article or a unit.</li>
<li>Times are instants in UTC, days are calendar days in Viet Nam.</li>
<li>A text that is not known is empty, anything else that is not known is null; each field says what null means.</li>
<li>Enums may have more values in time: be ready for one that you do not know.</li>
<li>Texts are in Vietnamese, in Unicode's composed form (NFC).</li>
<li>Every answer bears <code>${requestIdHeader}</code>; tell us that when something is odd.</li>
</ul>
<h2 id="errors">Errors</h2>
<p>Errors stand in <code>errors</code>, each with its kind in <code>extensions.code</code>; what could be answered stands beside them in <code>data</code>.
Codes stay as they are: let programs go by them. A <code>message</code> is for people and may be worded better one day. It is in Vietnamese; with the header
<code>accept-language: en</code> it is in English. A question that is no GraphQL of ours is told in the same way; <code>extensions.detail</code> then has the English words that GraphQL’s
own library uses, where the message has not.</p>
<dl>${Object.entries(errorDescriptions).map(
    ([code, description]) => html`<dt><code>${code}</code></dt><dd>${text(description)}</dd>`,
  )}</dl>
<section class="error"><p>So this question</p>
<pre class="wrong" tabindex="0"><code>${wrongQuestion}</code></pre>
${languages.map(
  (language) => html`<p>is answered, with <code>accept-language: ${language}</code>,</p>
<pre class="answer" tabindex="0" data-language="${language}"><code>${wrongQuestionAnswer(schema, language)}</code></pre>
`,
)}</section>
<h2 id="examples">Examples</h2>
${examples.map(
  ({ title, about, query, variables }) => html`<section class="example"><h3>${title}</h3>
<p>${text(about)}</p>
<pre class="query" tabindex="0"><code>${query}</code></pre>
${variables ? html`<p>With the variables</p><pre class="variables" tabindex="0"><code>${JSON.stringify(variables)}</code></pre>` : ''}</section>
`,
)}`;
}
