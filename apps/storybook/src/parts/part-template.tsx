import {
  Background,
  BACKGROUND_KINDS,
  type BackgroundKind,
  Badge,
  Box,
  ChatBubble,
  ChatBubbles,
  Headline,
  Sheet,
} from '@campaignkit/design-system';
import { defineTemplate, type Format, type PieceView, type Template } from '@campaignkit/model';
import type { ReactElement } from 'react';
import type { PartWords } from './part-words.js';

const SHEET = { id: 'part', purpose: 'A part alone, to be compared.', source: 'This page.' } as const;

/** A sheet, a banner, and a strip thirty times as wide as high: a background is drawn for each. */
export const PART_FORMATS = {
  sheet: { ...SHEET, widthPx: 640, heightPx: 400, shape: 'wide' },
  upright: { ...SHEET, widthPx: 400, heightPx: 640, shape: 'poster' },
  thread: { ...SHEET, widthPx: 1200, heightPx: 40, shape: 'strip' },
} as const satisfies Readonly<Record<string, Format>>;

export type PartFormat = keyof typeof PART_FORMATS;

export type Part = 'chat-bubbles' | 'badges' | `background-${BackgroundKind}`;

export const PARTS: readonly Part[] = [
  'chat-bubbles',
  'badges',
  ...Object.keys(BACKGROUND_KINDS).map((kind) => `background-${kind as BackgroundKind}` as const),
];

/** A sheet that holds one part and nothing else. */
export function composePartTemplate(part: Part, words: PartWords): Template {
  return defineTemplate({
    id: 'part',
    idea: 'A part stands alone.',
    shapes: ['wide', 'poster', 'strip'],
    refuses: 'this page shows a few sizes.',
    prints: () => [],
    artwork: '',
    examples: [],
    render: (view) => {
      if (part === 'chat-bubbles') return <Bubbles view={view} words={words} />;
      if (part === 'badges') return <Badges view={view} words={words} />;
      return <OnBackground view={view} words={words} kind={part.slice('background-'.length) as BackgroundKind} />;
    },
  });
}

interface PartProps {
  readonly view: PieceView;
  readonly words: PartWords;
}

const MARGIN_U = 7;

/** The situation grows from the start; the answer comes from the end. */
function Bubbles({ view: { frame, look }, words }: PartProps): ReactElement {
  const { u, widthPx } = frame;
  const { object, onObject } = look.colours;
  const innerU = widthPx / u - 2 * MARGIN_U;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ padding: MARGIN_U * u, justifyContent: 'space-between' }}>
      <ChatBubbles
        look={look}
        frame={frame}
        sentences={words.asked}
        widthU={innerU}
        heightU={24}
        mostU={15}
        tailU={4}
        fills={false}
        reach="words"
      />
      <ChatBubble
        name="answer"
        text={words.answered}
        look={look}
        side="end"
        colour={object}
        textColour={onObject}
        maxPx={11 * u}
        minPx={4 * u}
        maxLines={2}
        heightPx={18 * u}
        maxWidthPx={innerU * u}
        paddingPx={3.4 * u}
        cornerPx={look.cornerU * u}
        tailPx={3.4 * u}
      />
    </Sheet>
  );
}

/** Claims of a record, a mark of the draft, and the number of a step. */
function Badges({ view: { frame, look }, words }: PartProps): ReactElement {
  const { u } = frame;
  const { field, ink, object, onObject } = look.colours;
  return (
    <Sheet frame={frame} colour={field} style={{ padding: MARGIN_U * u, justifyContent: 'center' }}>
      <Box style={{ flexDirection: 'row', alignItems: 'center' }}>
        {[...words.claims, '2'].map((text, index) => (
          <Badge
            key={text}
            slot={`badge-${index + 1}`}
            text={text}
            colour={index === 1 ? object : ink}
            textColour={index === 1 ? onObject : field}
            sizePx={8 * u}
            style={{ marginInlineEnd: 5 * u }}
          />
        ))}
      </Box>
    </Sheet>
  );
}

/** Kinds whose near shade is a ground that words can stand on. */
const GROUNDS: ReadonlySet<BackgroundKind> = new Set(['horizon', 'layers']);

/** Words stand on one shade of the background, or not at all. */
function OnBackground({ view: { frame, look }, words, kind }: PartProps & { readonly kind: BackgroundKind }): ReactElement {
  const { u, widthPx, shape } = frame;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ justifyContent: 'flex-end' }}>
      <Background look={look} kind={kind} />
      {shape === 'wide' && GROUNDS.has(kind) ? (
        <Box style={{ paddingInlineStart: MARGIN_U * u, paddingBottom: 4 * u, paddingTop: 4 * u }}>
          <Headline
            look={look}
            text={words.answered}
            colour={look.colours.ink}
            maxPx={8 * u}
            minPx={3.4 * u}
            maxLines={1}
            heightPx={14 * u}
            widthPx={widthPx - 2 * MARGIN_U * u}
          />
        </Box>
      ) : null}
    </Sheet>
  );
}
