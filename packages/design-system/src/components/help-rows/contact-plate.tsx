import type { Copy, HelpEntry, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import type { Scale } from '../../scale.js';
import { mix } from '../../mix.js';
import { Box, TextSlot } from '../../slots.js';
import { BigLine } from '../help-block/big-line.js';

export interface ContactPlateProps {
  readonly look: Look;
  readonly copy: Copy;
  readonly entry: HelpEntry;
  /** Of its slots: `contact-2`. */
  readonly name: string;
  readonly scale: Scale;
  readonly isRoomy: boolean;
  readonly widthPx: number;
  readonly paddingPx: number;
  readonly style: CSSProperties;
}

/** Share of the first number's largest size; words in a further plate must not be larger than those in the first. */
const NUMBER_SHARE = 0.74;
const WORDS_SHARE = 0.56;

/** How far a plate stands out from the wall. */
const RAISED = 0.13;

/** Label and number of a further contact, or its page where it has no number, on a plate in a tone of the wall. */
export function ContactPlate({ look, copy, entry, name, scale, isRoomy, widthPx, paddingPx, style }: ContactPlateProps): ReactElement {
  const { ink } = look.colours;
  const plate = mix(look.colours.field, ink, RAISED);
  // The big line draws in the colours of the light: here it stands on the plate.
  const onPlate: Look = { ...look, colours: { ...look.colours, light: plate, onLight: ink } };
  const innerPx = widthPx - 2 * paddingPx;
  const isWords = entry.headline.kind === 'words';
  const minPx = scale.numberSmallest * (isWords ? 1 : 0.9);
  return (
    <Box
      style={{
        flexDirection: 'column',
        justifyContent: 'center',
        width: widthPx,
        paddingTop: paddingPx * 0.72,
        paddingBottom: paddingPx * 0.8,
        paddingInlineStart: paddingPx,
        backgroundColor: plate,
        ...style,
      }}
    >
      <TextSlot
        slot={`${name}-label`}
        text={entry.label}
        role="body"
        voice="text"
        weight={600}
        sizePx={scale.label * 0.92}
        fit={{ minPx: Math.min(scale.label * 0.8, scale.note), maxLines: 2, heightPx: scale.label * 3.6 }}
        colour={ink}
        widthPx={innerPx}
        lineHeight={1.25}
        style={{ marginBottom: paddingPx * (isWords ? 0.3 : 0.24) }}
      />
      <Box style={{ flexDirection: 'row' }}>
        <Box>
          <BigLine
            look={onPlate}
            copy={{ ...copy, draft: null }}
            widthPx={innerPx}
            maxPx={scale.number * (isWords ? WORDS_SHARE : isRoomy ? NUMBER_SHARE : NUMBER_SHARE * 0.76)}
            minPx={minPx}
            isRoomy={false}
            other={{ entry, name }}
          />
          {copy.draft && entry.headline.kind === 'number' ? <Strike name={name} colour={plate} thickPx={minPx * STRIKE} /> : null}
        </Box>
      </Box>
    </Box>
  );
}

/** Thickness in the smallest size of a number. */
const STRIKE = 0.11;

/** The strike of a draft through a number, named for its own contact: each is told apart from what covers a number by mistake. */
function Strike({ name, colour, thickPx }: { readonly name: string; readonly colour: string; readonly thickPx: number }): ReactElement {
  return (
    <Box
      name={`draft-strike-${name}`}
      style={{ position: 'absolute', top: '48%', insetInlineStart: 0, width: '100%', height: thickPx, backgroundColor: colour }}
    />
  );
}
