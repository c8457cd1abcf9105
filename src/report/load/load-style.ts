/** How the report looks; light or dark as the reader's system does. */
export const loadStyle = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #14161a); --card: light-dark(#ffffff, #1c1f25); --edge: light-dark(#dfe3e8, #2e333b);
  --text: light-dark(#1a1f27, #e4e7ec); --quiet: light-dark(#5c6673, #98a2b0); --green: light-dark(#147a3d, #4fc47f);
  --red: light-dark(#bf2436, #ff7b83); --amber: light-dark(#8f5d00, #e3b341); --blue: light-dark(#2563c9, #74a5f5);
  --violet: light-dark(#7a4fc4, #b798ef);
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1180px; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.35rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
p { margin: .25rem 0; }
.quiet, td.quiet { color: var(--quiet); }
.verdict { margin: 1.25rem 0; padding: .75rem 1rem; border-left: 4px solid; background: var(--card); font-weight: 600; }
.verdict.good { border-color: var(--green); } .verdict.bad { border-color: var(--red); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: .75rem; margin: 0; padding: 0; list-style: none; }
.tiles li { background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: .6rem .8rem; }
.tiles b { display: block; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--quiet); font-size: .85rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 340px), 1fr)); gap: 1rem; }
figure { margin: 0; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; padding: .75rem 1rem; }
figcaption { font-weight: 600; }
.legend { display: flex; flex-wrap: wrap; gap: 1rem; margin: .15rem 0 .35rem; padding: 0; list-style: none; font-size: .85rem; color: var(--quiet); }
.legend li::before { content: ''; display: inline-block; width: 14px; height: 3px; margin-right: 6px; vertical-align: middle; background: currentColor; }
.legend li.blue::before { background: var(--blue); } .legend li.green::before { background: var(--green); }
.legend li.red::before { background: var(--red); } .legend li.amber::before { background: var(--amber); }
.legend li.violet::before { background: var(--violet); }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--quiet); font-size: 12px; }
.grid { stroke: var(--edge); }
.line { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.line.blue { stroke: var(--blue); } .line.green { stroke: var(--green); } .line.red { stroke: var(--red); }
.line.amber { stroke: var(--amber); } .line.violet { stroke: var(--violet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; background: var(--card); }
th, td { text-align: left; padding: .35rem .7rem; border-bottom: 1px solid var(--edge); vertical-align: top; }
th { font-weight: 600; font-size: .85rem; color: var(--quiet); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td { overflow-wrap: anywhere; min-width: 5.5rem; }
td:first-child { overflow-wrap: normal; min-width: 8.5rem; }
.remark { border-left: 4px solid var(--amber); background: var(--card); padding: .5rem 1rem; margin: .5rem 0; }
`;
