import { scaleFor } from '../../scale.js';
import { isShortCode } from './big-line.js';
import type { HelpBlockProps } from './help-block.js';
import { isReassured } from './reassurance.js';

/** How the parts of a help block stand to each other; lengths in layout pixels. */
export interface Arrangement {
  readonly stand: NonNullable<HelpBlockProps['stepsStand']>;
  readonly hasSteps: boolean;
  /** Widths of the two columns. */
  readonly startPx: number;
  readonly endPx: number;
  readonly numberPx: number;
  /** Of page and further contacts. */
  readonly linesPx: number;
  readonly qrUrl: string | null;
  /** The QR code stands beside the page, under the number, instead of beside the number. */
  readonly isQrLow: boolean;
}

/** Figures from which a number takes the whole width, and its QR code the place beside the lines under it. */
export const LONG_NUMBER = 10;

/** Where even the smallest legible sizes leave no room, the steps give way; they stand in the alt text. */
const TIGHTEST = 0.6;

const GUTTER_U = 4;
const QR_GAP_U = 3;

/** The narrowest column that reads well: steps in their own size, a page beside a QR code in the size of notes. */
const STEPS_EM = 11.5;
const PAGE_EM = 9.5;

/** Width of a sign of a page, in em, and its smallest size as a share of the version line. */
export const SIGN_EM = 0.58;
export const SMALLEST_PAGE = 1.15;

/** A code of three figures stands well in less than a half. */
const SHORT_CODE_SHARE = 0.42;
/** Further contacts and the sentence that reassures need less than the steps beside them. */
const CONTACTS_SHARE = 0.37;

export function arrange(props: HelpBlockProps): Arrangement {
  const { frame, copy, widthPx, showQr = true, showSteps = false, stepsStand = 'under' } = props;
  const { u, shape, squeeze } = frame;
  const [{ headline, url }] = copy.help;
  const scale = scaleFor(frame);
  const qrUrl = showQr ? url : null;
  const qrPx = qrUrl === null ? 0 : scale.qr + QR_GAP_U * u;
  const hasSteps = showSteps && copy.tips.length > 0 && squeeze >= TIGHTEST;
  const isLong = headline.kind === 'number' && headline.text.replace(/\D/g, '').length >= LONG_NUMBER;
  const columns = (share: number) => ({
    startPx: (widthPx - GUTTER_U * u) * share,
    endPx: (widthPx - GUTTER_U * u) * (1 - share),
  });
  const readsSteps = ({ endPx }: { readonly endPx: number }) => hasSteps && endPx >= STEPS_EM * scale.tip;
  const half = columns(0.5);
  const readsInHalf = readsSteps(half) && half.startPx - qrPx >= leastLinesPx(props);
  const withSteps = (): Pick<Arrangement, 'stand' | 'startPx' | 'endPx'> => {
    const besideCode = columns(SHORT_CODE_SHARE);
    if (qrUrl === null && shape !== 'wide' && isShortCode(headline) && readsSteps(besideCode))
      return { stand: 'beside-number', ...besideCode };
    if (stepsStand === 'beside-number' && readsInHalf && !isLong) return { stand: 'beside-number', ...half };
    if (stepsStand !== 'under' && readsInHalf && isLong) return { stand: 'beside-contacts', ...half };
    const apart = columns(CONTACTS_SHARE);
    const hasContacts = copy.help.length > 1 || isReassured({ frame, copy });
    if (stepsStand !== 'under' && hasContacts && readsSteps(apart) && !isLong) return { stand: 'beside-contacts', ...apart };
    return { stand: 'under', startPx: widthPx, endPx: widthPx };
  };
  const { stand, startPx, endPx } = withSteps();
  const isQrLow = isLong || stand === 'beside-number';
  const numberPx = stand === 'beside-number' ? startPx : isLong ? widthPx : widthPx - qrPx;
  return { stand, hasSteps, startPx, endPx, numberPx, linesPx: isQrLow ? startPx - qrPx : numberPx, qrUrl, isQrLow };
}

/** Notes in their own size, and the page on one line in its smallest. */
function leastLinesPx({ frame, copy }: HelpBlockProps): number {
  const { note, version } = scaleFor(frame);
  const [{ headline, address }] = copy.help;
  const signs = headline.kind === 'address' ? 0 : (address ?? '').length;
  return Math.max(PAGE_EM * note, signs * SIGN_EM * Math.min(note, version * SMALLEST_PAGE));
}
