import { Box, HelpBlock, LightSurface, QrCode, type Scale, scaleFor, TextSlot } from '@campaignkit/design-system';
import type { HelpEntry, PieceView } from '@campaignkit/model';
import type { ReactElement, ReactNode } from 'react';

export interface SeatProps {
  readonly view: PieceView;
  /** Over and under the words. */
  readonly paddingPx: number;
  readonly showQr: boolean;
  /** What stands on the seat at the end, and its width. */
  readonly atEnd?: { readonly widthPx: number; readonly content: ReactNode };
}

/** The back of the bench, in light, from edge to edge: label, number and page; claims and further contacts in one line; the code at the end. */
export function Seat({ view: { copy, frame, look }, paddingPx, showQr, atEnd }: SeatProps): ReactElement {
  const scale = scaleFor(frame);
  const { u } = frame;
  const [first, ...others] = copy.help;
  const widthPx = frame.widthPx - 2 * scale.margin;
  const url = showQr ? first.url : null;
  const endPx = url === null ? (atEnd?.widthPx ?? 0) : scale.qr;
  const startPx = widthPx - endPx - (endPx > 0 ? 4 * u : 0);
  return (
    <LightSurface
      look={look}
      isDraft={copy.draft !== null}
      unitPx={u}
      style={{
        flexDirection: 'row',
        justifyContent: 'space-between',
        alignItems: url === null ? 'center' : 'flex-start',
        paddingTop: paddingPx,
        paddingBottom: paddingPx,
        paddingInlineStart: scale.margin,
        paddingInlineEnd: scale.margin,
      }}
    >
      <Box style={{ flexDirection: 'column', width: startPx }}>
        <HelpBlock frame={frame} look={look} copy={{ ...copy, help: [{ ...first, note: '' }] }} widthPx={startPx} showQr={false} />
        <Box style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', width: startPx, marginTop: 0.4 * u * frame.squeeze }}>
          {first.note === '' ? null : (
            <Words slot="note" text={first.note} colour={look.colours.onLight} scale={scale} widthPx={startPx} gapPx={2.6 * u} />
          )}
          {others.map((entry, index) => (
            <Contact
              key={entry.placeholder}
              name={`contact-${index + 2}`}
              entry={entry}
              colour={look.colours.onLight}
              scale={scale}
              widthPx={startPx}
              gapPx={2.6 * u}
            />
          ))}
        </Box>
      </Box>
      {url === null ? (
        atEnd?.content
      ) : (
        <QrCode slot="qr" url={url} sizePx={scale.qr} colour={look.colours.onLight} style={{ marginTop: 0.5 * u }} />
      )}
    </LightSurface>
  );
}

interface LineProps {
  readonly colour: string;
  readonly scale: Scale;
  readonly widthPx: number;
  /** After it. */
  readonly gapPx: number;
}

function Words({
  slot,
  text,
  weight = 400,
  colour,
  scale,
  widthPx,
  gapPx,
}: LineProps & { readonly slot: string; readonly text: string; readonly weight?: number }): ReactElement {
  return (
    <TextSlot
      slot={slot}
      text={text}
      role="body"
      voice="text"
      weight={weight}
      sizePx={scale.note}
      fit={{ minPx: scale.note * 0.85, maxLines: 3, heightPx: scale.note * 4.5 }}
      colour={colour}
      widthPx={widthPx}
      hug
      lineHeight={1.25}
      style={{ marginInlineEnd: gapPx }}
    />
  );
}

/** Label and figures stay together: where there is no room for both, both go to the next line. */
function Contact({ name, entry, ...line }: LineProps & { readonly name: string; readonly entry: HelpEntry }): ReactElement {
  const { kind, text } = entry.headline;
  if (kind === 'words') return <Words {...line} slot={`${name}-words`} text={text} weight={600} />;
  const isNumber = kind === 'number';
  const { colour, scale, widthPx, gapPx } = line;
  return (
    <Box style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', maxWidth: widthPx, marginInlineEnd: gapPx }}>
      <Words {...line} slot={`${name}-label`} text={entry.label} widthPx={isNumber ? widthPx * 0.6 : widthPx} gapPx={scale.note * 0.45} />
      <TextSlot
        slot={isNumber ? name : `${name}-page`}
        text={text}
        role="body"
        voice={isNumber ? 'straight' : 'text'}
        weight={isNumber ? 900 : 600}
        sizePx={isNumber ? scale.second : scale.note}
        colour={colour}
        widthPx={widthPx}
        hug
        isLatin
        lineHeight={1.2}
      />
    </Box>
  );
}
