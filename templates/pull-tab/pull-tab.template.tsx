import { Box, dialogueOf, Headline, LightSurface, scaleFor, Sheet, tabLengthPx, TearOffStrip } from '@campaignkit/design-system';
import { defineTemplate, type PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { Inside } from './inside.js';
import { STRIP, Weight } from './weight.js';

/** A heavy disc sinks into a foot of tabs: whoever takes one takes some of the weight, and a number. */
export default defineTemplate({
  id: 'pull-tab',
  idea: 'A heavy secret hangs over tabs, and each tab that is taken makes it lighter.',
  shapes: ['tear-off'],
  leastPaperMm: 200,
  refuses: 'only a notice with tabs can be made lighter: what cannot be torn would show tabs that nobody can take.',
  serves: ['protect', 'crisis', 'survivors'],
  prints: () => ['headline', 'support', 'help'],
  artwork:
    'Drawing: a heavy dark disc sinks into a foot of bright tabs to tear off. Each tab carries the way to get help, and some of the weight.',
  guidance: {
    do: [
      'Name what is heavy first; let the last sentence offer to share it.',
      'Cut the tabs before you hang it up.',
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
    { name: 'at-home', message: 'at-home-too/m20', target: 'fr-BE', format: 'a4-tear-off', golden: true },
    { name: 'in-french', message: 'trust-and-secrets/m02', target: 'fr-BE', format: 'a4-tear-off' },
    { name: 'boys', message: 'boys-are-believed/m31', target: 'en-GB', format: 'a4-tear-off' },
  ],
  render: (view) => <PullTab {...view} />,
});

/** In u: most room for the headline, radius of the disc, how far it sinks in, length of the words on a tab. */
const HEADLINE_U = 25;
const RADIUS_U = 36.5;
const SINK_U = 9;
const WORDS_U = 30;
/** Under the words of a tab, in u. */
const UNDER_U = 3.1;

/** Share of the radius that the disc's centre stands inside the end edge: it leaves the sheet there. */
const INSIDE = 0.76;
/** Cuts between tabs, in u. */
const CUT_U = 0.45;

function PullTab(view: PieceView): ReactElement {
  const { copy, frame, look } = view;
  const scale = scaleFor(frame);
  const { u, squeeze, widthPx } = frame;
  const { asked, answered } = dialogueOf(copy.headline, copy.locale);
  const radiusPx = RADIUS_U * u * Math.max(0.88, squeeze);
  const sinkPx = SINK_U * u;
  const wordsPx = tabLengthPx(copy, frame, WORDS_U * u);
  const tabsPx = sinkPx + wordsPx + UNDER_U * u;
  const zone = { radiusPx, sinkPx, centrePx: widthPx - INSIDE * radiusPx };
  return (
    // From the foot up, so that the weight lies on the tabs and its words on the weight; what is too much runs over at the foot.
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
      <Box name={STRIP} style={{ width: widthPx, height: tabsPx }}>
        <LightSurface look={look} isDraft={copy.draft !== null} unitPx={u} style={{ width: widthPx, height: tabsPx }}>
          <TearOffStrip look={look} copy={copy} frame={frame} widthPx={widthPx} heightPx={tabsPx} wordsPx={wordsPx} />
        </LightSurface>
      </Box>
      <Weight look={look} cutPx={CUT_U * u} {...zone} />
      <Inside view={view} scale={scale} answered={answered} {...zone} />
      <Box
        style={{
          flexDirection: 'column',
          flexGrow: 1,
          paddingTop: scale.margin,
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
          heightPx={HEADLINE_U * u * Math.max(0.8, squeeze)}
          widthPx={widthPx - 2 * scale.margin}
        />
      </Box>
    </Sheet>
  );
}
