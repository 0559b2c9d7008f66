import {
  Box,
  EasyReadLine,
  EasyReadPanels,
  Headline,
  HelpColumn,
  HelpFloor,
  type Illustration,
  illustrations,
  panelTones,
  scaleFor,
  Sheet,
  topMarginPx,
} from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** A strip of pictures, each with one short sentence; its last picture is the light. */
export default defineTemplate({
  id: 'easy-read',
  idea: 'A strip of pictures says one thing at a time and ends in the light.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  leastPaperMm: 148,
  refuses: 'a strip or a card has no room for a picture to every sentence.',
  serves: ['protect', 'bystander', 'crisis', 'parents', 'removal', 'survivors'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'help', 'qr']),
  artwork: 'Drawing: a strip of simple pictures, one to each step. The last, bright part of the strip shows how to get help.',
  guidance: {
    do: [
      'Give every tip a picture of what to do: `pictures` of the message, one a tip.',
      'Write tips of at most eight words, one thing each.',
      'Try it with readers who use easy language, and change what they misread.',
    ],
    dont: [
      'Do not show what must not be done: a picture is remembered, its “not” is forgotten.',
      'Do not use two pictures that look alike.',
      'Do not put words into the pictures.',
    ],
  },
  examples: [
    { name: 'poster', message: 'games-and-gifts/m15', target: 'en-GB', format: 'a4', golden: true },
    { name: 'square', message: 'at-home-too/m20', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'games-and-gifts/m15', target: 'fr-BE', format: 'story-1080x1920' },
    { name: 'link', message: 'games-and-gifts/m15', target: 'en-GB', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** By shape, in u: most room for the headline, least height of a row or panel, picture, largest words. */
const MEASURES = {
  poster: { headlineU: 25, lineU: 19, pictureU: 20, wordsU: 5.6 },
  tall: { headlineU: 25, lineU: 17, pictureU: 20, wordsU: 5.6 },
  portrait: { headlineU: 21, lineU: 40, pictureU: 20, wordsU: 4.4 },
  square: { headlineU: 17, lineU: 36, pictureU: 15, wordsU: 4 },
} as const;

/** Between two grounds of one tone, in u. */
const GAP_U = 1.2;

function Upright(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const measures = MEASURES[shape as keyof typeof MEASURES];
  const isFlat = shape === 'square';
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.95}
        minPx={scale.headlineSmallest * 0.75}
        maxLines={3}
        heightPx={measures.headlineU * u * Math.max(0.8, squeeze)}
        widthPx={widthPx}
        style={{
          marginTop: topMarginPx(frame),
          marginBottom: (isFlat ? 4 : 5) * u * Math.max(0.8, squeeze),
          marginInlineStart: scale.margin,
        }}
      />
      <Lines view={view} widthPx={frame.widthPx} />
      <HelpFloor
        frame={frame}
        look={look}
        copy={copy}
        brand={brand}
        paddingTopPx={(isFlat ? 3.4 : 4) * u * Math.max(0.8, squeeze)}
        footGapPx={2.6 * u * squeeze}
        showQr={squeeze >= ROOMY}
      />
    </Sheet>
  );
}

/** Where the words are long, the QR code gives way; the page stands there in words. */
const ROOMY = 0.7;

const GROWING = { flexGrow: 1, flexShrink: 1, flexBasis: 0 } as const;

/** The pictures: under each other in a high sheet, side by side in a low one. They fill the room between headline and light. */
function Lines({ view: { copy, frame, look, message }, widthPx }: { readonly view: PieceView; readonly widthPx: number }): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const isHigh = shape === 'poster' || shape === 'tall';
  const { lineU, pictureU, wordsU } = shape === 'wide' ? WIDE : MEASURES[shape as keyof typeof MEASURES];
  const leastPx = lineU * u * Math.max(0.76, squeeze);
  const gapPx = look.colours.object === look.colours.slab ? GAP_U * u : 0;
  const steps = copy.tips.map((text, index) => ({
    step: index + 1,
    text,
    picture: pictureOf(message.pictures?.[index]),
    tones: panelTones(look, index),
  }));
  const sizes = { look, widthPx, maxPx: wordsU * u, minPx: scale.body };
  if (!isHigh) {
    const picturePx = pictureU * u * squeeze;
    return (
      <EasyReadPanels
        {...sizes}
        steps={steps}
        picturePx={picturePx}
        paddingPx={5.2 * u * Math.max(0.7, squeeze)}
        endPx={3.3 * u}
        textHeightPx={lineU * u - picturePx - 5 * u}
        gapPx={gapPx}
        style={{ ...GROWING, minHeight: leastPx }}
      />
    );
  }
  return (
    <Box style={{ ...GROWING, flexDirection: 'column', width: widthPx, minHeight: steps.length * leastPx }}>
      {steps.map((one, index) => (
        <EasyReadLine
          key={one.step}
          {...sizes}
          {...one}
          picturePx={pictureU * u}
          paddingPx={scale.margin}
          textHeightPx={leastPx * 0.8}
          style={{ ...GROWING, ...(index === 0 ? {} : { marginTop: gapPx }) }}
        />
      ))}
    </Box>
  );
}

function pictureOf(id: string | undefined): Illustration | undefined {
  return (illustrations as Readonly<Record<string, Illustration>>)[id ?? ''];
}

const WIDE = { lineU: 50, pictureU: 24, wordsU: 5.4 } as const;

/** Headline over the pictures at the start; the light stands at the end, as the last of them. */
function Wide(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const lightPx = frame.widthPx * 0.36;
  const startPx = frame.widthPx - lightPx;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box style={{ flexDirection: 'column', width: startPx, height: '100%' }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline * 0.85}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={3}
          heightPx={30 * u * Math.max(0.8, squeeze)}
          widthPx={startPx - scale.margin - 4 * u}
          style={{ marginTop: scale.margin, marginBottom: 5 * u, marginInlineStart: scale.margin }}
        />
        <Lines view={view} widthPx={startPx} />
      </Box>
      <HelpColumn frame={frame} look={look} copy={copy} brand={brand} widthPx={lightPx} paddingPx={5 * u} helpStands="middle" />
    </Sheet>
  );
}
