import { Box, Foot, Headline, HelpRows, isSmallShape, scaleFor, Sheet, SmallSheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { SmallBell } from './small-bell.js';

/** A panel of doorbells, one for each who helps; the first is lit: somebody is at home. */
export default defineTemplate({
  id: 'help-numbers',
  idea: 'A panel of doorbells shows who is at home, and the one to ring first is lit.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  leastPaperMm: 148,
  refuses: 'tabs have no room for a bell, and a person would hide the panel.',
  serves: ['protect', 'crisis', 'bystander', 'parents', 'schools', 'removal', 'survivors'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'support', 'tips', 'help', 'qr'];
  },
  artwork: 'Drawing: a panel of doorbells, a row for each way to get help. The first one is lit.',
  guidance: {
    do: [
      'Use it where help is the message: one headline, then who listens.',
      'Put the contact for the reader first; it is the one that is lit.',
      'Three contacts are many; four is the most.',
    ],
    dont: [
      'Do not light a second bell.',
      'Do not add a contact that nobody has checked to fill the panel: one row fills it, too.',
      'Do not use it for deterrence: the law has no bell.',
    ],
  },
  examples: [
    { name: 'poster', message: 'sextortion-for-money/m05', target: 'en-GB', format: 'a4', golden: true },
    { name: 'one-contact', message: 'your-rights/m39', target: 'ar-EG', format: 'square-1080', golden: true },
    { name: 'boys', message: 'boys-are-believed/m31', target: 'en-GB', format: 'story-1080x1920' },
    { name: 'column', message: 'sextortion-for-money/m05', target: 'fr-BE', format: 'skyscraper-160x600' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={<SmallBell look={view.look} />} objectAt="middle" />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});

/** By shape, in u: most room for the headline with one contact and with several, column of bells, gap, padding of a plate. */
const MEASURES = {
  poster: { headlineU: [46, 32], bellU: 16, gapU: 2.6, paddingU: 4 },
  portrait: { headlineU: [34, 24], bellU: 15, gapU: 2.4, paddingU: 3.6 },
  square: { headlineU: [26, 19], bellU: 13, gapU: 2, paddingU: 3.2 },
  tall: { headlineU: [46, 32], bellU: 16, gapU: 2.6, paddingU: 4 },
} as const;

function Upright(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const measures = MEASURES[shape as keyof typeof MEASURES];
  const isFlat = shape === 'square';
  const [aloneU, severalU] = measures.headlineU;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 1.15}
        minPx={scale.headlineSmallest * (isFlat ? 0.75 : 0.85)}
        maxLines={5}
        heightPx={(copy.help.length === 1 ? aloneU : severalU) * u * Math.max(0.72, squeeze)}
        widthPx={widthPx}
        style={{ marginTop: topMarginPx(frame), marginInlineStart: scale.margin }}
      />
      <Panel
        view={view}
        widthPx={widthPx}
        style={{ marginTop: (isFlat ? 4 : 5) * u * Math.max(0.8, squeeze), marginInlineStart: scale.margin }}
      />
      <Foot
        frame={frame}
        copy={copy}
        brand={brand}
        colour={look.colours.ink}
        widthPx={widthPx}
        style={{
          marginTop: 2.8 * u * Math.max(0.8, squeeze),
          marginInlineStart: scale.margin,
          marginBottom: Math.max((isFlat ? 3.4 : 4) * u, safe.bottom + u),
        }}
      />
    </Sheet>
  );
}

/** Unlit plates over an only contact. */
const BLANK_ROWS = { poster: 3, portrait: 2, square: 1, tall: 3, wide: 1 } as const;

/** Where the words are long, the QR code gives way; the page stands there in words. */
const ROOMY = 0.75;

interface PanelProps {
  readonly view: PieceView;
  readonly widthPx: number;
  readonly style: object;
}

/** The panel fills the room that the headline leaves. */
function Panel({ view: { copy, frame, look }, widthPx, style }: PanelProps): ReactElement {
  const { u, squeeze, shape } = frame;
  const { bellU, gapU, paddingU } = shape === 'wide' ? WIDE : MEASURES[shape as keyof typeof MEASURES];
  const tight = Math.max(0.7, squeeze);
  return (
    <Box style={{ flexDirection: 'column', flexGrow: 1, ...style }}>
      <HelpRows
        frame={frame}
        look={look}
        copy={copy}
        widthPx={widthPx}
        bellPx={bellU * u * tight}
        gapPx={gapU * u * tight}
        paddingPx={paddingU * u * tight}
        blankRows={BLANK_ROWS[shape as keyof typeof BLANK_ROWS]}
        showQr={shape !== 'wide' && squeeze >= ROOMY}
        showSteps
        style={{ flexGrow: 1 }}
      />
    </Box>
  );
}

const WIDE = { bellU: 16, gapU: 2.4, paddingU: 4 } as const;

/** Headline at the start, the panel from top to bottom at the end. */
function Wide(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const panelPx = frame.widthPx * 0.52;
  const startPx = frame.widthPx - panelPx - 2 * scale.margin - 4 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={roomy.headline}
        minPx={scale.headlineSmallest * 0.8}
        maxLines={6}
        heightPx={78 * u}
        widthPx={startPx}
        style={{ marginTop: scale.margin, marginInlineStart: scale.margin }}
      />
      <Box
        style={{ flexDirection: 'column', height: '100%', paddingTop: scale.margin, paddingBottom: 4.4 * u, marginInlineEnd: scale.margin }}
      >
        <Panel view={view} widthPx={panelPx} style={{}} />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          stacked={false}
          widthPx={panelPx}
          style={{ marginTop: 2.4 * u * squeeze }}
        />
      </Box>
    </Sheet>
  );
}
