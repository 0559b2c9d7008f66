export const FIGURE_STYLE = `
:root { --columns: 6; --column: 12.5rem; --gap: 1.25rem; }
.group { padding-top: 2.2rem; }
.group-head { display: flex; flex-wrap: wrap; gap: 0 0.9rem; align-items: baseline; margin-bottom: 1.1rem; }
h2 { font-size: 1.3rem; line-height: 1.2; font-weight: 700; letter-spacing: -0.012em; }
.group-head p { color: var(--quiet); }
.pieces { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); gap: 1.9rem var(--gap); align-items: start; }
figure { --span: 1; grid-column: span min(var(--span), var(--columns)); min-width: 0; margin: -7px; padding: 7px; content-visibility: auto; contain-intrinsic-size: auto calc((var(--column) + var(--gap)) * var(--span) / var(--r) + 8.5rem); }
figure.first { grid-column-start: 1; grid-column-end: span min(var(--span), var(--columns)); }
figure.wide { --span: 2; }
figure.strip { --span: 4; }
.open { display: block; width: 100%; padding: 0; border: 0; background: var(--rim); cursor: zoom-in; }
.open img { width: 100%; height: auto; aspect-ratio: var(--r); object-fit: cover; color: var(--quiet); font-size: 0.8125rem; box-shadow: 0 0 0 1px var(--rim); }
.open:focus-visible { outline-offset: 4px; }
.missing { display: grid; align-content: center; gap: 0.4rem; width: 100%; aspect-ratio: var(--r); padding: 0.9rem; overflow: hidden; border: 1px solid var(--edge); background: var(--ground); color: var(--ink); font-size: 0.8125rem; line-height: 1.4; text-align: start; }
.missing b { font-size: 0.9375rem; }
figcaption { padding-top: 0.55rem; font-size: 0.8125rem; line-height: 1.4; overflow-wrap: anywhere; }
h3 { font-size: 0.875rem; line-height: 1.35; font-weight: 400; color: var(--quiet); }
h3 b { color: var(--ink); font-weight: 700; }
h3 span { white-space: nowrap; }
.number { font-weight: 600; font-variant-numeric: tabular-nums; }
.number bdi { margin-inline-end: 0.3em; }
.number span { display: inline-block; max-width: 100%; color: var(--quiet); font-weight: 400; }
.alt { margin-top: 0.3rem; color: var(--quiet); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
[dir="rtl"].alt { text-align: start; }
.findings { margin-top: 0.35rem; }
.findings summary { display: flex; gap: 0.6rem; width: fit-content; cursor: pointer; list-style: none; }
.findings summary::-webkit-details-marker { display: none; }
.mark { display: inline-flex; align-items: center; gap: 0.35em; white-space: nowrap; text-decoration: underline; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
.mark::before { content: ""; flex: none; width: 0.6em; height: 0.6em; border: 1.5px solid currentColor; }
.mark.error { font-weight: 700; }
.mark.error::before { background: currentColor; }
.mark.warning::before { rotate: 45deg; scale: 0.9; }
.mark.info::before { border-radius: 50%; }
.finding { margin-top: 0.6rem; padding-inline-start: 0.7rem; border-inline-start: 2px solid var(--edge); }
.finding code { font: inherit; font-weight: 600; }
.finding p { margin-top: 0.1rem; }
.finding .fix { color: var(--quiet); }
.files { display: flex; flex-wrap: wrap; gap: 0 0.8rem; margin-top: 0.35rem; color: var(--quiet); }
.nothing { padding: 3rem 0; }
main:focus { outline: none; }
/* Small: an overview. The words are one click away. */
:root[data-size="1"] :is(.number, .alt, .findings, .files), :root[data-size="2"] :is(.alt, .files) { display: none; }
:root[data-size="1"] h3 { font-size: 0.75rem; }
:root[data-size="1"] h3 .template { display: none; }
@media (max-width: 60rem) {
  :root { --gap: 0.9rem; }
  .pieces { row-gap: 1.6rem; }
  .findings summary, .files a { min-height: 1.5rem; align-items: center; }
}
`;
