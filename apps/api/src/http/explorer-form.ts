import { createHash } from 'node:crypto';
import { docsPath, explorerPath } from '@hoi/contract/addresses';
import type { Language } from '@hoi/domain/language';
import { explorerWords as inEnglish } from '@hoi/localization/en/access/explorer';
import { explorerWords as inVietnamese } from '@hoi/localization/words/access/explorer';
import { html, raw } from 'hono/html';
import { style as ofTheDocs } from '#docs/style.ts';
import { tokenForm } from '#modules/access/partners/api-token.ts';

const style = `${ofTheDocs}
main { max-width: 40rem; margin: 0 auto; padding-block: 2rem 4rem; }
h1 { margin-bottom: .75rem; }
form { margin: 1.5rem 0; padding: 1.25rem; background: var(--sand); border: 1px solid var(--line); border-radius: 4px; }
label { display: block; font-weight: 600; }
small { color: var(--soft); font-size: .9375rem; }
input { display: block; width: 100%; margin: .375rem 0; padding: .625rem .75rem; border: 1px solid var(--soft); border-radius: 4px; background: #fff; color: var(--ink); font: 1rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; -webkit-text-security: disc; }
input[aria-invalid] { border: 2px solid var(--rose); }
button { margin-top: 1rem; min-height: 2.75rem; padding: .5rem 1.25rem; border: 0; border-radius: 4px; background: var(--rose); color: #fff; font: inherit; font-weight: 600; cursor: pointer; }
input:focus-visible, button:focus-visible { outline: 3px solid var(--rose); outline-offset: 2px; }
[role=alert] { margin: 0 0 1rem; padding: .625rem .875rem; border-left: 4px solid var(--rose); background: #fff; font-weight: 600; }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/** What the page of the form may load and where it may send it. */
export const formPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${styleHash}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const explorerWords = { vi: inVietnamese, en: inEnglish };

/** The page that asks for a token, and says why the one that was given opens nothing. It never repeats it. */
export function explorerForm(language: Language, fault?: string) {
  const words = explorerWords[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<meta name="robots" content="noindex">
<style>${raw(style)}</style>
</head>
<body>
<main>
<h1>${words.heading}</h1>
<p>${words.intro}</p>
<noscript><p>${words.needsScript}</p></noscript>
<form method="post" action="${explorerPath}" autocomplete="off">
${fault ? html`<p role="alert" id="fault">${fault}</p>` : ''}<label for="token">${words.token}</label>
<input id="token" name="token" required maxlength="100" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="${fault ? 'fault help' : 'help'}"${fault ? raw(' aria-invalid="true"') : ''} autofocus>
<small id="help">${words.tokenHelp(tokenForm.start, tokenForm.letters)}</small>
<br><button>${words.open}</button>
</form>
<p><a href="${docsPath}">${words.docs}</a></p>
</main>
</body>
</html>
`;
}
