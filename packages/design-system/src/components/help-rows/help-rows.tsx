import type { Copy, Frame, HelpEntry, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { mix } from '../../mix.js';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { HelpBlock } from '../help-block/help-block.js';
import { LightSurface } from '../light-surface/light-surface.js';
import { Bell } from './bell.js';
import { ContactPlate } from './contact-plate.js';

export interface HelpRowsProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  /** Width of the column of buttons. */
  readonly bellPx: number;
  /** Around the plates and between them. */
  readonly gapPx: number;
  /** Inside a plate, before its words. */
  readonly paddingPx: number;
  /** Plates without a name that stand over an only contact: the neighbours who sleep. @default 0 */
  readonly blankRows?: number;
  /** @default true */
  readonly showQr?: boolean;
  /** The sentence that reassures, and the message's steps, in the first plate. @default false */
  readonly showSteps?: boolean;
  readonly style?: CSSProperties;
}

/** A panel of doorbells: one row a contact, whoever listens first and in light, the others in the tone of the field. */
export function HelpRows(props: HelpRowsProps): ReactElement {
  const { look, copy, widthPx, gapPx, frame, blankRows = 0, style } = props;
  const [, ...others] = copy.help;
  const blanks = others.length === 0 ? Array.from({ length: blankRows }, (_, index) => `blank-${index + 1}`) : [];
  const cornerPx = look.cornerU * frame.u;
  return (
    <Box
      name="help-rows"
      style={{
        flexDirection: 'column',
        width: widthPx,
        padding: gapPx,
        backgroundColor: look.colours.slab,
        borderRadius: cornerPx,
        ...style,
      }}
    >
      {blanks.map((name) => (
        <BlankRow key={name} {...props} name={name} />
      ))}
      <FirstRow {...props} />
      {others.map((entry, index) => (
        <OtherRow key={entry.placeholder} {...props} entry={entry} name={`contact-${index + 2}`} />
      ))}
    </Box>
  );
}

const ROW = { flexDirection: 'row', alignItems: 'stretch', flexShrink: 0 } as const;
/** Inner corners run along the outer ones. */
function innerCornerPx({ look, frame, gapPx }: HelpRowsProps): number {
  return Math.max(0, look.cornerU * frame.u - gapPx / 2);
}

function FirstRow(props: HelpRowsProps): ReactElement {
  const { frame, look, copy, widthPx, bellPx, gapPx, paddingPx, showQr = true, showSteps = false } = props;
  const platePx = widthPx - 2 * gapPx - bellPx;
  const own: Copy = { ...copy, help: [copy.help[0]] };
  return (
    <Box style={{ ...ROW, flexGrow: 3 }}>
      <LightSurface
        look={look}
        isDraft={copy.draft !== null}
        unitPx={frame.u}
        cornerPx={innerCornerPx(props)}
        style={{ width: platePx, justifyContent: 'center', paddingTop: paddingPx, paddingBottom: paddingPx, paddingInlineStart: paddingPx }}
      >
        <HelpBlock frame={frame} look={look} copy={own} widthPx={platePx - 2 * paddingPx} showQr={showQr} showSteps={showSteps} />
      </LightSurface>
      <Bell slot="bell-1" colour={look.colours.light} widthPx={bellPx} />
    </Box>
  );
}

/** How far an unlit plate stands out from the panel. */
const UNLIT = 0.22;

/** A plate and a bell that nobody has lit: they make the panel a house, and take only the room that is left. */
function BlankRow(props: HelpRowsProps & { readonly name: string }): ReactElement {
  const { look, widthPx, bellPx, gapPx, name } = props;
  const { slab, onSlab } = look.colours;
  const unlit = mix(slab, onSlab, UNLIT);
  return (
    <Box style={{ ...ROW, flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: bellPx * 0.6, marginBottom: gapPx }}>
      <Box style={{ width: widthPx - 2 * gapPx - bellPx, backgroundColor: unlit, borderRadius: innerCornerPx(props) }} />
      <Bell slot={`bell-${name}`} colour={unlit} widthPx={bellPx} />
    </Box>
  );
}

function OtherRow(props: HelpRowsProps & { readonly entry: HelpEntry; readonly name: string }): ReactElement {
  const { frame, look, copy, widthPx, bellPx, gapPx, paddingPx, entry, name } = props;
  const platePx = widthPx - 2 * gapPx - bellPx;
  return (
    <Box style={{ ...ROW, flexGrow: 1, marginTop: gapPx }}>
      <ContactPlate
        look={look}
        copy={copy}
        entry={entry}
        name={name}
        scale={scaleFor(frame)}
        isRoomy={frame.squeeze >= ROOMY}
        widthPx={platePx}
        paddingPx={paddingPx}
        style={{ borderRadius: innerCornerPx(props) }}
      />
      <Bell slot={`bell-${name}`} colour={look.colours.field} widthPx={bellPx} />
    </Box>
  );
}

/** Where the words are long, further numbers keep to the smaller size. */
const ROOMY = 0.8;
