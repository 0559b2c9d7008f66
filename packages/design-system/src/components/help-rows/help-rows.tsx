import type { Copy, Frame, HelpEntry, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { HelpBlock } from '../help-block/help-block.js';
import { LightSurface } from '../light-surface/light-surface.js';
import { ContactPlate } from './contact-plate.js';

export interface HelpRowsProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  /** Between two plates. */
  readonly gapPx: number;
  /** Inside a plate, around its words. */
  readonly paddingPx: number;
  /** Least height of the first plate, and of the others. */
  readonly leastPx: readonly [first: number, other: number];
  /** Largest size of the first number. @default the scale of the shape */
  readonly numberPx?: number;
  /** @default true */
  readonly showQr?: boolean;
  /** The sentence that reassures, and the message's steps, in the first plate. @default false */
  readonly showSteps?: boolean;
  readonly style?: CSSProperties;
}

/**
 * The plates beside a door's bells, one a contact: whoever listens first in light, the others in a tone of the wall. They take the
 * height that is left. Their boxes are named `plate-1` and so on for the `DoorPost` at their start edge.
 */
export function HelpRows(props: HelpRowsProps): ReactElement {
  const { copy, frame, look, widthPx, gapPx, paddingPx, leastPx, numberPx, showQr = true, showSteps = false, style } = props;
  const [first, ...others] = copy.help;
  const [firstPx, otherPx] = leastPx;
  const cornerPx = look.cornerU * frame.u;
  const own: Copy = { ...copy, help: [first] };
  return (
    <Box name="help-rows" style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box name="plate-1" style={{ flexDirection: 'column', flexGrow: others.length === 0 ? 1 : 2, minHeight: firstPx }}>
        <LightSurface
          look={look}
          isDraft={copy.draft !== null}
          unitPx={frame.u}
          style={{
            flexGrow: 1,
            justifyContent: 'center',
            width: widthPx,
            paddingTop: paddingPx,
            paddingBottom: paddingPx,
            paddingInlineStart: paddingPx,
            ...plateCorners(cornerPx),
          }}
        >
          <HelpBlock
            frame={frame}
            look={look}
            copy={own}
            widthPx={widthPx - 2 * paddingPx}
            numberPx={numberPx ?? scaleFor(frame).number}
            showQr={showQr}
            showSteps={showSteps}
          />
        </LightSurface>
      </Box>
      {others.map((entry, index) => (
        <OtherRow key={entry.placeholder} {...props} entry={entry} plate={index + 2} leastHeightPx={otherPx} topPx={gapPx} />
      ))}
    </Box>
  );
}

/** A plate hangs on the post: it is round only where it ends. */
function plateCorners(cornerPx: number): CSSProperties {
  return { borderRadius: 0, borderStartEndRadius: cornerPx, borderEndEndRadius: cornerPx };
}

interface OtherRowProps extends HelpRowsProps {
  readonly entry: HelpEntry;
  /** Which plate, from the top. */
  readonly plate: number;
  readonly leastHeightPx: number;
  readonly topPx: number;
}

function OtherRow({ frame, look, copy, widthPx, paddingPx, entry, plate, leastHeightPx, topPx }: OtherRowProps): ReactElement {
  return (
    <Box name={`plate-${plate}`} style={{ flexDirection: 'column', flexGrow: 1, minHeight: leastHeightPx, marginTop: topPx }}>
      <ContactPlate
        look={look}
        copy={copy}
        entry={entry}
        name={`contact-${plate}`}
        scale={scaleFor(frame)}
        isRoomy={frame.squeeze >= ROOMY}
        widthPx={widthPx}
        paddingPx={paddingPx}
        style={{ flexGrow: 1, ...plateCorners(look.cornerU * frame.u) }}
      />
    </Box>
  );
}

/** Where the words are long, further numbers keep to the smaller size. */
const ROOMY = 0.8;
