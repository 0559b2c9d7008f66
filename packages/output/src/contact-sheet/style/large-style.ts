export const LARGE_STYLE = `
.large { width: 100%; max-width: none; height: 100%; max-height: none; margin: 0; padding: 0; border: 0; background: var(--ground); color: inherit; }
.large[open] { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) 25rem; }
.large::backdrop { background: var(--ground); }
.large-bar { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; justify-content: space-between; padding: 0.75rem var(--side); border-bottom: 1px solid var(--line); }
.place { color: var(--quiet); font-variant-numeric: tabular-nums; }
.large-steps { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.stage { display: grid; place-items: center; min-width: 0; min-height: 0; padding: 1.5rem var(--side); overflow: hidden; }
.stage img { max-width: 100%; max-height: 100%; width: auto; height: auto; min-width: 0; min-height: 0; cursor: zoom-in; }
.stage .missing { max-width: 24rem; }
.stage:focus-visible { outline-offset: -4px; }
.large.actual .stage { display: block; overflow: auto; }
.large.actual .stage img { max-width: none; max-height: none; cursor: zoom-out; margin: 0 auto; }
.words { padding: 1.5rem var(--side) 2rem 1.5rem; overflow-y: auto; border-inline-start: 1px solid var(--line); }
.words h2 { overflow-wrap: anywhere; }
.words .sub { margin-top: 0.2rem; color: var(--quiet); }
.words dl { display: grid; gap: 1rem; margin-top: 1.3rem; }
.words dt { font-size: 0.8125rem; color: var(--quiet); }
.words dd { margin-top: 0.1rem; overflow-wrap: anywhere; }
.words dd.numbers { font-size: 1.3rem; font-weight: 700; line-height: 1.3; font-variant-numeric: tabular-nums; }
.words dd[dir="rtl"] { text-align: start; }
.words .finding:first-child { margin-top: 0.35rem; }
.words .files { display: grid; gap: 0.15rem; margin: 0; }
@media (max-width: 60rem) {
  .large[open] { display: block; overflow-y: auto; }
  .large-bar { position: sticky; top: 0; z-index: 1; background: var(--ground); padding-block: 0.5rem; }
  .place { width: 100%; }
  .large-steps { width: 100%; display: grid; grid-template-columns: repeat(4, auto); }
  .large-steps .control { padding: 0 0.4rem; }
  .stage { padding: 1rem var(--side); }
  .stage img { max-height: 68vh; max-height: 68dvh; }
  .words { padding: 0.5rem var(--side) 2.5rem; border: 0; overflow: visible; }
}
`;
