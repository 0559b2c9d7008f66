import { Box, FootBand, Headline, isSmallShape, scaleFor, Sheet, SmallSheet, topMarginPx } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { FallingPhones, SmallRow } from './falling-phones.js';
import { StandingPhone } from './standing-phone.js';

/** What is passed on topples one phone after the other; one stands, holds the whole row, and its screen is the light. */
export default defineTemplate({
  id: 'dominoes',
  idea: 'Phones topple one after the other, and the last one stands and holds them all.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column'],
  leastPaperMm: 148,
  refuses: 'a wallet card has no room for a row that falls, and a row of tabs or a person in front of it would cut it short.',
  serves: ['bystander', 'protect', 'crisis', 'removal'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    if (shape === 'poster') return ['headline', 'tips', 'support', 'help', 'qr'];
    return shape === 'wide' || shape === 'square' ? ['headline', 'tips', 'help'] : ['headline', 'tips', 'support', 'help'];
  },
  artwork: 'Drawing: phones topple like dominoes. The last one stands, holds them all, and its bright screen offers help.',
  guidance: {
    do: [
      'Say who can stop it: "It stops with you".',
      'Keep steps short; they stand on the screen of one phone.',
      'Use it where something is passed on.',
    ],
    dont: ['Do not use it for what happens to one person alone.', 'Do not count how many passed something on.'],
  },
  examples: [
    { name: 'poster', message: 'sharing-without-consent/m10', target: 'en-GB', format: 'a4', golden: true },
    { name: 'banner', message: 'report-dont-share/m17', target: 'fr-BE', format: 'leaderboard-728x90', golden: true },
    { name: 'link', message: 'report-dont-share/m18', target: 'ar-EG', format: 'link-1200x630' },
    { name: 'column', message: 'sharing-without-consent/m10', target: 'th-TH', format: 'skyscraper-160x600' },
  ],
  render: (view) => {
    const { shape } = view.frame;
    const small = <SmallRow look={view.look} hasBar={shape !== 'strip'} />;
    if (isSmallShape(shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    return shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});

/** By shape: width of the phone that stands and room for the headline in u, and how much larger the steps are than elsewhere. */
const SIZES = {
  poster: { phoneU: 57, headlineU: 36, stepsBy: 1.12 },
  portrait: { phoneU: 58, headlineU: 27, stepsBy: 1 },
  square: { phoneU: 60, headlineU: 22, stepsBy: 1 },
  tall: { phoneU: 60, headlineU: 34, stepsBy: 1 },
} as const;

/** Headline over the row; everything stands on one floor. */
function Upright(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, shape } = frame;
  const { phoneU, headlineU, stepsBy } = SIZES[shape as keyof typeof SIZES];
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topMarginPx(frame), paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * 1.12}
          minPx={scale.headlineSmallest * (shape === 'square' ? 0.76 : 1)}
          maxLines={4}
          heightPx={Math.max(18.5, headlineU * squeeze) * u}
          widthPx={frame.widthPx - 2 * scale.margin}
        />
      </Box>
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'flex-end',
          flexGrow: 1,
          marginTop: (shape === 'square' ? 4 : 5) * u * Math.max(0.8, squeeze),
        }}
      >
        <FallingPhones
          look={look}
          length={0.56}
          style={{ position: 'absolute', top: 0, insetInlineStart: 0, width: '100%', height: '100%' }}
        />
        <StandingPhone view={view} widthPx={phoneU * u} stepsBy={stepsBy} style={{ marginInlineEnd: scale.margin }} />
      </Box>
      <FootBand frame={frame} look={look} copy={copy} brand={brand} paddingBottomPx={4 * u} />
    </Sheet>
  );
}

/** Headline and row at the start; the phone stands at the end and takes the height. */
function Wide(view: PieceView): ReactElement {
  const { copy, frame, look, brand } = view;
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const phonePx = Math.max(0.36 * frame.widthPx, 68 * u);
  const startPx = frame.widthPx - scale.margin - phonePx;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ flexDirection: 'row', flexGrow: 1 }}>
        <Box style={{ flexDirection: 'column', width: startPx, paddingTop: scale.margin }}>
          <Headline
            look={look}
            text={copy.headline}
            colour={look.colours.ink}
            maxPx={roomy.headline}
            minPx={scale.headlineSmallest}
            maxLines={4}
            heightPx={34 * u}
            widthPx={startPx - scale.margin - 5 * u}
            style={{ marginInlineStart: scale.margin }}
          />
          <Box style={{ width: startPx, flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 24 * u, marginTop: 4 * u }}>
            <FallingPhones look={look} length={0.9} style={{ width: '100%', height: '100%' }} />
          </Box>
        </Box>
        <StandingPhone
          view={view}
          widthPx={phonePx}
          stepsBy={1}
          style={{ marginTop: Math.max(5, scale.margin / u - 3 * (1 - squeeze)) * u }}
        />
      </Box>
      <FootBand frame={frame} look={look} copy={copy} brand={brand} paddingBottomPx={4 * u} />
    </Sheet>
  );
}
