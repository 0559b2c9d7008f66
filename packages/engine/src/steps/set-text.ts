import { TEXT_SLOT, type TextSlotProps } from '@campaignkit/design-system';
import type { Diagnostic, Frame, LoadedBrand } from '@campaignkit/model';
import type { TextBlock } from '@campaignkit/typography';
import { type HostElement, mapHost } from '../host-element.js';
import { markerElement } from '../marker.js';
import { satoriLayout } from '../satori-layout.js';
import { chooseHeadlineFont } from './choose-headline-font.js';
import { repeatedSvg, setSlot, type Typesetting } from './set-slot.js';

/** A text slot, set. */
export interface SetText {
  readonly index: number;
  readonly props: TextSlotProps;
  readonly block: TextBlock;
  /** Size of the box that the layout reserves. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Paths, moved so that the box's top left corner is at 0,0. */
  readonly svg: string;
}

export interface SetElement {
  readonly element: HostElement;
  readonly texts: readonly SetText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sets every text slot to its width and puts a marker of the exact size in its place. */
export async function setText(
  element: HostElement,
  frame: Frame,
  { brand, ...typesetting }: Typesetting & { readonly brand: LoadedBrand },
): Promise<SetElement> {
  const slots = collectSlots(element);
  const widths = await slotWidths(element, slots, frame);
  const headline = await chooseHeadlineFont(slots, brand, typesetting.fonts);
  const blocks = await setAll(slots, widths, frame, { ...typesetting, headlineFont: headline.font });
  const texts = slots.map((props, index) => toSetText(props, index, blocks[index] as TextBlock, widths[index] as number, frame));
  const bySlot = new Map(texts.map((text) => [text.props.slot, text]));
  return {
    element: mapHost(element, (host) => {
      const text = host.type === TEXT_SLOT ? bySlot.get((host.props as unknown as TextSlotProps).slot) : undefined;
      return text && markerElement(text.index, text.props.slot, { ...text.props.style, width: text.widthPx, height: text.heightPx });
    }),
    texts,
    diagnostics: [
      ...headline.diagnostics,
      ...texts.flatMap((text) => text.block.diagnostics.map((found) => toDiagnostic(found, text.props.slot))),
    ],
  };
}

function collectSlots(element: HostElement): TextSlotProps[] {
  if (element.type === TEXT_SLOT) return [element.props as unknown as TextSlotProps];
  return element.props.children.flatMap(collectSlots);
}

/** Widths by the slots themselves, else by a first layout with empty boxes. */
async function slotWidths(element: HostElement, slots: readonly TextSlotProps[], frame: Frame): Promise<number[]> {
  const isMeasured = slots.some((props) => props.widthPx === undefined && !props.repeat);
  const boxes = isMeasured ? (await satoriLayout(mapHost(element, emptySlot), frame.widthPx, frame.heightPx)).boxes : {};
  return slots.map((props) => props.widthPx ?? boxes[props.slot]?.widthPx ?? frame.widthPx);
}

function emptySlot(host: HostElement): HostElement | undefined {
  if (host.type !== TEXT_SLOT) return host.type === 'art-slot' ? { ...host, type: 'div' } : undefined;
  const { slot, style, widthPx } = host.props as unknown as TextSlotProps;
  return { type: 'div', key: slot, props: { style: { display: 'flex', width: widthPx ?? '100%', height: 1, ...style }, children: [] } };
}

/** Slots of one group share the smallest size found among them, so that a list keeps one size. */
async function setAll(
  slots: readonly TextSlotProps[],
  widths: readonly number[],
  frame: Frame,
  typesetting: Typesetting,
): Promise<TextBlock[]> {
  const blocks = await Promise.all(slots.map((props, index) => setSlot(props, widths[index] as number, frame, typesetting)));
  const smallest = new Map<string, number>();
  slots.forEach((props, index) => {
    const size = blocks[index]?.fontSizePx ?? 0;
    if (props.group) smallest.set(props.group, Math.min(size, smallest.get(props.group) ?? size));
  });
  return Promise.all(
    slots.map((props, index) => {
      const block = blocks[index] as TextBlock;
      const shared = props.group ? smallest.get(props.group) : undefined;
      return shared === undefined || shared === block.fontSizePx
        ? block
        : setSlot(props, widths[index] as number, frame, typesetting, shared);
    }),
  );
}

function toSetText(props: TextSlotProps, index: number, block: TextBlock, slotWidthPx: number, frame: Frame): SetText {
  if (props.repeat) {
    const { lengthPx, thickPx, turn } = props.repeat;
    const upright = turn === 'none';
    return {
      index,
      props,
      block,
      widthPx: upright ? lengthPx : thickPx,
      heightPx: upright ? thickPx : lengthPx,
      svg: repeatedSvg(props.slot, block, props.repeat),
    };
  }
  const isInk = props.trim === 'ink';
  const topPx = isInk ? block.ink.topPx : 0;
  const bottomPx = isInk ? block.ink.bottomPx : block.heightPx;
  const leftPx = props.hug ? Math.min(...block.lines.map((line) => line.xPx)) : 0;
  return {
    index,
    props,
    block,
    widthPx: props.hug ? Math.ceil(block.widthPx) : slotWidthPx,
    heightPx: Math.ceil(Math.max(1, bottomPx - topPx)),
    svg: `<g transform="translate(${round(-leftPx + hugSlack(props, block, frame))} ${round(-topPx)})">${block.svg}</g>`,
  };
}

/** A hugged box is a whole number of pixels wide; in a line that runs from the right, the rest belongs to the left. */
function hugSlack(props: TextSlotProps, block: TextBlock, frame: Frame): number {
  return props.hug && frame.dir === 'rtl' ? Math.ceil(block.widthPx) - block.widthPx : 0;
}

const FIXES = {
  DIGITS_REORDERED: 'Put the number between isolates (U+2066 and U+2069), or on a line of its own.',
  GLYPH_MISSING: 'Correct the sign in the words, or add a font that has it to packages/typography.',
  TEXT_OVERFLOW: 'Shorten the words, or choose a template or format with more room.',
  TEXT_CUT: 'Shorten the words, or choose a template or format with more room.',
  TEXT_CONTROL_CHARACTER: 'Take the character out of the words.',
  HYPHENATION_UNKNOWN: 'Set soft hyphens into the long words, or add the hyphenation in packages/typography/src/languages.',
  LANGUAGE_UNKNOWN: 'Correct the language tag, or add the language in packages/typography/src/languages.',
} as const satisfies Readonly<Record<TextBlock['diagnostics'][number]['code'], string>>;

const WARNINGS: ReadonlySet<string> = new Set(['HYPHENATION_UNKNOWN', 'LANGUAGE_UNKNOWN']);

function toDiagnostic(found: TextBlock['diagnostics'][number], slot: string): Diagnostic {
  return {
    rule: found.code,
    severity: WARNINGS.has(found.code) ? 'warning' : 'error',
    at: { slot },
    message: found.message,
    fix: FIXES[found.code],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
