import { createHash } from 'node:crypto';
import { docsPath } from '@hoi/contract/addresses';
import { productName } from '@hoi/localization/words/frame/product';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { guide } from './guide.ts';
import { groupSections, groupsOf, rootSection } from './reference.ts';
import { style } from './style.ts';

const styleHash = createHash('sha256').update(style).digest('base64');
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function contents(name: string, address: string, names: readonly string[]) {
  return html`<details><summary>${name}</summary><ul>${names.map(
    (one) => html`<li><a href="#${address}${one}">${one}</a></li>`,
  )}</ul></details>
`;
}

const fieldNames = (root: GraphQLObjectType | null | undefined) =>
  Object.keys(root?.getFields() ?? {});

function page(schema: GraphQLSchema, apiUrl: string) {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  const groups = groupsOf(schema);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · ${productName}</title>
<meta name="description" content="How partners read what the portal publishes: GraphQL, with examples and every type and field.">
<style>${raw(style)}</style>
</head>
<body>
<header><h1>${productName}: API for partners</h1>
<p>News, albums, polls, and the organisation with its units and people, as readers of the portal see them: for programs. What is
said of types and fields is made from the API itself.</p></header>
<div class="page">
<nav aria-label="Contents">
<ul><li><a href="#begin">Begin</a></li><li><a href="#rules">Rules</a></li><li><a href="#errors">Errors</a></li><li><a href="#examples">Examples</a></li></ul>
${contents('Questions', 'Query.', fieldNames(query))}${contents('Changes', 'Mutation.', fieldNames(mutation))}
${groups.map(({ name, types }) =>
  contents(
    name,
    '',
    types.map((type) => type.name),
  ),
)}
</nav>
<main>
${guide(apiUrl, schema)}
<h2 id="questions">Questions</h2>
${rootSection(query)}
<h2 id="changes">Changes</h2>
<p>What readers do. Tokens change nothing.</p>
${rootSection(mutation)}
${groups.map(
  (group) => html`<h2 id="group-${group.name}">${group.name}</h2>
${groupSections(group, schema)}`,
)}
</main>
</div>
</body>
</html>
`;
}

/** The documentation for partners at /docs, made from the schema when it is first asked for. */
export function docsPage(schemaOf: () => GraphQLSchema, apiUrl: string): Hono {
  const app = new Hono();
  let made: ReturnType<typeof page> | undefined;
  app.get(docsPath, (c) => {
    made ??= page(schemaOf(), apiUrl);
    c.header('Content-Security-Policy', policy);
    c.header('Cache-Control', 'public, max-age=300');
    return c.html(made);
  });
  return app;
}
