export const PRINT_STYLE = `
@media print {
  :root, :root:not([data-ground="light"]), :root[data-ground="dark"] { color-scheme: light; --ground: #ffffff; --raised: #ffffff; --ink: #000000; --quiet: #333333; --line: #999999; --edge: #666666; --rim: #cccccc; --columns: 4 !important; --gap: 5mm; }
  @page { margin: 14mm; }
  body { padding: 0; }
  .skip, .bar, .top > .control, .files, .large { display: none !important; }
  .top { padding: 0 0 4mm; border-bottom: 1px solid #999999; }
  .group { padding-top: 6mm; }
  .group-head { break-after: avoid; }
  .pieces { row-gap: 6mm; }
  figure { content-visibility: visible; break-inside: avoid; }
  .alt { display: block; }
}
`;
