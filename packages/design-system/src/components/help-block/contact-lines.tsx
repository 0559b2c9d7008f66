import type { Copy, Frame, HelpEntry, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { type Scale, scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { BodyText } from '../body-text/body-text.js';

export interface ContactLinesProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  readonly style: CSSProperties;
}

/** Claims of the first contact as its record words them, then the others, label and digits; on one line where they fit. */
export function ContactLines({ frame, look, copy, widthPx, style }: ContactLinesProps): ReactElement | null {
  const scale = scaleFor(frame);
  const gapPx = 2.6 * frame.u;
  const [first, ...others] = copy.help;
  const colour = look.colours.onLight;
  return (
    <Box style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', width: widthPx, ...style }}>
      {first.note === '' ? null : (
        <BodyText
          slot="note"
          text={first.note}
          colour={colour}
          sizePx={scale.note}
          widthPx={widthPx}
          hug
          lineHeight={1.3}
          style={{ marginInlineEnd: others.length > 0 ? gapPx : 0 }}
        />
      )}
      {others.map((entry, index) => (
        <OtherContact
          key={entry.placeholder}
          entry={entry}
          name={`contact-${index + 2}`}
          colour={colour}
          scale={scale}
          widthPx={widthPx}
          gapPx={index < others.length - 1 ? gapPx : 0}
        />
      ))}
    </Box>
  );
}

interface OtherContactProps {
  readonly entry: HelpEntry;
  readonly name: string;
  readonly colour: string;
  readonly scale: Scale;
  readonly widthPx: number;
  readonly gapPx: number;
}

function OtherContact({ entry, name, colour, scale, widthPx, gapPx: endPx }: OtherContactProps): ReactElement {
  const { kind, text } = entry.headline;
  if (kind === 'words')
    return (
      <BodyText
        slot={`${name}-words`}
        text={text}
        weight={600}
        colour={colour}
        sizePx={scale.label * 0.9}
        widthPx={widthPx}
        hug
        lineHeight={1.25}
        style={{ marginInlineEnd: endPx }}
      />
    );
  const isNumber = kind === 'number';
  const sizePx = isNumber ? scale.second : scale.note;
  const gapPx = scale.label * 0.4;
  const shareOfLabel = isNumber ? Math.max(0.35, 1 - (text.length * 0.68 * sizePx + gapPx) / widthPx) : 1;
  return (
    <Box style={{ flexDirection: isNumber ? 'row' : 'column', alignItems: isNumber ? 'center' : 'flex-start', marginInlineEnd: endPx }}>
      <TextSlot
        slot={`${name}-label`}
        text={entry.label}
        role="body"
        voice="text"
        weight={isNumber ? 400 : 600}
        colour={colour}
        sizePx={scale.note}
        fit={{ minPx: scale.note * 0.85, maxLines: isNumber ? 2 : 3, heightPx: scale.note * 4.5 }}
        widthPx={widthPx * shareOfLabel - gapPx}
        hug
        lineHeight={1.25}
      />
      <TextSlot
        slot={isNumber ? name : `${name}-page`}
        text={text}
        role="body"
        voice={isNumber ? 'straight' : 'text'}
        weight={isNumber ? 900 : 600}
        sizePx={sizePx}
        colour={colour}
        widthPx={isNumber ? text.length * 0.8 * sizePx : widthPx}
        hug
        isLatin
        lineHeight={1.2}
        style={{ marginInlineStart: isNumber ? gapPx : 0 }}
      />
    </Box>
  );
}
