import { type Copy, type Frame, type HelpEntry, labelled, type Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { type Scale, scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';

export interface OtherContactsProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
}

/** Second and further contacts: label and digits on one line each. */
export function OtherContacts({ frame, look, copy, widthPx }: OtherContactsProps): ReactElement {
  const scale = scaleFor(frame);
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      {copy.help.slice(1).map((entry, index) => (
        <OtherContact
          key={entry.placeholder}
          entry={entry}
          locale={copy.locale}
          name={`contact-${index + 2}`}
          colour={look.colours.onLight}
          scale={scale}
          widthPx={widthPx}
          topPx={0.8 * frame.u * frame.squeeze}
        />
      ))}
    </Box>
  );
}

/** Width of a sign of a label, in em: where label and figures do not stand on one line, the figures stand under it. */
const LABEL_EM = 0.54;

interface OtherContactProps {
  readonly entry: HelpEntry;
  readonly locale: string;
  readonly name: string;
  readonly colour: string;
  readonly scale: Scale;
  readonly widthPx: number;
  readonly topPx: number;
}

function OtherContact({ entry, locale, name, colour, scale, widthPx, topPx }: OtherContactProps): ReactElement {
  const { kind, text } = entry.headline;
  const style = { marginTop: topPx };
  if (kind === 'words')
    return (
      <Line
        slot={`${name}-words`}
        text={labelled(entry.label, text, locale)}
        weight={600}
        colour={colour}
        scale={scale}
        widthPx={widthPx}
        style={style}
      />
    );
  const isNumber = kind === 'number';
  const figurePx = isNumber ? scale.second : scale.note;
  const gapPx = scale.note * 0.45;
  const roomPx = text.length * (isNumber ? 0.72 : 0.6) * figurePx + gapPx;
  const isApart = entry.label.length * LABEL_EM * scale.note + roomPx > widthPx;
  const labelPx = isApart ? widthPx : Math.max(0.4 * widthPx, widthPx - roomPx);
  const direction = isApart
    ? ({ flexDirection: 'column', alignItems: 'flex-start' } as const)
    : ({ flexDirection: 'row', alignItems: 'center' } as const);
  return (
    <Box style={{ ...direction, flexWrap: isApart ? 'nowrap' : 'wrap', maxWidth: widthPx, ...style }}>
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
