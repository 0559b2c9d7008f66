import { Box, Foot, Headline, HelpBlock, LightSurface, scaleFor, Sheet } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { CoinGrid } from './coin-grid.js';

/** A dull thing repeats; one coin turns out to be a bubble, and its tail leads to the number. */
export default defineTemplate({
  id: 'coin-row',
  idea: 'A row of coins turns out to hold one bubble, and talking leads out.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card has no room for the row and the bubble.',
  serves: ['crisis', 'protect', 'bystander'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'tips', 'help'] : ['headline', 'support', 'tips', 'help', 'qr']),
  artwork: 'Drawing: rows of identical coins. One of them turns out to be a bright speech bubble that leads to the number.',
  examples: [
    { name: 'poster', message: 'sextortion-for-money/m06', target: 'en-GB', format: 'a4', golden: true },
    { name: 'arabic', message: 'sextortion-for-money/m06', target: 'ar-EG', format: 'square-1080', golden: true },
    { name: 'story', message: 'sextortion-for-money/m06', target: 'hi-IN', format: 'story-1080x1920' },
    { name: 'link', message: 'sextortion-for-money/m06', target: 'fr-BE', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** Headline, coins, and the light over the whole foot of the sheet. */
function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe } = frame;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = frame.shape === 'square';
  const topPx = Math.max(scale.margin, safe.top + 2 * u);
  const gapPx = (isFlat ? 3.8 : 4.4) * u * Math.max(0.8, frame.squeeze);
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box style={{ paddingTop: topPx, paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline}
          minPx={scale.headlineSmallest * (isFlat ? 0.75 : 1)}
          maxLines={isFlat ? 4 : 5}
          heightPx={Math.max(isFlat ? 18 : 26, (isFlat ? 27 : 40) * frame.squeeze) * u}
          widthPx={widthPx}
        />
      </Box>
      <Box
        style={{ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: (isFlat ? 12 : 16.5) * u, marginTop: gapPx }}
      >
        <CoinGrid look={look} marginPx={scale.margin} unitPx={u} rowPx={frame.shape === 'tall' ? 17 * u : 19 * u} />
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          paddingTop: gapPx,
          paddingInlineStart: scale.margin,
          paddingBottom: Math.max((isFlat ? 3.4 : 4) * u, safe.bottom + 2 * u),
        }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} showSteps />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onLight}
          stacked={frame.shape !== 'poster'}
          mostLogos={frame.shape === 'tall' ? 1 : 3}
          widthPx={widthPx}
          style={{ marginTop: 2.8 * u * frame.squeeze }}
        />
      </LightSurface>
    </Sheet>
  );
}

/** Headline and one row of coins at the start; the light stands at the end. */
function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u } = frame;
  const lightPx = frame.widthPx * 0.37;
  const startPx = frame.widthPx - lightPx;
  const paddingPx = 5.5 * u;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <Box style={{ flexDirection: 'column', width: startPx, height: '100%', paddingTop: scale.margin, paddingInlineStart: scale.margin }}>
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest}
          maxLines={4}
          heightPx={48 * u}
          widthPx={startPx - scale.margin - 5 * u}
        />
        <Box style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 14 * u, marginTop: 5 * u, marginBottom: scale.margin }}>
          <CoinGrid look={look} marginPx={0} unitPx={u} rowPx={19 * u} tail="end" />
        </Box>
      </Box>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={u}
        style={{
          width: lightPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingInlineStart: paddingPx,
          paddingBottom: 5 * u,
          justifyContent: 'space-between',
        }}
      >
        <HelpBlock frame={frame} look={look} copy={copy} widthPx={lightPx - 2 * paddingPx} showQr={false} showSteps />
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.onLight}
          stacked
          mostLogos={1}
          showSource={false}
          widthPx={lightPx - 2 * paddingPx}
          style={{ marginTop: 4 * u * frame.squeeze }}
        />
      </LightSurface>
    </Sheet>
  );
}
