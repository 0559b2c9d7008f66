import { type Copy, type Frame, type HelpEntry, labelled, type Look } from '@campaignkit/model';
import type { ReactElement } from 'react';
import { type Scale, scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';

export interface ContactLineProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
}

/** Between two of the line, in u. */
const GAP_U = 2.6;
/** Between a label and its figures, in em of the label. */
const LABEL_GAP = 0.45;
/** A label steps down so far before it leaves the line of its figures. */
const SMALLEST_LABEL = 0.8;
/** Widths of a sign in em: of a label, of figures in a black face. */
const SIGN_EM = 0.54;
const FIGURE_EM = 0.66;

/** Page and claims of the first contact and every further contact in one line; where it is full, the next goes whole to the next line. */
export function ContactLine({ frame, look, copy, widthPx }: ContactLineProps): ReactElement | null {
  const scale = scaleFor(frame);
  const [{ headline, address, note }, ...others] = copy.help;
  const page = headline.kind === 'address' ? null : address;
  if (page === null && note === '' && others.length === 0) return null;
  const line = { colour: look.colours.onLight, scale, widthPx, gapPx: GAP_U * frame.u } as const;
  return (
    <Box
      style={{
        flexDirection: 'row',
        flexWrap: 'wrap',
        alignItems: 'center',
        alignContent: 'flex-start',
        alignSelf: 'flex-start',
        width: widthPx,
        marginTop: (0.9 + 0.5 * frame.squeeze) * frame.u,
      }}
    >
      {page === null ? null : <Words {...line} slot="page" text={page} weight={600} isLatin />}
      {note === '' ? null : <Words {...line} slot="note" text={note} />}
      {others.map((entry, index) => (
        <Contact key={entry.placeholder} {...line} name={`contact-${index + 2}`} entry={entry} locale={copy.locale} />
      ))}
    </Box>
  );
}

interface LineProps {
  readonly colour: string;
  readonly scale: Scale;
  readonly widthPx: number;
  /** After it. */
  readonly gapPx: number;
}

interface WordsProps extends LineProps {
  readonly slot: string;
  readonly text: string;
  /** @default 400 */
  readonly weight?: number;
  /** @default 3 */
  readonly mostLines?: number;
  readonly isLatin?: boolean;
}

function Words({ slot, text, weight = 400, mostLines = 3, isLatin = false, colour, scale, widthPx, gapPx }: WordsProps): ReactElement {
  return (
    <TextSlot
      slot={slot}
      text={text}
      role="body"
      voice="text"
      weight={weight}
      sizePx={scale.note}
      fit={{ minPx: scale.note * SMALLEST_LABEL, maxLines: mostLines, heightPx: scale.note * 1.5 * mostLines }}
      colour={colour}
      widthPx={widthPx}
      hug
      isLatin={isLatin}
      lineHeight={1.25}
      style={{ marginInlineEnd: gapPx }}
    />
  );
}

interface ContactProps extends LineProps {
  readonly name: string;
  readonly entry: HelpEntry;
  readonly locale: string;
}

/** Label and figures are never torn apart while the label can step down; a longer one stands over its figures. */
function Contact({ name, entry, locale, ...line }: ContactProps): ReactElement {
  const { kind, text } = entry.headline;
  if (kind === 'words') return <Words {...line} slot={`${name}-words`} text={labelled(entry.label, text, locale)} weight={600} />;
  const isNumber = kind === 'number';
  const { colour, scale, widthPx, gapPx } = line;
  const labelGapPx = scale.note * LABEL_GAP;
  const figurePx = isNumber ? scale.second : scale.note;
  const labelPx = widthPx - labelGapPx - text.length * (isNumber ? FIGURE_EM : SIGN_EM) * figurePx;
  const isOneLine = entry.label.length * SIGN_EM * SMALLEST_LABEL * scale.note <= labelPx;
  const stand = isOneLine
    ? ({ flexDirection: 'row', alignItems: 'center' } as const)
    : ({ flexDirection: 'column', alignItems: 'flex-start' } as const);
  return (
    <Box style={{ ...stand, maxWidth: widthPx, marginInlineEnd: gapPx }}>
      <Words
        {...line}
        slot={`${name}-label`}
        text={entry.label}
        widthPx={isOneLine ? labelPx : widthPx}
        mostLines={isOneLine ? 1 : 3}
        gapPx={isOneLine ? labelGapPx : 0}
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
