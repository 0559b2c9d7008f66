export const BASE_STYLE = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 400 0.9375rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", var(--scripts), sans-serif; -webkit-text-size-adjust: 100%; scroll-padding-top: 7rem; }
body { margin: 0; padding: 0 var(--side) 4rem; }
:root { --side: clamp(1rem, 2.6vw, 2.75rem); }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
img { display: block; }
button, select, input { font: inherit; color: inherit; }
[hidden] { display: none !important; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
a:hover { text-decoration-thickness: 2px; }
:focus { outline: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
.hidden-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: var(--side); top: -4rem; z-index: 3; padding: 0.5rem 0.75rem; background: var(--ink); color: var(--ground); }
.skip:focus { top: 0.5rem; }
.control { min-height: 2.25rem; padding: 0 0.8rem; border: 1px solid var(--edge); border-radius: 0; background: var(--raised); cursor: pointer; white-space: nowrap; }
.control:hover { border-color: var(--ink); }
.control:disabled { opacity: 0.45; cursor: default; }
.control[aria-pressed="true"] { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.plain { padding: 0.35rem 0; border: 0; background: none; text-decoration: underline; text-underline-offset: 0.2em; cursor: pointer; }
:lang(ur), :lang(ks) { line-height: 2.1; }
@media (prefers-reduced-motion: no-preference) { .skip { transition: top 0.12s; } }
`;
