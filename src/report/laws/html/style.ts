/** The look of the HTML report: light and dark as the reader's system is, printable, and without anything from elsewhere. */
export const style = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #14161a);
  --card: light-dark(#ffffff, #1c1f25);
  --edge: light-dark(#dfe3e8, #2e333b);
  --text: light-dark(#1a1f27, #e4e7ec);
  --quiet: light-dark(#5c6673, #98a2b0);
  --good: light-dark(#147a3d, #4fc47f);
  --bad: light-dark(#bf2436, #ff7b83);
  --warning: light-dark(#8f5d00, #e3b341);
  --code: light-dark(#f0f2f5, #14161a);
  --bad-shade: light-dark(#fdecee, #3a1d22);
  --good-shade: light-dark(#e7f6ed, #15301f);
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;
}
* { box-sizing: border-box }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 64rem;
  background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
h1 { margin: 0; font-size: 1.5rem; line-height: 1.25; letter-spacing: -.01em }
h2 { margin: 2.75rem 0 .75rem; font-size: 1.125rem }
p { margin: .5rem 0 }
li code, p code { padding: .1em .3em; background: var(--code); border-radius: .25rem }
code, pre { font-family: var(--mono); font-size: .8125rem; unicode-bidi: isolate }
pre {
  margin: .5rem 0; padding: .75rem .9rem; overflow-x: auto; line-height: 1.5;
  background: var(--code); border: 1px solid var(--edge); border-radius: .5rem;
}
.target { overflow-wrap: anywhere }
.about { color: var(--quiet); font-size: .9rem }
.bar { display: flex; gap: 3px; height: .6rem; margin: 1.25rem 0 .6rem }
.bar span { border-radius: 3px; background: var(--colour) }
.counts { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; margin: 0; padding: 0; list-style: none }
.counts li { color: var(--quiet) }
.counts b { color: var(--text); font-variant-numeric: tabular-nums }
.counts b::before {
  content: ""; display: inline-block; width: .6rem; height: .6rem; margin-right: .45rem;
  border-radius: 50%; background: var(--colour);
}
.held { --colour: var(--good) }
.broken { --colour: var(--bad) }
.unproven { --colour: var(--warning) }
.not-checked { --colour: var(--quiet) }
.stop { padding: .75rem 1rem; background: var(--bad-shade); border-radius: .5rem; overflow-wrap: anywhere }
.card { background: var(--card); border: 1px solid var(--edge); border-radius: .75rem }
.laws { width: 100%; border-collapse: separate; border-spacing: 0 }
.laws td { padding: .6rem .9rem; vertical-align: top; border-top: 1px solid var(--edge) }
.laws tr:first-child td { border-top: 0 }
.laws td:first-child { width: 1%; white-space: nowrap; font-weight: 600 }
.laws td:last-child { width: 40%; color: var(--quiet); font-size: .9rem; overflow-wrap: anywhere }
.mark { display: inline-block; width: 1.4em; color: var(--colour); font-weight: 700 }
a { color: inherit; text-decoration-color: var(--bad); text-underline-offset: .2em }
article.card { margin: 0 0 1.25rem; padding: 1.25rem 1.4rem; border-inline-start: 4px solid var(--bad) }
article h3 { margin: 0 0 .75rem; font-size: 1.0625rem }
article h4 { margin: 1.1rem 0 .35rem; font-size: .8125rem; color: var(--quiet); font-weight: 600 }
.story { margin: 0; padding: 0; list-style: none; counter-reset: line }
.story li {
  counter-increment: line; position: relative; padding: .2rem 0 .2rem 2.2rem;
  display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline;
}
.story li::before {
  content: counter(line); position: absolute; left: 0; width: 1.5rem; text-align: right;
  color: var(--quiet); font-size: .875rem; font-variant-numeric: tabular-nums;
}
.story .what { flex: 0 1 auto; font-family: var(--mono); font-size: .875rem; overflow-wrap: anywhere }
.story .outcome { color: var(--quiet); font-size: .9rem }
.story .remark { flex-basis: 100%; color: var(--warning); font-size: .9rem }
article .finding { margin-top: 1rem; font-weight: 600; overflow-wrap: anywhere }
.diff { padding: .4rem 0 }
.diff span { display: block; padding: 0 .9rem; white-space: pre-wrap; overflow-wrap: anywhere }
.diff span::before { content: "  "; white-space: pre }
.diff .expected { background: var(--good-shade); color: var(--good) }
.diff .observed { background: var(--bad-shade); color: var(--bad) }
.diff .expected::before { content: "- " }
.diff .observed::before { content: "+ " }
.diff .left-out { color: var(--quiet) }
.hint { margin: 1rem 0; padding: .6rem .9rem; border-radius: .5rem; background: var(--code); border: 1px solid var(--edge) }
.paste { white-space: pre-wrap; overflow-wrap: anywhere; user-select: all }
.coverage details { border-top: 1px solid var(--edge) }
.coverage details:first-child { border-top: 0 }
.coverage summary {
  display: grid; grid-template-columns: 12rem 6rem 1fr 1rem; gap: .75rem; align-items: center; padding: .55rem .9rem; cursor: pointer;
}
.coverage summary::-webkit-details-marker { display: none }
.coverage summary::after { content: "›"; color: var(--quiet); text-align: center }
.coverage details[open] summary::after { rotate: 90deg }
.coverage .share { height: .45rem; border-radius: 3px; background: var(--code); border: 1px solid var(--edge); overflow: hidden }
.coverage .share i { display: block; height: 100%; background: var(--good) }
.coverage .names { padding: 0 .9rem .8rem; font-size: .85rem; color: var(--quiet); overflow-wrap: anywhere }
.coverage .names code { margin-right: .6rem }
.coverage .names .missed { color: var(--warning) }
details > summary { cursor: pointer }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: .8125rem }
@media (max-width: 40rem) {
  .laws td { display: block; width: auto !important; border-top: 0; padding: .1rem .9rem }
  .laws td:first-child { padding-top: .6rem }
  .laws td:last-child { padding-bottom: .6rem }
  .laws tr { display: block; border-top: 1px solid var(--edge) }
  .coverage summary { grid-template-columns: 8rem 4.5rem 1fr 1rem }
}
@media print {
  body { max-width: none; padding: 0; background: none }
  article, .card { break-inside: avoid }
}
`;
