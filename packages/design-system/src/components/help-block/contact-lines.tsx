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
  const style = { marginInlineEnd: endPx };
  if (kind === 'words')
    return <Line slot={`${name}-words`} text={text} weight={600} colour={colour} scale={scale} widthPx={widthPx} style={style} />;
  const isNumber = kind === 'number';
  const figurePx = isNumber ? scale.second : scale.note;
  const gapPx = scale.note * 0.45;
  const roomPx = text.length * (isNumber ? 0.72 : 0.6) * figurePx + gapPx;
  const labelPx = Math.max(0.4 * widthPx, widthPx - roomPx);
  return (
    <Box style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', maxWidth: widthPx, ...style }}>
      <Line
        slot={`${name}-label`}
        text={entry.label}
        weight={400}
        colour={colour}
        scale={scale}
        widthPx={labelPx}
        style={{ marginInlineEnd: gapPx }}
      />
      <TextSlot
        slot={isNumber ? name : `${name}-page`}
        text={text}
        role="body"
        voice={isNumber ? 'straight' : 'text'}
        weight={isNumber ? 900 : 600}
        sizePx={figurePx}
        colour={colour}
        widthPx={widthPx}
        hug
        isLatin
        lineHeight={1.2}
      />
    </Box>
  );
}

interface LineProps {
  readonly slot: string;
  readonly text: string;
  readonly weight: number;
  readonly colour: string;
  readonly scale: Scale;
  readonly widthPx: number;
  readonly style: CSSProperties;
}

function Line({ slot, text, weight, colour, scale, widthPx, style }: LineProps): ReactElement {
  const fit = { minPx: scale.note * 0.85, maxLines: 3, heightPx: scale.note * 4.5 };
  return (
    <TextSlot
      slot={slot}
      text={text}
      role="body"
      voice="text"
      weight={weight}
      sizePx={scale.note}
      fit={fit}
      colour={colour}
      widthPx={widthPx}
      hug
      lineHeight={1.25}
      style={style}
    />
  );
}
