import type { Copy, Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { BodyText } from '../body-text/body-text.js';
import { QrCode } from '../qr-code/qr-code.js';
import { Steps } from '../steps/steps.js';
import { BigLine, isShortCode } from './big-line.js';
import { LabelRow } from './label-row.js';
import { OtherContacts } from './other-contacts.js';

export interface HelpBlockProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  /** Largest size of the number. @default the scale of the shape */
  readonly numberPx?: number;
  /** @default true */
  readonly showQr?: boolean;
  /** The sentence that reassures, and the message's steps. @default false */
  readonly showSteps?: boolean;
  readonly style?: CSSProperties;
}

/** Figures from which a number takes the whole width, and its QR code the place beside the lines under it. */
export const LONG_NUMBER = 10;

/** Where the words are long, the reassuring sentence gives way first, then on a wide card the steps; both stand in the alt text. */
const TIGHT = 0.7;
const TIGHTEST = 0.6;

/** Label, number, page and claims of the first contact, its QR code at the end edge, further contacts a line each. */
export function HelpBlock(props: HelpBlockProps): ReactElement {
  const { frame, look, copy, widthPx, showQr = true, style } = props;
  const { u, squeeze } = frame;
  const showSteps = props.showSteps === true && !(frame.shape === 'wide' && squeeze < TIGHTEST);
  const [first] = copy.help;
  const scale = scaleFor(frame);
  const qrUrl = showQr ? first.url : null;
  const isLong = first.headline.kind === 'number' && first.headline.text.replace(/\D/g, '').length >= LONG_NUMBER;
  const besideQrPx = qrUrl === null ? widthPx : widthPx - scale.qr - 3 * u;
  const hasRoomBeside = showSteps && qrUrl === null && frame.shape !== 'wide' && isShortCode(first.headline);
  const numberPx = hasRoomBeside ? widthPx * 0.4 : isLong ? widthPx : besideQrPx;
  const linesPx = hasRoomBeside ? numberPx : besideQrPx;
  const qr =
    qrUrl === null ? null : (
      <QrCode
        slot="qr"
        url={qrUrl}
        sizePx={scale.qr}
        colour={look.colours.onLight}
        style={{ marginTop: (isLong ? 3 : 0.5) * u, marginBottom: 1.4 * u }}
      />
    );
  const lines = <Lines {...props} widthPx={linesPx} />;
  const steps = <Reassurance {...props} widthPx={hasRoomBeside ? widthPx - numberPx - 4 * u : widthPx} />;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Box style={{ flexDirection: 'column', width: numberPx }}>
          <Box name="help-column" style={{ flexDirection: 'column', width: numberPx }}>
            <LabelRow frame={frame} look={look} copy={copy} widthPx={numberPx} />
            <Box style={{ marginTop: (1.1 + 0.6 * squeeze) * u }}>
              <BigLine
                look={look}
                copy={copy}
                widthPx={numberPx}
                maxPx={props.numberPx ?? scale.number}
                minPx={scale.numberSmallest}
                isRoomy={squeeze >= TIGHT}
              />
            </Box>
          </Box>
          {isLong ? null : lines}
        </Box>
        {hasRoomBeside ? steps : isLong ? null : qr}
      </Box>
      {isLong ? (
        <Box style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
          {lines}
          {qr}
        </Box>
      ) : null}
      {hasRoomBeside || !showSteps ? null : <Box style={{ marginTop: 2.2 * u * squeeze }}>{steps}</Box>}
    </Box>
  );
}

type PartProps = Pick<HelpBlockProps, 'frame' | 'look' | 'copy' | 'widthPx'>;

/** As many signs of page and claims as stand well on one line. */
const ONE_LINE = 36;
/** Width of a sign of them, in em. */
const SIGN_EM = 0.58;

/** Page in words and claims as the record words them, on one line where both are short; then the others. */
function Lines({ frame, look, copy, widthPx }: PartProps): ReactElement {
  const scale = scaleFor(frame);
  const [{ headline, address, note }] = copy.help;
  const page = headline.kind === 'address' ? null : address;
  const line = {
    role: 'body',
    voice: 'text',
    sizePx: scale.note,
    colour: look.colours.onLight,
    widthPx,
    hug: true,
    lineHeight: 1.3,
  } as const;
  const fit = { minPx: Math.min(scale.note, scale.version * 1.15), maxLines: 2, heightPx: scale.note * 3 };
  const signs = (page ?? '').length + note.length;
  const isOneLine = page !== null && note !== '' && signs <= Math.min(ONE_LINE, widthPx / (SIGN_EM * fit.minPx) - ' · '.length);
  const gapPx = 0.9 * frame.u * frame.squeeze;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, marginTop: 0.6 * frame.u * frame.squeeze }}>
      {isOneLine ? (
        <TextSlot
          {...line}
          slot="page"
          text={[{ text: `\u2066${page}\u2069`, weight: 600 }, { text: ` · ${note}` }]}
          weight={400}
          fit={{ ...fit, maxLines: 1 }}
          style={{ marginTop: gapPx }}
        />
      ) : (
        <>
          {page === null ? null : (
            <TextSlot {...line} slot="page" text={page} weight={600} fit={fit} isLatin style={{ marginTop: gapPx }} />
          )}
          {note === '' ? null : (
            <TextSlot {...line} slot="note" text={note} weight={400} style={{ marginTop: page === null ? gapPx : 0 }} />
          )}
        </>
      )}
      <OtherContacts frame={frame} look={look} copy={copy} widthPx={widthPx} />
    </Box>
  );
}

function Reassurance({ frame, look, copy, widthPx }: PartProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const colour = look.colours.onLight;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx }}>
      {copy.support === null || frame.shape === 'wide' || squeeze < TIGHT ? null : (
        <BodyText
          slot="support"
          text={copy.support}
          weight={700}
          colour={colour}
          sizePx={scale.tip * 1.04}
          widthPx={widthPx}
          lineHeight={1.25}
          balance
          style={{ marginBottom: 1.1 * u * squeeze }}
        />
      )}
      <Steps
        tips={copy.tips}
        colour={colour}
        sizePx={scale.tip}
        minPx={Math.min(scale.tip, scale.body)}
        widthPx={widthPx}
        gapPx={0.5 * u * squeeze}
      />
    </Box>
  );
}
