/** All that the page looks like; the colours are those of the public site. */
export const style = `
:root { color-scheme: light; --ink: #2a1d20; --soft: #5e4d51; --rose: #8e1538; --paper: #fffdfa; --sand: #f7f1ea; --line: #e3d7cb; }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main, nav { padding: 0 clamp(1rem, 4vw, 2.5rem); }
header { padding-block: 2rem 1.25rem; background: var(--sand); border-bottom: 1px solid var(--line); }
header p { margin: 0; max-width: 46rem; color: var(--soft); }
h1 { margin: 0 0 .5rem; font-size: clamp(1.6rem, 1.3rem + 1.6vw, 2.4rem); line-height: 1.2; color: var(--rose); }
h2 { margin: 3rem 0 .75rem; padding-top: 1rem; border-top: 2px solid var(--rose); font-size: 1.5rem; line-height: 1.25; }
h3 { margin: 2rem 0 .25rem; font-size: 1.125rem; }
p, ul, dl { margin: 0 0 1rem; }
main > p, main > ul, section > p { max-width: 46rem; }
a { color: var(--rose); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid var(--rose); outline-offset: 2px; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .9em; line-height: 1.5; }
pre code { font-size: 1em; }
pre { margin: .5rem 0 1rem; padding: .875rem 1rem; max-width: 56rem; overflow-x: auto; overflow-wrap: normal; background: var(--sand); border: 1px solid var(--line); border-radius: 4px; }
dt { margin-top: .875rem; }
dt > code:first-child { font-weight: 700; }
dd { margin: .125rem 0 0; max-width: 46rem; }
dd dl { margin: .25rem 0 .5rem; padding-left: .875rem; border-left: 3px solid var(--line); }
dd dt { margin-top: .375rem; }
dd dd { color: var(--soft); }
nav { padding-block: 1rem; font-size: .9375rem; }
nav ul { margin: 0; padding: 0; list-style: none; columns: 9.5rem; column-gap: 1rem; }
nav li { break-inside: avoid; }
nav li a { display: inline-block; padding: .25rem 0; }
summary { cursor: pointer; font-weight: 600; padding: .375rem 0; }
section { scroll-margin-top: 1rem; }
main > h2:first-child { margin-top: 0; }
@media (min-width: 60rem) {
  .page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); }
  nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; border-right: 1px solid var(--line); padding-right: 1rem; }
  nav ul { columns: auto; }
  main { max-width: 66rem; padding-bottom: 4rem; }
  main > h2:first-child { margin-top: 1rem; border-top: 0; }
}
@media print { nav { display: none; } }
`;
