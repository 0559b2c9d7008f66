import type { TextSlotProps } from '@campaignkit/design-system';
import { CampaignError, type Frame } from '@campaignkit/model';
import {
  canHyphenate,
  type FontLibrary,
  type OwnFont,
  type Script,
  scriptOf,
  setText as setLines,
  type SetTextRequest,
  type TextBlock,
} from '@campaignkit/typography';
import { isHeadline } from './choose-headline-font.js';

export interface Typesetting {
  /** The full target tag, `fr-BE`. */
  readonly lang: string;
  readonly fonts: FontLibrary;
  /** A brand's own face for headlines. */
  readonly headlineFont?: OwnFont | undefined;
}

/** How much of its largest size a headline gives up so that its lines break by sense. */
const SENSE_SHARE = 0.25;

/** No sheet holds more in one place, and each squeeze would shape it again. */
const LONGEST_WORDS = 2_000;

/**
 * Sets one slot to a width, with the sizes and the line height of its script.
 * @throws {CampaignError} TEXT_TOO_LONG
 */
export function setSlot(
  props: TextSlotProps,
  widthPx: number,
  frame: Frame,
  { lang, fonts, headlineFont }: Typesetting,
  sizePx?: number,
): Promise<TextBlock> {
  requireLength(props);
  const ownLang = props.isLatin ? 'en' : lang;
  const script = scriptOf(ownLang);
  const scale = props.role === 'head' ? script.headlineScale : script.bodyScale;
  const request: SetTextRequest = {
    ...(typeof props.text === 'string'
      ? { text: props.text }
      : { spans: props.text.map(({ text, weight }) => ({ text, ...(weight ? { fontWeight: weight } : {}) })) }),
    lang: ownLang,
    voice: props.voice,
    ...(headlineFont && isHeadline(props) ? { ownFont: headlineFont } : {}),
    fontWeight: props.weight,
    widthPx: props.repeat ? 1_000_000 : widthPx,
    fontSizePx: sizePx ?? props.sizePx * scale,
    lineHeight: lineHeightOf(props, script),
    align: props.repeat ? 'start' : alignFor(props, frame),
    direction: props.isLatin ? 'ltr' : frame.dir,
    colour: props.colour,
    balance: props.balance ?? false,
    hyphenate: (props.hyphenate ?? props.role === 'body') && !props.isLatin && !props.repeat && canHyphenate(ownLang) && 'wide words',
    hangPunctuation: props.hang ?? false,
    letterSpacingEm: props.trackingEm ?? (props.role === 'head' ? script.headlineTrackingEm : 0),
    wordSpacingEm: props.wordSpacingEm ?? 0,
    ...(props.fit && sizePx === undefined
      ? {
          fit: {
            minPx: props.fit.minPx,
            maxPx: Math.max(props.sizePx * scale, props.fit.minPx),
            maxLines: props.fit.maxLines,
            heightPx: props.fit.heightPx,
            senseShare: props.balance ? SENSE_SHARE : 0,
          },
        }
      : {}),
  };
  return setLines(request, fonts);
}

function requireLength({ slot, text }: TextSlotProps): void {
  const length = typeof text === 'string' ? text.length : text.reduce((sum, span) => sum + span.text.length, 0);
  if (length <= LONGEST_WORDS) return;
  throw new CampaignError(
    'TEXT_TOO_LONG',
    `The words of "${slot}" are too long: expected at most ${LONGEST_WORDS} characters, received ${length}.`,
    {
      fix: 'Shorten these words in the locale file.',
    },
  );
}

/** A line height is stated for Latin; taller scripts keep their own share more of it. */
function lineHeightOf(props: TextSlotProps, script: Script): number {
  const own = props.role === 'head' ? script.lineHeight.head : script.lineHeight.body;
  if (props.lineHeight === undefined) return own;
  const latin = scriptOf('en').lineHeight;
  return props.lineHeight * (own / (props.role === 'head' ? latin.head : latin.body));
}

/** Start and end belong to the piece: an address in an Arabic piece stands at the right although it runs from the left. */
function alignFor(props: TextSlotProps, frame: Frame): 'start' | 'center' | 'end' {
  const align = props.align ?? 'start';
  if (!props.isLatin || frame.dir === 'ltr' || align === 'center') return align;
  return align === 'start' ? 'end' : 'start';
}

/** One line, repeated at even distances along an edge of the sheet. */
export function repeatedSvg(name: string, block: TextBlock, { lengthPx, thickPx, turn }: NonNullable<TextSlotProps['repeat']>): string {
  const line = block.lines[0];
  if (!line) return '';
  const gapPx = block.fontSizePx * 2.2;
  const count = Math.max(1, Math.floor(lengthPx / (line.widthPx + gapPx)));
  const stepPx = lengthPx / count;
  const topPx = (thickPx - (block.ink.bottomPx - block.ink.topPx)) / 2 - block.ink.topPx;
  const copies = Array.from(
    { length: count },
    (_, index) => `<use href="#${name}" x="${round(index * stepPx + (stepPx - line.widthPx) / 2)}" y="${round(topPx)}"/>`,
  );
  const row = `<defs><g id="${name}"><g transform="translate(${round(-line.xPx)} 0)">${block.svg}</g></g></defs>${copies.join('')}`;
  if (turn === 'none') return row;
  const transform = turn === 'left' ? `translate(0 ${round(lengthPx)}) rotate(-90)` : `translate(${round(thickPx)} 0) rotate(90)`;
  return `<g transform="${transform}">${row}</g>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
