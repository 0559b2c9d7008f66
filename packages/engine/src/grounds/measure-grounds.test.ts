import { describe, expect, it, test } from 'vitest';
import { measureGrounds } from './measure-grounds.js';

const SIZE = { widthPx: 400, heightPx: 400 };
const FIELD = '<rect x="0" y="0" width="400" height="400" fill="#FFFFFF"/>';
/** A letter like a block, 40 px wide and high. */
const letter = (slot: string, x: number, y: number, fill = '#000000') =>
  `<g data-text="${slot}" transform="translate(${x} ${y})"><path fill="${fill}" d="M0 0h40v40h-40z"/></g>`;
const art = (slot: string, inside: string) => `<g data-art="${slot}">${inside}</g>`;

function measure(inside: string, boxes: Parameters<typeof measureGrounds>[1]['boxes'] = {}) {
  return measureGrounds(`<svg width="400" height="400" xmlns="http://www.w3.org/2000/svg"><title>A > B</title>${inside}</svg>`, {
    ...SIZE,
    boxes,
  });
}

const groundsUnder = (inside: string, boxes = {}) => measure(inside, boxes).text.get('headline');

describe('a text', () => {
  it('stands on what was painted under it last', () => {
    const slab = '<rect x="50" y="50" width="200" height="200" fill="#777777"/>';
    expect(groundsUnder(FIELD + slab + letter('headline', 100, 100))).toEqual({ grounds: ['#777777'], contrast: 4.68, coveredShare: 0 });
  });

  it('that stands half on the edge of a drawing stands on two grounds, and is held to the worse', () => {
    const coin = art('coins', '<circle cx="0" cy="0" r="120" fill="#222222"/>');
    const found = groundsUnder(FIELD + coin + letter('headline', 90, 0));
    expect(found?.grounds).toEqual(['#222222', '#FFFFFF']);
    expect(found?.contrast).toBe(1.31);
  });

  it('notices an edge under one letter among many', () => {
    const many = Array.from({ length: 9 }, (_, at) => letter('headline', 42 * at, 180)).join('');
    const corner = art('coins', '<path d="M0 170L12 190L0 200Z" fill="#444444"/>');
    expect(groundsUnder(FIELD + corner + many)?.grounds).toEqual(['#FFFFFF', '#444444']);
  });

  it('does not stand on what is painted after it, but is covered by it', () => {
    const found = groundsUnder(`${FIELD}${letter('headline', 100, 100)}<rect x="100" y="100" width="20" height="60" fill="#FFFFFF"/>`);
    expect(found?.grounds).toEqual(['#FFFFFF']);
    expect(found?.coveredShare).toBeCloseTo(0.5, 1);
  });

  it('is measured on the stripes of the draft mark, which are no ground that the design chose', () => {
    const hatch = art('draft-hatch', '<path d="M0 0H400V110H0Z" fill="#888888"/>');
    expect(groundsUnder(FIELD + hatch + letter('headline', 100, 100))).toEqual({ grounds: ['#FFFFFF'], contrast: 5.92, coveredShare: 0 });
  });

  it('is not covered by the strike of the draft mark', () => {
    const strike = '<rect x="90" y="110" width="60" height="20" fill="#FFFFFF"/>';
    const boxes = { 'draft-strike': { xPx: 90, yPx: 110, widthPx: 60, heightPx: 20 } };
    expect(groundsUnder(FIELD + letter('headline', 100, 100) + strike, boxes)?.coveredShare).toBe(0);
    expect(groundsUnder(FIELD + letter('headline', 100, 100) + strike)?.coveredShare).toBeGreaterThan(0.2);
  });

  it('of spaces, or off the sheet, has no ink', () => {
    expect(groundsUnder(`${FIELD}<g data-text="headline"></g>`)).toBeUndefined();
    expect(groundsUnder(FIELD + letter('headline', 500, 0))).toEqual({ grounds: [], contrast: null, coveredShare: 0 });
  });

  it('whose colour is no #RRGGBB has no contrast', () => {
    expect(groundsUnder(FIELD + letter('headline', 0, 0, 'var(--ink)'))?.contrast).toBeNull();
  });

  it('that is repeated along an edge is looked under everywhere', () => {
    const copies = [20, 120, 220, 320].map((x) => `<use href="#line" x="${x}" y="10"/>`).join('');
    const edge = `<g data-text="edge"><defs><g id="line"><path fill="#000000" d="M0 0h60v20h-60z"/></g></defs><g transform="rotate(90 200 200)">${copies}</g></g>`;
    const bar = '<rect x="300" y="310" width="100" height="90" fill="#FF0000"/>';
    expect(measure(FIELD + bar + edge).text.get('edge')?.grounds).toEqual(['#FFFFFF', '#FF0000']);
  });
});

