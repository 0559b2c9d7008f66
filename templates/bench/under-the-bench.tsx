import { Box, Foot, scaleFor, Steps, Support } from '@campaignkit/design-system';
import type { PieceView } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { friendTones } from './friends.js';

/** A leg of the bench, its distance from the edge of the sheet and from the words, in u. */
const LEG_U = 3.6;
const LEG_INSET_U = 7;
const CLEAR_U = 3.6;

/** Where the words are long, the reassuring sentence gives way; it stands in the alt text. */
const ROOMY = 0.75;

/** So many steps are read at a glance under friends who keep their size; the others stand in the alt text. */
const FEW_STEPS = 2;

/** Legs down to the edge of the sheet; between them what to do, and the foot. In a story they run on under what the app lays over it. */
export function UnderTheBench({ view: { copy, frame, look, brand } }: { readonly view: PieceView }): ReactElement {
  const scale = scaleFor(frame);
  const { u, safe, squeeze, shape } = frame;
  const innerPx = frame.widthPx - 2 * (LEG_INSET_U + LEG_U + CLEAR_U) * u;
  const leg = { width: LEG_U * u, height: '100%', backgroundColor: friendTones(look).near } as const;
  const hasSteps = shape !== 'wide';
  const isSquare = shape === 'square';
  const hasFewSteps = isSquare || shape === 'portrait';
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
          paddingTop: (hasSteps ? 3.2 : 2.4) * u * Math.max(0.7, squeeze),
          paddingBottom: Math.max((hasSteps ? 4 : 3.2) * u, safe.bottom + u),
        }}
      >
        {(shape === 'poster' || shape === 'portrait') && squeeze >= ROOMY ? (
          <Support
            copy={copy}
            colour={look.colours.ink}
            sizePx={scale.tip * 1.1}
            widthPx={innerPx}
            style={{ marginBottom: 1.4 * u * squeeze }}
          />
        ) : null}
        {hasSteps ? (
          <Steps
            tips={hasFewSteps ? copy.tips.slice(0, FEW_STEPS) : copy.tips}
            colour={look.colours.ink}
            sizePx={Math.max(scale.body, scale.tip * 0.92)}
            minPx={scale.body}
            widthPx={innerPx}
            gapPx={0.8 * u * squeeze}
            style={{ marginBottom: 2.6 * u * Math.max(0.8, squeeze) }}
          />
        ) : null}
        <Foot
          frame={frame}
          copy={copy}
          brand={brand}
          colour={look.colours.ink}
          stacked
          showSource={isSquare ? false : undefined}
          widthPx={innerPx}
        />
      </Box>
      <Box style={leg} />
    </Box>
  );
}
