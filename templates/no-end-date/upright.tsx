import { Box, Foot, Headline, scaleFor, Sheet } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { OnTheLine } from './on-the-line.js';
import { QuietWords } from './quiet-words.js';

/** Measures by shape in u: room of the headline, width of the help, from the headline to the words under it. */
const MEASURES = {
  poster: { headlineU: 38, helpU: 56, gapU: 6 },
  portrait: { headlineU: 30, helpU: 60, gapU: 4.6 },
  square: { headlineU: 27, helpU: 58, gapU: 3.6 },
  tall: { headlineU: 42, helpU: 66, gapU: 5.4 },
} as const;

/** Quieter than the headline of other sheets, by shape; a story is read at arm's length like them. */
const HEADLINE = { poster: 0.78, portrait: 0.8, square: 0.84, tall: 1 } as const;

/** The last sentence stays on a line of its own, where the words allow. */
const CALM_LINES = 3;

/** Padding of the help in u; the swashes of words in Nastaliq reach out of their lines. */
const PADDING_U = 4;
const WORDS_PADDING_U = 5.6;

/** Words at the top, help on the line near the foot, and nothing between them. */
export function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const { headlineU, helpU, gapU } = MEASURES[frame.shape as keyof typeof MEASURES];
  const widthPx = frame.widthPx - 2 * scale.margin;
  const isFlat = frame.shape === 'square';
  const isPoster = frame.shape === 'poster';
  const paddingU = copy.help[0].headline.kind === 'words' ? WORDS_PADDING_U : PADDING_U;
  const hasQr = !isFlat && copy.help[0].url !== null;
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingTop: Math.max(scale.margin * (isPoster ? 1.3 : 1.1), safe.top + 2 * u),
          paddingBottom: 5 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={scale.headline * HEADLINE[frame.shape as keyof typeof HEADLINE]}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={squeeze < 1 || frame.shape === 'tall' ? 5 : CALM_LINES}
          heightPx={Math.max(17, headlineU * squeeze) * u}
          widthPx={widthPx}
          style={{ marginBottom: gapU * u * squeeze }}
        />
        <QuietWords copy={copy} frame={frame} look={look} widthPx={widthPx * 0.8} showTips={!isFlat} />
      </Box>
      <OnTheLine
        copy={copy}
        frame={frame}
        look={look}
        startPx={scale.margin}
        widthPx={Math.round(((hasQr ? helpU + 8 : helpU) + 2 * (paddingU - PADDING_U)) * u)}
        paddingPx={paddingU * u}
        showQr={hasQr}
      />
      <Box
        style={{
          paddingInlineStart: scale.margin,
          paddingTop: (isFlat ? 3.6 : 5) * u * squeeze,
          paddingBottom: Math.max((isFlat ? 4 : 5) * u, safe.bottom + 2 * u),
        }}
      >
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} widthPx={widthPx} />
      </Box>
    </Sheet>
  );
}
