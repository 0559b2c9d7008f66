import { Box, dialogueOf, Foot, Headline, HelpBlock, LightSurface, type Scale, scaleFor, Sheet, TearOffStrip } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Inside } from './inside.js';
import { STRIP, TAKEN, Weight } from './weight.js';

/** A heavy disc sinks into a foot of tabs: whoever takes one takes some of the weight, and a number. */
export default defineTemplate({
  id: 'pull-tab',
  idea: 'A heavy secret hangs over tabs, and each tab that is taken makes it lighter.',
  shapes: ['tear-off', 'poster', 'portrait', 'tall'],
  leastPaperMm: 200,
  refuses: 'the shape has no room for a weight that hangs over tabs.',
  serves: ['protect', 'crisis', 'survivors'],
  prints: (shape) => (shape === 'tear-off' ? ['headline', 'support', 'help'] : ['headline', 'support', 'tips', 'help', 'qr']),
  artwork:
    'Drawing: a heavy dark disc sinks into a foot of bright tabs to tear off. Each tab carries the way to get help, and some of the weight.',
  guidance: {
    do: [
      'Name what is heavy first; let the last sentence offer to share it.',
      'Cut the tabs of the tear-off format before you hang it up.',
      'Take one or two tabs yourself, so that nobody has to be the first.',
    ],
    dont: [
      'Do not write more than a headline and one sentence: the disc is quiet.',
      'Do not hang it where everybody sees who takes a tab.',
      'Do not use it for deterrence: a tab cannot hold the law.',
    ],
  },
  examples: [
    { name: 'notice', message: 'trust-and-secrets/m02', target: 'en-GB', format: 'a4-tear-off', golden: true },
    { name: 'poster', message: 'at-home-too/m20', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'portrait', message: 'trust-and-secrets/m02', target: 'fr-BE', format: 'portrait-1080x1350' },
    { name: 'story', message: 'at-home-too/m20', target: 'en-GB', format: 'story-1080x1920' },
  ],
  render: (view) => <PullTab {...view} />,
});

/** By shape, in u: most room for the headline, radius of the disc, how far it sinks in, length of the words on a tab. */
const MEASURES = {
  'tear-off': { headlineU: 25, radiusU: 36.5, sinkU: 9, wordsU: 30 },
  poster: { headlineU: 25, radiusU: 32.5, sinkU: 9, wordsU: 0 },
  portrait: { headlineU: 20, radiusU: 25.5, sinkU: 6, wordsU: 0 },
  tall: { headlineU: 24, radiusU: 27, sinkU: 6.5, wordsU: 0 },
} as const;

/** Share of the radius that the disc's centre stands inside the end edge: it leaves the sheet there. */
const INSIDE = 0.76;
/** Cuts between tabs, in u. */
const CUT_U = 0.45;

function PullTab(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const measures = MEASURES[frame.shape as keyof typeof MEASURES];
  const { asked, answered } = dialogueOf(copy.headline, copy.locale);
  const radiusPx = measures.radiusU * u * Math.max(0.88, squeeze);
  const sinkPx = measures.sinkU * u;
  const isTearOff = frame.shape === 'tear-off';
  const zone = { radiusPx, sinkPx, centrePx: frame.widthPx - INSIDE * radiusPx };
  return (
    // From the foot up, so that the weight lies on the tabs and its words on the weight; what is too much runs over at the foot.
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
      {isTearOff ? (
        <Tabs view={view} freePx={sinkPx} wordsPx={measures.wordsU * u} />
      ) : (
        <WideTab view={view} scale={scale} freePx={sinkPx} />
      )}
      <Weight look={look} cutPx={CUT_U * u} {...zone} />
      <Inside view={view} scale={scale} answered={answered} {...zone} />
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          paddingTop: Math.max(scale.margin, safe.top + 2 * u),
          paddingBottom: 4 * u * Math.max(0.8, squeeze),
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={asked.join('\n')}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.1}
          minPx={scale.headlineSmallest * 0.75}
          maxLines={4}
          heightPx={measures.headlineU * u * Math.max(0.8, squeeze)}
          widthPx={frame.widthPx - 2 * scale.margin}
        />
      </Box>
    </Sheet>
  );
}

interface TabsProps {
  readonly view: PieceView;
  readonly freePx: number;
  readonly wordsPx: number;
}

/** The whole foot in tabs: they are the help. */
function Tabs({ view: { copy, frame, look }, freePx, wordsPx }: TabsProps): ReactElement {
  const { u, widthPx } = frame;
  const heightPx = freePx + wordsPx + 3.1 * u;
  return (
    <Box name={STRIP} style={{ width: widthPx, height: heightPx }}>
      <LightSurface look={look} isDraft={copy.draft !== null} unitPx={u} style={{ width: widthPx, height: heightPx }}>
        <TearOffStrip look={look} copy={copy} frame={frame} widthPx={widthPx} heightPx={heightPx} wordsPx={wordsPx} isOnLight />
      </LightSurface>
    </Box>
  );
}

/** Beside the wide tab, in u: the place of a tab that was taken, and the tabs that are left, with words of this length. */
const GAP_U = 7.5;
const LEFT_U = 25.2;
const LEFT_WORDS_U = { print: 31, screen: 38 } as const;

/** One wide tab holds the help, upright; some narrow ones beside it, one of them taken. */
function WideTab({
  view: { copy, frame, look, brand },
  scale,
  freePx,
}: {
  readonly view: PieceView;
  readonly scale: Scale;
  readonly freePx: number;
}): ReactElement {
  const { u, safe, squeeze, shape, widthPx } = frame;
  const wordsU = LEFT_WORDS_U[frame.pxPerMm === null ? 'screen' : 'print'];
  const lightPx = widthPx - (GAP_U + LEFT_U) * u;
  const innerPx = lightPx - scale.margin - 3 * u;
  return (
    <Box name={STRIP} style={{ flexDirection: 'row', width: widthPx, minHeight: freePx + (wordsU + 5) * u + safe.bottom }}>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          width: lightPx,
          paddingTop: freePx + u,
          paddingBottom: Math.max(4 * u, safe.bottom + 2 * u),
          paddingInlineStart: scale.margin,
        }}
      >
        <HelpBlock frame={frame} look={look} copy={{ ...copy, support: null }} widthPx={innerPx} showSteps showQr={squeeze >= ROOMY} />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onLight}
          stacked
          mostLogos={shape === 'tall' ? 1 : 3}
          widthPx={innerPx}
          style={{ marginTop: 2.6 * u * squeeze }}
        />
      </LightSurface>
      <Box name={TAKEN} style={{ width: GAP_U * u, height: '100%' }} />
      <TearOffStrip
        look={look}
        copy={{ ...copy, help: [copy.help[0]] }}
        frame={frame}
        widthPx={LEFT_U * u}
        wordsPx={wordsU * u}
        firstTab={2}
      />
    </Box>
  );
}

/** Where the words are long, the QR code gives way; the page stands there in words. */
const ROOMY = 0.8;
