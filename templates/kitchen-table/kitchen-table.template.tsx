import { Box, Headline, HelpSurface, isSmallShape, type Scale, scaleFor, Sheet, SmallSheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Plate } from './plate.js';
import { SmallTable } from './small-table.js';
import { Table } from './table.js';

/** What to say lies on the plate, between two cups; the phone lies on its face, and the napkin under the plate holds the help. */
export default defineTemplate({
  id: 'kitchen-table',
  idea: 'The words to say lie on the plate, where parent and child sit down together.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  refuses: 'tabs would cut the table, and a person would sit on it.',
  serves: ['protect', 'parents', 'crisis'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'wide' ? ['headline', 'quote', 'tips', 'help'] : ['headline', 'quote', 'tips', 'help', 'qr'];
  },
  artwork:
    'Drawing: a round kitchen table from above, with two cups and a phone that lies on its face. Words to say lie on the bright plate; the bright napkin under it holds the help.',
  guidance: {
    do: [
      'Write what can be said at a table, in the words of a parent: one sentence a line.',
      'Keep each line under fifty characters, so that the plate stays easy to read.',
      'Let the headline invite to talk.',
    ],
    dont: [
      'Do not put rules or threats on the plate.',
      'Do not draw people at the table: the reader sits there.',
      'Do not turn the phone over: a lit screen would be a second light.',
    ],
  },
  examples: [
    { name: 'poster', message: 'parents-who-talk/m04', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'games-and-gifts/m16', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'live-and-likes/m12', target: 'en-GB', format: 'story-1080x1920' },
    { name: 'banner', message: 'sextortion-for-money/m07', target: 'ar-EG', format: 'leaderboard-728x90' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    const small = <SmallTable look={view.look} isAcross={shape === 'strip'} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});

/** By shape, in u: plate, board around it, how far the plate lies on the napkin, width of the napkin; cups in degrees clockwise from the end. */
const MEASURES = {
  poster: { headlineU: 30, plateU: 64, boardU: 16.5, onNapkinU: 9, napkinU: 67, centreU: 62.5, cups: [188, 310] },
  portrait: { headlineU: 22, plateU: 54, boardU: 13, onNapkinU: 8, napkinU: 70, centreU: 69, cups: [190, 312] },
  square: { headlineU: 20, plateU: 49, boardU: 9.5, onNapkinU: 27, napkinU: 50, centreU: 70.5, cups: [216, 318] },
  tall: { headlineU: 29, plateU: 72, boardU: 17, onNapkinU: 9, napkinU: 72, centreU: 62, cups: [190, 306] },
} as const;

function Upright(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const measures = MEASURES[shape as keyof typeof MEASURES];
  const usablePx = frame.heightPx - safe.top - safe.bottom;
  // While the QR code stands the plate gives it room; then the words take it back.
  const growth = shape === 'square' ? 1.06 + 0.2 * (1 - squeeze) : squeeze < TIGHTEST ? 0.84 : squeeze < TIGHT ? 1 : squeeze ** 0.8;
  const platePx = Math.min(measures.plateU * u, usablePx * 0.46) * growth;
  const boardPx = Math.min(measures.boardU * u, usablePx * 0.11) * Math.max(0.5, squeeze);
  const napkinPx = measures.napkinU * u;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Table
        look={look}
        unitPx={u}
        boardPx={boardPx}
        cups={[
          { atDegrees: measures.cups[0], handleDegrees: -60 },
          { atDegrees: measures.cups[1], handleDegrees: 105 },
        ]}
        phone={{ atDegrees: 52, turnDegrees: 24 }}
      />
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: topMarginPx(frame),
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.2}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={3}
          heightPx={measures.headlineU * u * Math.max(0.66, squeeze)}
          widthPx={frame.widthPx - 2 * scale.margin}
        />
      </Box>
      <Plate
        copy={copy}
        look={look}
        scale={scale}
        sizePx={platePx}
        frame={frame}
        style={{ marginInlineStart: measures.centreU * u - platePx / 2, marginTop: boardPx + 3 * u * squeeze }}
      />
      <Napkin
        view={view}
        scale={scale}
        widthPx={napkinPx}
        style={{
          marginTop: -measures.onNapkinU * u,
          minHeight: (measures.onNapkinU + 6) * u,
          paddingBottom: Math.max((shape === 'square' ? 3.4 : 4) * u, safe.bottom + 2 * u),
        }}
      />
    </Sheet>
  );
}

/** Where the words are long, the napkin gives up its QR code, the page stands on it in words, and one logo stands for all. */
const TIGHT = 0.8;
/** At last, the plate holds a line less and is smaller, and the source stands in the alt text. */
const TIGHTEST = 0.6;

interface NapkinProps {
  readonly view: PieceView;
  readonly scale: Scale;
  readonly widthPx: number;
  readonly style: object;
}

/** The help, in light: it begins under the plate and leaves the table at the start. */
function Napkin({ view: { copy, frame, look, brand }, scale, widthPx, style }: NapkinProps): ReactElement {
  const { u, shape, squeeze } = frame;
  const innerPx = widthPx - scale.margin - 4 * u;
  return (
    <HelpSurface
      frame={frame}
      look={look}
      copy={copy}
      brand={brand}
      widthPx={innerPx}
      numberPx={scale.number * (squeeze < TIGHT ? 0.86 : 1)}
      showQr={shape !== 'wide' && squeeze >= TIGHT}
      stacked
      mostLogos={squeeze < TIGHT ? 1 : undefined}
      showSource={squeeze < TIGHTEST ? false : undefined}
      footGapPx={2.8 * u * squeeze}
      style={{ justifyContent: 'space-between', width: widthPx, paddingTop: 4 * u, paddingInlineStart: scale.margin, ...style }}
    />
  );
}

/** Headline and napkin at the start, the table at the end. */
function Wide(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  // Long words take room from the board.
  const platePx = (62 + 12 * (1 - squeeze)) * u;
  const boardPx = 77 * u - platePx;
  const plateStartPx = frame.widthPx - platePx - 8 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ justifyContent: 'space-between' }}>
      <Table
        look={look}
        unitPx={u}
        boardPx={boardPx}
        cups={[
          { atDegrees: 196, handleDegrees: -70 },
          { atDegrees: 318, handleDegrees: 105 },
        ]}
        phone={{ atDegrees: 42, turnDegrees: 20 }}
      />
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={roomy.headline * 1.1}
        minPx={scale.headlineSmallest}
        maxLines={4}
        heightPx={42 * u}
        widthPx={plateStartPx - boardPx - scale.margin - 3 * u}
        style={{ marginTop: scale.margin, marginInlineStart: scale.margin }}
      />
      <Plate
        copy={copy}
        look={look}
        scale={scale}
        sizePx={platePx}
        frame={frame}
        style={{ position: 'absolute', top: scale.margin + boardPx + u, insetInlineStart: plateStartPx }}
      />
      <Napkin view={view} scale={scale} widthPx={plateStartPx + 8 * u} style={{ paddingBottom: 4 * u }} />
    </Sheet>
  );
}
