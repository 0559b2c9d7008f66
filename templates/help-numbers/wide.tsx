import { Box, DoorPost, Foot, Headline, HelpRows, scaleFor, Sheet, Steps } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** Share of the width before the post. */
const BEFORE = 0.46;
const POST_U = 15;
const PADDING_U = 4;
/** As many plates leave room for the steps under them. */
const MOST_PLATES = 2;
const LEAST = 0.75;

/** Headline at the start, the post in the middle, the plates from it to the end. */
export function Wide({ copy, frame, look, brand }: PieceView): ReactElement {
  const scale = scaleFor(frame);
  const roomy = scaleFor({ ...frame, squeeze: 1 });
  const { u, squeeze } = frame;
  const tight = Math.max(0.7, squeeze);
  const postPx = POST_U * u;
  const postStartPx = frame.widthPx * BEFORE;
  const startPx = postStartPx - scale.margin - 4 * u;
  const platePx = frame.widthPx - postStartPx - postPx - scale.margin;
  const isAlone = copy.help.length === 1;
  const hasSteps = !isAlone && copy.help.length <= MOST_PLATES && squeeze >= LEAST;
  return (
    <Sheet frame={frame} colour={look.colours.field} style={{ flexDirection: 'row' }}>
      <DoorPost look={look} unitPx={u} startPx={postStartPx} widthPx={postPx} speakerPx={scale.margin} />
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: postStartPx + postPx,
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: 4.4 * u,
          paddingInlineStart: scale.margin,
        }}
      >
        <Headline
          look={look}
          text={copy.headline}
          colour={look.colours.ink}
          maxPx={roomy.headline}
          minPx={scale.headlineSmallest * 0.8}
          maxLines={4}
          heightPx={68 * u}
          widthPx={startPx}
        />
        <Foot frame={frame} copy={copy} brand={brand} colour={look.colours.ink} stacked widthPx={startPx} style={{ marginTop: 3 * u }} />
      </Box>
      <Box
        style={{
          flexDirection: 'column',
          justifyContent: 'flex-end',
          height: '100%',
          paddingTop: scale.margin,
          paddingBottom: scale.margin,
        }}
      >
        <HelpRows
          frame={frame}
          look={look}
          copy={copy}
          widthPx={platePx}
          gapPx={2.4 * u * tight}
          paddingPx={PADDING_U * u}
          leastPx={[24 * u * tight, 14 * u * tight]}
          showQr={false}
          showSteps={isAlone}
          style={{ flexGrow: isAlone ? 0 : 1 }}
        />
        {hasSteps ? (
          <Steps
            tips={copy.tips}
            colour={look.colours.ink}
            sizePx={scale.tip}
            minPx={Math.min(scale.tip, scale.body)}
            widthPx={platePx - PADDING_U * u}
            gapPx={0.5 * u * squeeze}
            style={{ marginTop: 3.4 * u * tight, marginInlineStart: PADDING_U * u }}
          />
        ) : null}
      </Box>
    </Sheet>
  );
}
