import {
  Box,
  Foot,
  Headline,
  HelpBlock,
  isSmallShape,
  LightSurface,
  scaleFor,
  Sheet,
  SmallSheet,
  Steps,
  Support,
  topMarginPx,
} from '@campaignkit/design-system';
import { defineTemplate, type Frame, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Friends, friendTones } from './friends.js';

/** Two friends on a bench, seen from behind: its back is the help, and what to do stands between its legs. */
export default defineTemplate({
  id: 'bench',
  idea: 'A friend sits down beside a friend, and help holds both from behind.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  leastPaperMm: 148,
  refuses: 'tabs would cut the bench, and a person would hide the friends.',
  serves: ['bystander', 'protect', 'crisis'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    return shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'support', 'tips', 'help', 'qr'];
  },
  artwork:
    'Drawing: two friends of the same size sit on a bench, seen from behind. One has an arm around the other. The bright back of the bench holds the help.',
  guidance: {
    do: [
      'Speak to the friend who stays, or to the one who is not alone.',
      'Keep both figures the same size and without features.',
      'Let the back of the bench run from edge to edge.',
    ],
    dont: [
      'Do not use it for parents or professionals: nobody here is above anybody.',
      'Do not turn the friends round: nobody is shown.',
      'Do not put a third person on the bench.',
    ],
  },
  examples: [
    { name: 'poster', message: 'sextortion-for-money/m08', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'boys', message: 'boys-are-believed/m31', target: 'en-GB', format: 'square-1080', golden: true },
    { name: 'story', message: 'sextortion-for-money/m08', target: 'ar-EG', format: 'story-1080x1920' },
    { name: 'banner', message: 'sextortion-for-money/m08', target: 'hi-IN', format: 'rectangle-300x250' },
  ],
  render: (view) => {
    const { shape, heightPx, u } = view.frame;
    const friends = <Friends look={view.look} marginPx={4 * u} topPx={shape === 'strip' ? 0.1 * heightPx : u} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={friends} />;
    return isLow(view.frame) ? <Low {...view} /> : <Upright {...view} />;
  },
});

/** In a low sheet headline and friends stand side by side, and what to do stands on the bench. */
function isLow({ shape }: Frame): boolean {
  return shape === 'wide' || shape === 'square';
}

/** By shape, in u: most room for the headline, least for the friends. */
const ROOMS = {
  poster: { headlineU: 33, friendsU: 26 },
  portrait: { headlineU: 24, friendsU: 20 },
  tall: { headlineU: 33, friendsU: 19 },
} as const;

/** A leg of the bench, and its distance from the edge of the sheet, in u. */
const LEG_U = 3.6;
const LEG_INSET_U = 7;

/** Where the words are long, the reassuring sentence gives way; it stands in the alt text. */
const ROOMY = 0.75;

function Upright(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const paddingPx = 3.4 * u * Math.max(0.8, squeeze);
  const room = ROOMS[shape as keyof typeof ROOMS];
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Headline
        look={look}
        text={copy.headline}
        colour={look.colours.ink}
        maxPx={scale.headline * 0.86}
        minPx={scale.headlineSmallest * 0.85}
        maxLines={5}
        heightPx={room.headlineU * u * Math.max(0.85, squeeze)}
        widthPx={widthPx}
        style={{ marginTop: topMarginPx(frame), marginInlineStart: scale.margin }}
      />
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          minHeight: room.friendsU * u,
          marginTop: 4.4 * u * Math.max(0.8, squeeze),
        }}
      >
        <Friends look={look} marginPx={scale.margin} />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{ paddingTop: paddingPx, paddingBottom: paddingPx, paddingInlineStart: scale.margin }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} />
      </LightSurface>
      <UnderTheBench view={view} />
    </Sheet>
  );
}

/** Legs down to the edge of the sheet; between them what to do, and the foot. */
function UnderTheBench({ view: { copy, frame, look, brand } }: { readonly view: PieceView }): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const innerPx = frame.widthPx - 2 * (LEG_INSET_U + LEG_U + 3.6) * u;
  const leg = { width: LEG_U * u, height: '100%', backgroundColor: friendTones(look).near } as const;
  const hasWords = !isLow(frame);
  return (
    <Box
      style={{
        flexDirection: 'row',
        justifyContent: 'space-between',
        paddingInlineStart: LEG_INSET_U * u,
        paddingInlineEnd: LEG_INSET_U * u,
      }}
    >
      <Box style={leg} />
      <Box
        style={{
          flexDirection: 'column',
          width: innerPx,
          paddingTop: (hasWords ? 3.2 : 2.4) * u * Math.max(0.7, squeeze),
          paddingBottom: Math.max((hasWords ? 4 : 3.2) * u, safe.bottom + u),
        }}
      >
        {hasWords && squeeze >= ROOMY ? (
          <Support
            copy={copy}
            colour={look.colours.ink}
            sizePx={scale.tip * 1.1}
            widthPx={innerPx}
            style={{ marginBottom: 1.4 * u * squeeze }}
          />
        ) : null}
        {hasWords ? (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={Math.max(scale.body, scale.tip * 0.92)}
            minPx={scale.body}
            widthPx={innerPx}
            gapPx={0.8 * u * squeeze}
            style={{ marginBottom: 2.6 * u * squeeze }}
          />
        ) : null}
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} stacked widthPx={innerPx} />
      </Box>
      <Box style={leg} />
    </Box>
  );
}

/** The headline at the start, the friends at the end; the bench runs under both. */
function Low(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const isSquare = frame.shape === 'square';
  const friendsPx = frame.widthPx * (isSquare ? 0.365 : 0.42);
  const paddingPx = (isSquare ? 3.8 : 4.4) * u * Math.max(0.8, squeeze);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'row', flexGrow: 1, minHeight: (isSquare ? 30 : 36) * u }}>
        <Box style={{ paddingTop: scale.margin, paddingBottom: 4 * u, paddingInlineStart: scale.margin, width: frame.widthPx - friendsPx }}>
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={isSquare ? 6 * u : roomy.headline}
            minPx={scale.headlineSmallest * 0.75}
            maxLines={isSquare && squeeze < ROOMY ? 6 : 4}
            heightPx={(isSquare ? 36 : 40) * u * Math.max(0.7, squeeze)}
            widthPx={frame.widthPx - friendsPx - scale.margin - 2.4 * u}
          />
        </Box>
        <Box style={{ width: friendsPx, marginTop: scale.margin }}>
          <Friends look={look} marginPx={(isSquare ? 2 : 4) * u} />
        </Box>
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{ paddingTop: paddingPx, paddingBottom: paddingPx, paddingInlineStart: scale.margin }}
      >
        {isSquare ? (
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={frame.widthPx - 2 * scale.margin} showSteps />
        ) : (
          <WideBack view={view} widthPx={frame.widthPx - 2 * scale.margin} />
        )}
      </LightSurface>
      <UnderTheBench view={view} />
    </Sheet>
  );
}

/** Help at the start, what to do at the end. */
function WideBack({ view: { copy, frame, look }, widthPx }: { readonly view: PieceView; readonly widthPx: number }): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const stepsPx = widthPx * 0.42;
  return (
    <Box style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center', width: widthPx }}>
      <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx - stepsPx - 6 * u} showQr={false} />
      <Steps
        tips={copy.tips}
        colour={look.colours.onLight}
        sizePx={scale.tip}
        minPx={Math.min(scale.tip, scale.body)}
        widthPx={stepsPx}
        gapPx={1.2 * u * squeeze}
      />
    </Box>
  );
}
