import {
  Box,
  Foot,
  Headline,
  HelpBlock,
  LightSurface,
  NotePaper,
  NoteRule,
  scaleFor,
  Sheet,
  topMarginPx,
} from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { FirstSentence } from './first-sentence.js';
import { measure } from './measure.js';
import { StepRows } from './step-rows.js';
import { Wide } from './wide.js';

/** A ruled sheet: the first sentence to say stands in light on its lines, the steps on the lines under it. */
export default defineTemplate({
  id: 'first-line',
  idea: 'On a ruled sheet the first sentence to say is lit, and help stands on the same light.',
  shapes: ['poster', 'portrait', 'square', 'tall', 'wide'],
  refuses: 'a strip or a card has no room for lines under each other.',
  leastPaperMm: 148,
  serves: ['schools', 'parents', 'protect', 'bystander'],
  prints: (shape) => (shape === 'wide' ? ['headline', 'quote', 'tips', 'help'] : ['headline', 'quote', 'tips', 'help', 'qr']),
  artwork: 'Drawing: a ruled sheet of paper with a margin. The sentences to say first stand in light on its lines.',
  guidance: {
    do: [
      'Give each sentence to say a line of its own.',
      'Keep the steps as short as notes.',
      'Let the quote be what a person really says, aloud.',
    ],
    dont: ['Do not quote what somebody harmful wrote.', 'Do not put more than three sentences into the light.'],
  },
  examples: [
    { name: 'poster', message: 'signs-and-first-sentence/m33', target: 'en-GB', format: 'a4', golden: true },
    { name: 'without-a-quote', message: 'live-and-likes/m19', target: 'fr-BE', format: 'square-1080', golden: true },
    { name: 'story', message: 'signs-and-first-sentence/m33', target: 'ar-EG', format: 'story-1080x1920' },
    { name: 'link', message: 'signs-and-first-sentence/m33', target: 'fr-BE', format: 'link-1200x630' },
  ],
  render: (view) => (view.frame.shape === 'wide' ? <Wide {...view} /> : <Upright {...view} />),
});

/** Where the words are long, a flat sheet has room for one logo, beside the lines. */
const TIGHT = 0.72;

/** Headline over the first rule; then the sentence, the steps and the help, each on lines of the sheet. */
function Upright({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze } = frame;
  const { sheet, headlinePx, headlineMaxPx } = measure(frame, copy);
  const widthPx = frame.widthPx - sheet.textPx - scale.margin;
  const isFlat = frame.shape === 'square';
  return (
    <Sheet frame={frame} colour={look.colours.field}>
      <NotePaper look={look} sheet={sheet} holesBeside={['header', 'light']} lastRow={`row-${copy.tips.length}`} />
      <Box
        name="header"
        style={{
          width: frame.widthPx,
          flexDirection: 'column',
          paddingTop: topMarginPx(frame),
          paddingBottom: (isFlat ? 3 : 4.2) * u * squeeze,
          paddingInlineStart: sheet.textPx,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={headlineMaxPx}
          minPx={scale.headlineSmallest * 0.7}
          maxLines={isFlat ? 3 : 5}
          heightPx={headlinePx}
          widthPx={widthPx}
        />
        <NoteRule look={look} sheet={sheet} />
      </Box>
      <Box style={{ flexDirection: 'column', flexGrow: 1, flexShrink: 1, flexBasis: 0, width: frame.widthPx }}>
        <FirstSentence copy={copy} look={look} frame={frame} sheet={sheet} widthPx={widthPx} />
        <StepRows copy={copy} look={look} frame={frame} sheet={sheet} widthPx={widthPx} />
      </Box>
      <Box style={{ paddingInlineStart: sheet.marginPx, width: frame.widthPx }}>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={u}
          style={{
            width: frame.widthPx - sheet.marginPx,
            paddingTop: 3.4 * u * squeeze,
            paddingBottom: (isFlat ? 2.4 : 3) * u * squeeze,
            paddingInlineStart: sheet.textPx - sheet.marginPx,
          }}
        >
          <HelpBlock frame={frame} look={look} copy={copy} widthPx={widthPx} />
        </LightSurface>
      </Box>
      <Box
        style={{
          paddingInlineStart: sheet.textPx,
          paddingTop: (isFlat ? 2.4 : 3) * u * squeeze,
          paddingBottom: Math.max((isFlat ? 4 : 4.4) * u, safe.bottom + 2 * u),
        }}
      >
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          {...(isFlat && squeeze < TIGHT ? { mostLogos: 1, stacked: false } : {})}
          widthPx={widthPx}
        />
      </Box>
    </Sheet>
  );
}
