import { isSmallShape, SmallSheet } from '@campaignkit/design-system';
import { defineTemplate, type Shape } from '@campaignkit/model';
import { CoinGrid } from './coin-grid.js';
import { FewCoins } from './few-coins.js';
import { Upright } from './upright.js';
import { Wide } from './wide.js';

/** A dull thing repeats; one coin turns out to be a bubble, and its tail leads to the number. */
export default defineTemplate({
  id: 'coin-row',
  idea: 'A row of coins turns out to hold one bubble, and talking leads out.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide', 'strip', 'box', 'column', 'card'],
  refuses: 'tabs would cut the bubble off its number, and a person would hide the row.',
  serves: ['crisis', 'protect', 'bystander'],
  prints: (shape) => {
    if (isSmallShape(shape)) return ['headline', 'help'];
    if (shape === 'wide') return ['headline', 'tips', 'help'];
    return shape === 'poster' ? ['headline', 'support', 'tips', 'help', 'qr'] : ['headline', 'tips', 'help', 'qr'];
  },
  artwork: 'Drawing: rows of identical coins. One of them turns out to be a bright speech bubble that leads to the number.',
  guidance: {
    do: [
      'Name what is asked for, and the way out, in one headline.',
      'Use it where money, gifts or a deal is the bait.',
      'Let the bubble’s tail touch the light.',
    ],
    dont: ['Do not give the coins a currency or a value.', 'Do not light a second coin.', 'Do not say what somebody paid.'],
  },
  examples: [
    { name: 'poster', message: 'sextortion-for-money/m06', target: 'en-GB', format: 'a4', golden: true },
    { name: 'arabic', message: 'sextortion-for-money/m06', target: 'ar-EG', format: 'square-1080', golden: true },
    { name: 'banner', message: 'sextortion-for-money/m06', target: 'fr-BE', format: 'leaderboard-728x90' },
    { name: 'card', message: 'sextortion-for-money/m06', target: 'hi-IN', format: 'wallet-card' },
  ],
  render: (view) => {
    const { look, frame } = view;
    const band = (
      <CoinGrid look={look} marginPx={7 * frame.u} unitPx={(UNIT[frame.shape] ?? 1) * frame.u} rowPx={0.3 * frame.widthPx} fewestRows={1} />
    );
    const small = frame.shape === 'strip' ? <FewCoins look={look} /> : band;
    if (isSmallShape(frame.shape)) return <SmallSheet view={view} object={small} objectAt="middle" />;
    return frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />;
  },
});

/** A banner's own unit: coins keep the proportion to their gaps. */
const UNIT: Partial<Readonly<Record<Shape, number>>> = { column: 1.6 };
