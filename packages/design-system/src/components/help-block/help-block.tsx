import type { Copy, Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box, TextSlot } from '../../slots.js';
import { QrCode } from '../qr-code/qr-code.js';
import { Steps } from '../steps/steps.js';
import { BigLine } from './big-line.js';
import { ContactLines } from './contact-lines.js';
import { LabelRow } from './label-row.js';

export interface HelpBlockProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  /** Largest size of the number. @default the scale of the shape */
  readonly numberPx?: number;
  /** @default true */
  readonly showQr?: boolean;
  /** The message's steps under the contacts. @default false */
  readonly showSteps?: boolean;
  readonly style?: CSSProperties;
}

/** Label, number, page and claims of the first contact, its QR code at the end edge, further contacts on one line each (DESIGN §6). */
export function HelpBlock({ frame, look, copy, widthPx, numberPx, showQr = true, showSteps = false, style }: HelpBlockProps): ReactElement {
  const scale = scaleFor(frame);
  const { u, squeeze } = frame;
  const [first] = copy.help;
  const qrUrl = showQr ? first.url : null;
  const columnPx = qrUrl === null ? widthPx : widthPx - scale.qr - 3 * u;
  const page = first.headline.kind === 'address' ? null : first.address;
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' }}>
        <Box name="help-column" style={{ flexDirection: 'column', width: columnPx }}>
          <LabelRow frame={frame} look={look} copy={copy} widthPx={columnPx} />
          <Box style={{ marginTop: 1.7 * u * squeeze }}>
            <BigLine look={look} copy={copy} widthPx={columnPx} maxPx={numberPx ?? scale.number} minPx={scale.numberSmallest} />
          </Box>
          {page === null ? null : (
            <TextSlot
              slot="page"
              text={page}
              role="body"
              voice="text"
              weight={600}
              sizePx={scale.note}
              fit={{ minPx: Math.min(scale.note, scale.version * 1.15), maxLines: 1, heightPx: scale.note * 2 }}
              colour={look.colours.onLight}
              widthPx={columnPx}
              hug
              isLatin
              lineHeight={1.3}
              style={{ marginTop: 1.4 * u * squeeze }}
            />
          )}
        </Box>
        {qrUrl === null ? null : (
          <QrCode
            slot="qr"
            url={qrUrl}
            sizePx={scale.qr}
            colour={look.colours.onLight}
            ground={look.colours.light}
            style={{ marginTop: 0.5 * u }}
          />
        )}
      </Box>
      <ContactLines
        frame={frame}
        look={look}
        copy={copy}
        widthPx={widthPx}
        style={{ marginTop: (page === null ? 1.4 : 0.4) * u * squeeze }}
      />
      {showSteps ? (
        <Steps
          tips={copy.tips}
          colour={look.colours.onLight}
          sizePx={scale.tip}
          widthPx={widthPx}
          gapPx={0.5 * u * squeeze}
          style={{ marginTop: 2.2 * u * squeeze }}
        />
      ) : null}
    </Box>
  );
}
