import type { Figure, Look } from '@campaignkit/model';
import type { ReactElement, ReactNode } from 'react';
import { Box, TextSlot } from '../../slots.js';
import { sidesToScale } from './sides-to-scale.js';

export interface FactProps {
  readonly look: Look;
  /** Two of them are compared: the larger is the object, the smaller is the light. */
  readonly figures: readonly Figure[];
  /** Side of the larger square. */
  readonly sidePx: number;
  readonly paddingPx: number;
  /** Largest letters of the larger figure. */
  readonly figurePx: number;
  /** Smallest letters of a figure, and of what it counts. */
  readonly leastPx: number;
  readonly leastLabelPx: number;
  /** On the floor of the larger square, beside the smaller one, set to this width: scale and source. */
  readonly beside?: (widthPx: number) => ReactNode;
}

/** Width of a sign of a heavy figure, in em. */
const SIGN_EM = 0.62;

/** Width of a sign of its label, in em: of most scripts, and of those whose letters are wider than high. */
const LABEL_SIGN_EM = 0.75;
const WIDE_SIGN_EM = 1.2;
const WIDE_SCRIPTS = /[\p{Script=Tamil}\p{Script=Malayalam}]/u;

/** Two squares to scale by area, one standing in the corner of the other. Nothing without two figures. */
export function Fact({ look, figures, sidePx, paddingPx, figurePx, leastPx, leastLabelPx, beside }: FactProps): ReactElement | null {
  const [larger, smaller] = [...figures.slice(0, 2)].sort((a, b) => b.value - a.value);
  if (!larger || !smaller) return null;
  const smallPx = Math.round(sidesToScale([larger.value, smaller.value], sidePx)[1] ?? 0);
  const { object, onObject, light, onLight } = look.colours;
  const widthPx = sidePx - 2 * paddingPx;
  const besidePx = sidePx - smallPx - 2 * paddingPx;
  const insetPx = smallPx * 0.1;
  // A square too small for its own figure has it beside itself.
  const innerPx = smallPx - 2 * insetPx;
  const isRoomy =
    innerPx >= Math.max(smaller.text.length * SIGN_EM * leastPx, longestWord(smaller.label) * signEm(smaller.label) * leastLabelPx);
  const common = { look, leastPx, leastLabelPx } as const;
  return (
    <Box
      name="fact"
      style={{
        position: 'relative',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: sidePx,
        height: sidePx,
        backgroundColor: object,
      }}
    >
      <Box style={{ flexDirection: 'column', paddingTop: paddingPx, paddingInlineStart: paddingPx }}>
        <Words {...common} figure={larger} name="1" colour={onObject} widthPx={widthPx} sizePx={figurePx} />
      </Box>
      <Box style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
        <Box
          name="fact-small"
          style={{
            width: smallPx,
            height: smallPx,
            backgroundColor: light,
            paddingTop: insetPx,
            paddingInlineStart: insetPx,
            flexDirection: 'column',
          }}
        >
          {isRoomy ? <Words {...common} figure={smaller} name="2" colour={onLight} widthPx={innerPx} sizePx={smallPx * 0.26} /> : null}
        </Box>
        <Box style={{ flexDirection: 'column', width: besidePx, marginInlineStart: paddingPx, paddingBottom: paddingPx * 0.8 }}>
          {isRoomy ? null : (
            <Words {...common} figure={smaller} name="2" colour={onObject} widthPx={besidePx} sizePx={Math.max(leastPx, figurePx * 0.4)} />
          )}
          {beside ? <Box style={{ flexDirection: 'column', marginTop: isRoomy ? 0 : paddingPx * 0.7 }}>{beside(besidePx)}</Box> : null}
        </Box>
      </Box>
    </Box>
  );
}

function signEm(text: string): number {
  return WIDE_SCRIPTS.test(text) ? WIDE_SIGN_EM : LABEL_SIGN_EM;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/u).map(({ length }) => length));
}

interface WordsProps {
  readonly look: Look;
  readonly figure: Figure;
  readonly name: string;
  readonly colour: string;
  readonly widthPx: number;
  readonly sizePx: number;
  readonly leastPx: number;
  readonly leastLabelPx: number;
}

/** The figure, and under it what it counts. */
function Words({ look, figure: { text, label }, name, colour, widthPx, sizePx, leastPx, leastLabelPx }: WordsProps): ReactElement {
  return (
    <>
      <TextSlot
        slot={`figure-${name}`}
        text={text}
        role="head"
        voice="straight"
        weight={900}
        sizePx={sizePx}
        fit={{ minPx: leastPx, maxLines: 1, heightPx: sizePx * 1.6 }}
        colour={colour}
        widthPx={widthPx}
        trackingEm={-0.03}
        trim="ink"
        isLatin
        hang
      />
      {label === '' ? null : (
        <TextSlot
          slot={`label-figure-${name}`}
          text={label}
          role="head"
          voice={look.voice}
          weight={look.headlineWeight}
          sizePx={Math.max(leastLabelPx, sizePx * 0.46)}
          fit={{ minPx: leastLabelPx, maxLines: 4, heightPx: Math.max(sizePx * 1.4, leastLabelPx * 6) }}
          colour={colour}
          widthPx={widthPx}
          trim="ink"
          style={{ marginTop: sizePx * 0.24 }}
        />
      )}
    </>
  );
}
