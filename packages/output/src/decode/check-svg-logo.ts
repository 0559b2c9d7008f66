/** What a partner's SVG may not hold, and what its designer can do instead. */
const REFUSED: readonly { readonly pattern: RegExp; readonly what: string; readonly fix: string }[] = [
  { pattern: /<!ENTITY/i, what: 'entity definitions', fix: 'Export it as "plain SVG".' },
  {
    pattern: /<(?:[\w.-]{1,40}:)?(?:filter|fe[A-Z]\w{1,30})[\s/>]/,
    what: 'a filter',
    fix: 'Remove shadows, blurs and glows, then export it again.',
  },
  { pattern: /<(?:[\w.-]{1,40}:)?image[\s/>]/i, what: 'a picture inside', fix: 'Use shapes only, or hand in the picture itself as PNG.' },
  { pattern: /<(?:[\w.-]{1,40}:)?script[\s/>]/i, what: 'a script', fix: 'Export it without scripts.' },
  { pattern: /<(?:[\w.-]{1,40}:)?foreignObject[\s/>]/i, what: 'foreign content', fix: 'Use shapes only.' },
  {
    pattern: /<(?:[\w.-]{1,40}:)?text[\s/>]/i,
    what: 'live text, which needs fonts that are not here',
    fix: 'Convert the text to outlines, then export it again.',
  },
  { pattern: /\son[a-z]{1,30}\s{0,9}=/i, what: 'an event handler', fix: 'Export it without scripts.' },
  {
    pattern: /href\s{0,9}=\s{0,9}["']?\s{0,9}[^#"'\s]/i,
    what: 'a link to something outside',
    fix: 'Embed nothing and link nothing: use shapes only.',
  },
  {
    pattern: /url\(\s{0,9}["']?\s{0,9}[^#"'\s]/i,
    what: 'a link to something outside',
    fix: 'Embed nothing and link nothing: use shapes only.',
  },
  { pattern: /@import|<\?xml-stylesheet/i, what: 'an outside style sheet', fix: 'Export it with its styles as attributes.' },
];

/** The first thing in an SVG that a logo may not hold; undefined when there is none. A first gate: the decoder is bounded all the same. */
export function findRefusedSvgPart(svg: string): { readonly what: string; readonly fix: string } | undefined {
  return REFUSED.find(({ pattern }) => pattern.test(svg));
}
