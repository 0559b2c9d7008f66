import { ArtSlot, Box, handColours, TextSlot } from '@campaignkit/design-system';
import type { Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

/** In u, but for the nail. */
export interface HandMeasures {
  readonly thumbU: number;
  readonly fingerU: number;
  readonly gapU: number;
  /** From the start edge to where the fingers part. */
  readonly palmU: number;
  /** Lines of the words on a finger, at most. */
  readonly tipLines: number;
  /** Share of a finger's height. */
  readonly nail: number;
}

export interface HandProps {
  readonly look: Look;
  readonly tips: readonly string[];
  /** Longest reach from the start edge. */
  readonly widthPx: number;
  readonly unitPx: number;
  /** Smallest size of the words on the fingers. */
  readonly leastPx: number;
  readonly measures: HandMeasures;
  /** Reach of each finger from the start edge. */
  readonly lengthsPx: readonly number[];
}

/** A hand that enters from the start edge, thumb up. Bar lengths are layout; palm and thumb are drawn. */
export function Hand({ look, tips, widthPx, unitPx, leastPx, measures, lengthsPx }: HandProps): ReactElement {
  const { thumbU, fingerU, gapU } = measures;
  // Whole pixels: palm and fingers are one shape, and layout rounds each box by itself.
  const fingerPx = Math.round(fingerU * unitPx);
  const gapPx = Math.round(gapU * unitPx);
  const thumbPx = Math.round(thumbU * unitPx);
  const fingers = lengthsPx.length;
  return (
    <Box name="hand" style={{ position: 'relative', flexDirection: 'column', width: widthPx, marginTop: thumbPx }}>
      <ArtSlot
        slot="palm"
        style={{
          position: 'absolute',
          top: -thumbPx,
          insetInlineStart: 0,
          width: 30 * unitPx,
          height: thumbPx + fingers * fingerPx + (fingers - 1) * gapPx,
        }}
        draw={({ heightPx }) => <path d={palmPath(unitPx, thumbPx, heightPx, measures.palmU)} fill={handColours(look).hand} />}
      />
      {lengthsPx.map((lengthPx, index) => (
        <Finger
          key={index}
          index={index}
          tip={tips[index]}
          look={look}
          unitPx={unitPx}
          leastPx={leastPx}
          measures={measures}
          lengthPx={lengthPx}
          heightPx={fingerPx}
          topPx={index === 0 ? 0 : gapPx}
        />
      ))}
    </Box>
  );
}

/** Width of a sign of a step, in em. */
const SIGN_EM = 0.42;

interface FingerProps {
  readonly index: number;
  readonly tip: string | undefined;
  readonly look: Look;
  readonly unitPx: number;
  readonly leastPx: number;
  readonly measures: HandMeasures;
  readonly lengthPx: number;
  readonly heightPx: number;
  readonly topPx: number;
}

function Finger({ index, tip, look, unitPx, leastPx, measures, lengthPx, heightPx, topPx }: FingerProps): ReactElement {
  const { hand, onHand } = handColours(look);
  const nailPx = heightPx * measures.nail;
  const numberPx = Math.min(heightPx * 0.46, 5 * unitPx);
  const startPx = (measures.palmU + 1.6) * unitPx;
  const textPx = lengthPx - startPx - numberPx - nailPx - heightPx * 0.42;
  const size = Math.max(leastPx, Math.min(heightPx * 0.54, 8 * unitPx));
  // Two lines stand in the middle by their ink: letters with signs under them would leave the finger. One line keeps the height of its neighbours.
  const isLong = (tip ?? '').length * SIGN_EM * size > textPx;
  const common = { role: 'head', voice: look.voice, weight: look.headlineWeight } as const;
  return (
    <Box
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        width: lengthPx,
        height: heightPx,
        marginTop: topPx,
        paddingInlineStart: startPx,
        backgroundColor: hand,
        borderStartEndRadius: heightPx / 2,
        borderEndEndRadius: heightPx / 2,
      }}
    >
      {tip === undefined ? null : (
        <>
          <TextSlot
            {...common}
            slot={`step-${index + 1}`}
            text={`${index + 1}`}
            sizePx={Math.max(leastPx, size * 0.96)}
            colour={onHand}
            widthPx={numberPx}
            isLatin
          />
          <TextSlot
            {...common}
            slot={`tip-${index + 1}`}
            text={tip}
            sizePx={size}
            group="tips"
            fit={{
              minPx: measures.tipLines > 2 ? leastPx : Math.max(leastPx, heightPx * 0.26),
              maxLines: measures.tipLines,
              heightPx: heightPx * 0.86,
            }}
            trim={isLong ? 'ink' : 'line'}
            colour={onHand}
            widthPx={textPx}
          />
        </>
      )}
      <Box
        style={{
          position: 'absolute',
          top: (heightPx - nailPx) / 2,
          insetInlineEnd: heightPx * 0.22,
          width: nailPx,
          height: nailPx,
          borderRadius: nailPx / 2,
          backgroundColor: look.colours.light,
        }}
      />
    </Box>
  );
}

/** The thumb and the palm that the curve was drawn for, in u. */
const DRAWN_THUMB_U = 19;
const DRAWN_PALM_U = 23.6;

/** Wrist and palm from the start edge, and a thumb that points up; a shorter thumb is also slimmer. */
function palmPath(u: number, thumbPx: number, bottom: number, palmU: number): string {
  const slimmer = thumbPx / (DRAWN_THUMB_U * u);
  const y = (share: number) => share * thumbPx;
  const x = (units: number) => (palmU + (units - DRAWN_PALM_U) * slimmer) * u;
  return `M0 ${y(1)}H${x(6.2)}C${x(10.8)} ${y(1)} ${x(13.2)} ${y(0.86)} ${x(15.8)} ${y(0.64)}L${x(19.6)} ${y(0.25)}C${x(22.4)} ${y(-0.01)} ${x(30)} ${y(0.21)} ${x(27.6)} ${y(0.48)}L${palmU * u} ${y(1)}V${bottom}H0Z`;
}
