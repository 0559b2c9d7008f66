import { createFontLibrary, setText, type SetTextRequest, type TextBlock } from '@campaignkit/typography';
import { readFont } from '@campaignkit/typography/node';
import type { SatoriDrawing, SatoriElement } from '../src/draw-with-satori.js';
import { createDrawTrap } from '../src/look-at-traps.js';
import { prefixIds } from '../src/prefix-ids.js';
import type { DrawTrap } from '../src/satori-trap.js';
import type { satoriTraps } from '../src/satori-traps/_registry.js';

/** Satori as it is installed. */
export const asItIs = createDrawTrap(readFont);

type TrapId = keyof typeof satoriTraps;

/** For each trap a Satori without it: what our work-around gives stands for what Satori would draw. */
export const fixedSatori: Readonly<Record<TrapId, DrawTrap>> = {
  'addresses-broken': setByTypography(),
  'brackets-turned-round': setByTypography(),
  'deep-nesting-spoils-process': () => Promise.resolve({ svg: '', nodes: [], missing: [] }),
  'direction-not-known': (element) => asItIs(withStyle(element, { direction: 'rtl' })),
  'drawing-becomes-picture': () => Promise.resolve({ svg: '<svg><path d="M0 0h5v5z"/></svg>', nodes: [], missing: [] }),
  'german-capitals-throw': setByTypography(),
  'hyphens-ignored': setByTypography(),
  'isolates-ignored': setByTypography(),
  'list-with-a-font-throws': (element, lang) => asItIs(withStyle(element, { fontFamily: undefined }), lang),
  'marks-upside-down': setByTypography(),
  'missing-mark-not-reported': setByTypography(),
  'no-dictionary-breaks': setByTypography(),
  'no-language-in-shaping': setByTypography(),
  'numbers-turned-round': setByTypography(),
  'padding-widens-boxes': (element) => asItIs(withStyle(element, { boxSizing: 'border-box' })),
  'same-ids-in-every-svg': async (element) => {
    const drawn = await asItIs(element);
    return { ...drawn, svg: prefixIds(drawn.svg, `piece-${String(styleOf(element)['width'])}`) };
  },
  'soft-hyphen-not-drawn': setByTypography(),
  'spans-lose-their-order': setByTypography(),
  'text-fit-ignored': setByTypography(),
  'text-not-measured': setByTypography(),
  'unused-masks': async (element) => {
    const drawn = await asItIs(element);
    return { ...drawn, svg: drawn.svg.replace(/<mask.*?<\/mask>/g, '') };
  },
};

function styleOf({ props }: SatoriElement): Readonly<Record<string, unknown>> {
  return (props['style'] ?? {}) as Readonly<Record<string, unknown>>;
}

function withStyle(element: SatoriElement, style: Readonly<Record<string, unknown>>): SatoriElement {
  const merged = Object.entries({ ...styleOf(element), ...style }).filter(([, value]) => value !== undefined);
  return { ...element, props: { ...element.props, style: Object.fromEntries(merged) } };
}

/** A paragraph, set by the engine that we use instead of Satori's. */
function setByTypography(): DrawTrap {
  const fonts = createFontLibrary({ load: readFont });
  return async (element, lang = 'en') => {
    const request = requestOf(element, lang);
    return toDrawing(await setText(request, fonts), request);
  };
}

function requestOf(element: SatoriElement, lang: string): SetTextRequest {
  const { width, fontSize, direction, hyphens, textFit, textTransform } = styleOf(element);
  const text = [element.props.children ?? ''].flat().map((child) => (typeof child === 'string' ? child : String(child.props.children)));
  const language = String(element.props['lang'] ?? lang);
  const words = textTransform === 'uppercase' ? text.map((part) => part.toLocaleUpperCase(language)) : text;
  return {
    // Hyphenation puts soft hyphens into the word.
    spans: words.map((part) => ({ text: hyphens === 'auto' ? part.replace('lichkeit', '\u00adlichkeit') : part })),
    lang: language,
    widthPx: Number(width),
    fontSizePx: Number(fontSize),
    direction: direction === 'rtl' || lang === 'ar' ? 'rtl' : 'ltr',
    ...(textFit === 'grow' && { fit: { minPx: 10, maxPx: 800, maxLines: 1, heightPx: 900 } }),
  };
}

function toDrawing({ svg, widthPx, heightPx, diagnostics }: TextBlock, { spans = [] }: SetTextRequest): SatoriDrawing {
  return {
    svg: `<svg>${svg}</svg>`,
    nodes: [{ left: 0, top: 0, width: widthPx, height: heightPx }],
    missing: diagnostics.some(({ code }) => code === 'GLYPH_MISSING') ? spans.map(({ text }) => text) : [],
  };
}
