import { ArtSlot, DeterrenceSheet } from '@campaignkit/design-system';
import { defineTemplate, type Frame } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** A window on a dark sheet is closed by a cross; law and consequence share one line of sight, help holds the foot. */
export default defineTemplate({
  id: 'law-and-help',
  idea: 'A bright cross closes the window, and the same light offers help.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'banners, cards, tabs and call backgrounds cannot hold law, consequence and help in one view.',
  serves: ['deterrence'],
  prints: (shape) =>
    shape === 'wide' || shape === 'square' ? ['headline', 'law', 'support', 'help'] : ['headline', 'law', 'support', 'help', 'qr'],
  artwork: 'Drawing: a plain dark sheet with a bright cross, like the sign that closes a window. The bright part offers help.',
  guidance: {
    do: [
      'Let law, consequence and help say one thing each, in plain words.',
      'Keep the sentence over the number about stopping.',
      'Leave the sheet dark and quiet.',
    ],
    dont: ['Do not hang it where children are.', 'Do not threaten more than the law does.', 'Do not show a screen, an eye or a handcuff.'],
  },
  examples: [
    { name: 'poster', message: 'stop-and-get-help/m24', target: 'fr-BE', format: 'a4', golden: true },
    { name: 'square', message: 'stop-and-get-help/m24', target: 'ar-EG', format: 'square-1080' },
    { name: 'portrait', message: 'stop-and-get-help/m24', target: 'en-GB', format: 'portrait-1080x1350' },
    { name: 'link', message: 'stop-and-get-help/m24', target: 'th-TH', format: 'link-1200x630' },
  ],
  render: (view) => {
    const sizePx = crossPx(view.frame);
    return <DeterrenceSheet view={view} corner={{ sizePx, drawing: <Cross colour={view.look.colours.light} sizePx={sizePx} /> }} />;
  },
});

const CROSS_U: Readonly<Partial<Record<Frame['shape'], number>>> = { poster: 26, portrait: 16, square: 12, tall: 32, wide: 16 };

/** The cross gives room when the words are long; as small as a third of it, it is still a cross. */
function crossPx({ shape, u, squeeze }: Frame): number {
  return (CROSS_U[shape] ?? 12) * u * squeeze;
}

/** The cross that closes a window: two bars, the same both ways, so it never mirrors. */
function Cross({ colour, sizePx }: { readonly colour: string; readonly sizePx: number }): ReactElement {
  return (
    <ArtSlot
      slot="cross"
      mirrors={false}
      style={{ width: sizePx, height: sizePx }}
      draw={({ widthPx }) => {
        const inset = widthPx * 0.107;
        const far = widthPx - inset;
        return (
          <path
            d={`M${inset} ${inset}L${far} ${far}M${far} ${inset}L${inset} ${far}`}
            stroke={colour}
            strokeWidth={widthPx * 0.303}
            fill="none"
          />
        );
      }}
    />
  );
}
