import type { Copy, Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { QrCode } from '../qr-code/qr-code.js';
import { Support } from './support.js';

export interface SupportAndCodeProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  /** Of the sentence. */
  readonly sizePx: number;
  readonly showQr: boolean;
  readonly style: CSSProperties;
}

/** Where words are long the sentence gives way; it stands in the alt text. */
const TIGHT = 0.7;

/** On the light of a narrow object: the sentence that takes the fear and, at the end, the code of the first contact's page. A low sheet leaves the sentence out. */
export function SupportAndCode({ frame, look, copy, widthPx, sizePx, showQr, style }: SupportAndCodeProps): ReactElement | null {
  const { u, shape, squeeze } = frame;
  const { onLight } = look.colours;
  const qrPx = scaleFor(frame).qr;
  const url = showQr ? copy.help[0].url : null;
  const hasSupport = copy.support !== null && shape !== 'wide' && shape !== 'square' && squeeze >= TIGHT;
  if (url === null && !hasSupport) return null;
  const supportPx = url === null ? widthPx : widthPx - qrPx - 4 * u;
  return (
    <Box style={{ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end', width: widthPx, ...style }}>
      <Box style={{ width: supportPx }}>
        {hasSupport ? <Support copy={copy} colour={onLight} sizePx={sizePx} widthPx={supportPx} /> : null}
      </Box>
      {url === null ? null : <QrCode slot="qr" url={url} sizePx={qrPx} colour={onLight} />}
    </Box>
  );
}