describe('a drawing is painted as a browser would', () => {
  const dark = (inside: string, x: number, y: number) => groundsUnder(`${FIELD}${inside}${letter('headline', x, y)}`)?.grounds;

  test.each([
    ['a circle', '<circle cx="120" cy="120" r="60" fill="#333333"/>'],
    ['an ellipse', '<ellipse cx="120" cy="120" rx="40" ry="80" fill="#333333"/>'],
    ['a polygon', '<polygon points="60,60 180,60 120,300" fill="#333333"/>'],
    ['a path with arcs', '<path d="M60 120a60 60 0 1 1 120 0a60 60 0 11-120 0z" fill="#333333"/>'],
    ['curves, relative and smooth', '<path d="m60 60q60-60 120 0t0 120c-40 60-80 60-120 0s0-60 0-120" fill="#333333"/>'],
    ['a thick line', '<line x1="120" y1="0" x2="120" y2="300" stroke="#333333" stroke-width="60"/>'],
    ['a ring seen from inside its line', '<circle cx="220" cy="120" r="100" fill="none" stroke="#333333" stroke-width="80"/>'],
    ['the join of a line', '<polyline points="120,300 120,120 300,120" fill="none" stroke="#333333" stroke-width="100"/>'],
    [
      'a group that moves, turns and grows',
      '<g transform="translate(120 120) rotate(45) scale(2 2)" fill="#333333"><rect x="-30" y="-30" width="60" height="60"/></g>',
    ],
    ['a rounded rectangle', '<rect x="60" y="60" width="120" height="120" rx="30" fill="#333"/>'],
    ['a mirrored drawing', '<g transform="translate(200 0) scale(-1 1)"><path d="M20 60H140V180H20Z" fill="#333333"/></g>'],
    ['a used symbol', '<defs><path id="it" d="M0 0h120v120h-120z"/></defs><use href="#it" x="60" y="60" fill="#333333"/>'],
  ])('%s', (_, inside) => {
    expect(dark(art('drawing', inside), 100, 100)).toEqual(['#333333']);
  });

  test.each([
    [
      'outside of a clip',
      '<clipPath id="c"><rect x="0" y="0" width="90" height="400"/></clipPath><rect x="0" y="0" width="400" height="400" fill="#333333" clip-path="url(#c)"/>',
    ],
    [
      'outside of a mask',
      '<mask id="m"><rect x="0" y="0" width="90" height="400" fill="#fff"/></mask><g mask="url(#m)"><rect x="0" y="0" width="400" height="400" fill="#333333"/></g>',
    ],
    ['in a hole', '<path fill-rule="evenodd" d="M0 0H400V400H0ZM90 90H150V150H90Z" fill="#333333"/>'],
    ['in a hole that turns the other way', '<path d="M0 0H400V400H0ZM90 90V150H150V90Z" fill="#333333"/>'],
    ['between two dashes', '<line x1="120" y1="0" x2="120" y2="400" stroke="#333333" stroke-width="100" stroke-dasharray="90 60"/>'],
    ['beside a line that ends', '<line x1="120" y1="0" x2="120" y2="95" stroke="#333333" stroke-width="100"/>'],
    ['where nothing is filled', '<path d="M0 0H400V400H0Z" fill="none"/>'],
  ])('nothing %s', (_, inside) => {
    expect(dark(art('drawing', inside), 100, 100)).toEqual(['#FFFFFF']);
  });

  it('what cannot be moved is said', () => {
    expect(() => measure('<g transform="skewX(20)"><rect x="0" y="0" width="9" height="9"/></g>')).toThrow('Received "skewX(20)"');
  });
});

describe('a mark', () => {
  it('needs all of its ground, the quiet zone of a code with it, and is no tone of the piece', () => {
    const slab = '<rect x="0" y="0" width="120" height="400" fill="#CCCCCC"/>';
    const code = art('qr', '<path d="M0 0h7v1h-7zM20 20h1v1h-1z" fill="#101010" transform="translate(130 100) scale(5)"/>');
    const { marks, tones } = measure(FIELD + slab + code);
    expect(marks).toEqual([{ slot: 'qr', grounds: ['#FFFFFF', '#CCCCCC'], contrast: 11.84, coveredShare: 0 }]);
    expect(tones.map(({ colour }) => colour)).toEqual(['#FFFFFF', '#CCCCCC']);
  });

  it('that is a picture names its ink', () => {
    const logo = art('logo-1', '<image href="data:image/png;base64,AA==" fill="#777777" x="10" y="10" width="80" height="40"/>');
    expect(measure(FIELD + logo).marks[0]?.contrast).toBe(4.47);
  });
});

describe('the tones of a piece', () => {
  it('are told with their share of the sheet and their thickness, without text and draft mark', () => {
    const rule = '<rect x="0" y="100" width="400" height="8" fill="#00FF00"/>';
    const slab = '<rect x="0" y="200" width="400" height="100" fill="#0000FF"/>';
    const hatch = art('draft-hatch', '<path d="M0 0H400V90H0Z" fill="#888888"/>');
    const { tones } = measure(FIELD + rule + slab + hatch + letter('headline', 0, 0));
    expect(tones.map(({ colour, share, thickestPx }) => [colour, share.toFixed(2), Math.round(thickestPx)])).toEqual([
      ['#FFFFFF', '0.73', 100],
      ['#0000FF', '0.25', 100],
      ['#00FF00', '0.02', 8],
    ]);
  });

  it('light is the colour of its box', () => {
    const light = '<rect x="0" y="300" width="400" height="100" fill="#FFEEAA"/>';
    const boxes = { light: { xPx: 0, yPx: 300, widthPx: 400, heightPx: 100 } };
    const { light: found } = measure(FIELD + light + letter('number', 20, 320), boxes);
    expect([found?.colour, found?.share.toFixed(2)]).toEqual(['#FFEEAA', '0.25']);
    expect(measure(FIELD + light).light).toBeNull();
  });
});
