export const HEAD_STYLE = `
.top { display: grid; grid-template-columns: minmax(0, 1fr) auto auto; gap: 0.5rem 2rem; align-items: start; padding: 2.1rem 0 1.4rem; }
h1 { font-size: clamp(1.7rem, 1.2rem + 1.7vw, 2.5rem); line-height: 1.08; font-weight: 700; letter-spacing: -0.022em; text-wrap: balance; overflow-wrap: anywhere; }
.counts { margin-top: 0.55rem; color: var(--quiet); }
.counts span { white-space: nowrap; }
.counts span:not(:last-child)::after { content: " ·"; }
.state { max-width: 25rem; padding-top: 0.35rem; color: var(--quiet); font-size: 0.875rem; }
.state strong { color: var(--ink); }
.top > .control { margin-top: 0.15rem; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.6rem 0.75rem; align-items: end; margin: 0 calc(-1 * var(--side)); padding: 0.75rem var(--side); background: var(--ground); border-block: 1px solid var(--line); }
.always { display: flex; gap: 0.5rem; flex: 1 1 14rem; min-width: 0; }
.search { position: relative; flex: 1; min-width: 0; }
.search input { width: 100%; height: 2.25rem; padding: 0 2rem 0 0.7rem; border: 1px solid var(--edge); border-radius: 0; background: var(--raised); appearance: none; }
.search input::placeholder { color: var(--quiet); opacity: 1; }
.search kbd { position: absolute; inset-inline-end: 0.6rem; top: 50%; translate: 0 -50%; padding: 0 0.35rem; border: 1px solid var(--line); font: inherit; font-size: 0.75rem; color: var(--quiet); pointer-events: none; }
.search input:focus + kbd, .search input:not(:placeholder-shown) + kbd { display: none; }
#more { display: none; }
.lists { display: flex; flex-wrap: wrap; gap: 0.6rem 0.5rem; }
.list span, .size span { display: block; margin-bottom: 0.15rem; font-size: 0.75rem; line-height: 1.2; color: var(--quiet); }
.list select { width: 8.4rem; height: 2.25rem; padding: 0 0.4rem; border: 1px solid var(--edge); border-radius: 0; background: var(--raised); text-overflow: ellipsis; cursor: pointer; }
.list select:hover, .search input:hover { border-color: var(--ink); }
.list select.chosen { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.list select.chosen option, .list select.chosen optgroup { background: var(--raised); color: var(--ink); }
.end { display: flex; margin-inline-start: auto; gap: 1rem; align-items: end; min-height: 2.25rem; }
.size input { display: block; width: 6.5rem; height: 2.25rem; margin: 0; accent-color: var(--ink); cursor: pointer; }
.count { display: inline-block; min-width: 6rem; line-height: 2.25rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
#clear { line-height: 1.5rem; }
#clear:disabled { visibility: hidden; }
@media (min-width: 60.01rem) and (max-width: 82rem) {
  html { scroll-padding-top: 10rem; }
  .bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; }
  .end { grid-row: 1; grid-column: 2; }
  .size { display: flex; gap: 0.5rem; align-items: center; }
  .size span { margin: 0; }
  .lists { grid-column: 1 / -1; }
  .list { flex: 1 1 0; }
  .list select { width: 100%; }
}
@media (max-width: 60rem) {
  html { scroll-padding-top: 4.5rem; }
  .top { grid-template-columns: minmax(0, 1fr) auto; padding: 1.25rem 0 1rem; }
  .title { display: contents; }
  .top > .control { grid-row: 1; grid-column: 2; }
  .counts { grid-column: 1 / -1; margin: 0; }
  .state { grid-column: 1 / -1; max-width: none; padding-top: 0; }
  #more { display: block; }
  .bar:not(.unfolded) .lists, .bar:not(.unfolded) .size { display: none; }
  .bar.unfolded { max-height: 100vh; max-height: 100dvh; overflow-y: auto; }
  .always { flex-basis: 100%; }
  .lists { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); width: 100%; }
  .list select { width: 100%; }
  .end { width: 100%; min-height: 0; justify-content: space-between; align-items: center; }
  .bar:not(.unfolded) .end { min-height: 1.5rem; }
  .bar.all:not(.unfolded) .end { display: none; }
  .count { line-height: 1.5rem; }
  .search kbd { display: none; }
  .control, .search input, .list select { min-height: 2.75rem; }
}
`;
