import type { Copy, Frame, Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { leastWordsPx, scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { QrCode, QUIET_SHARE } from '../qr-code/qr-code.js';
import { arrange } from './arrange.js';
import { BigLine } from './big-line.js';
import { LabelRow } from './label-row.js';
import { OtherContacts } from './other-contacts.js';
import { PageLines } from './page-lines.js';
import { HelpSteps, Reassurance } from './reassurance.js';

export interface HelpBlockProps {
  readonly frame: Frame;
  readonly look: Look;
  readonly copy: Copy;
  readonly widthPx: number;
  /** Largest size of the number. @default the scale of the shape */
  readonly numberPx?: number;
  /** Smallest size of the number. @default the scale of the shape */
  readonly leastNumberPx?: number;
  /** @default true */
  readonly showQr?: boolean;
  /** The sentence that reassures, and the message's steps. @default false */
  readonly showSteps?: boolean;
  /**
   * Where the steps stand: under everything; beside the further contacts, under a number of the whole width; or beside the number, which
   * makes the block lowest. Where a column would be too narrow for its words, they stand under everything. @default 'under'
   */
  readonly stepsStand?: 'under' | 'beside-contacts' | 'beside-number';
  /** What stands at the foot of the light: beside a QR code that stands low, else under everything. */
  readonly foot?: (widthPx: number) => ReactElement;
  readonly style?: CSSProperties;
}

export type HelpPartProps = Pick<HelpBlockProps, 'frame' | 'look' | 'copy' | 'widthPx'>;

const COLUMN = { flexDirection: 'column' } as const;
const ROW = { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-start' } as const;

/** Label, number, page and claims of the first contact, its QR code at the end edge, further contacts a line each. */
export function HelpBlock(props: HelpBlockProps): ReactElement {
  const { frame, widthPx, foot, style } = props;
  const { u, squeeze } = frame;
  const { stand, hasSteps, startPx, endPx, numberPx, linesPx, qrUrl, isQrLow } = arrange(props);
  const number = <NumberColumn {...props} widthPx={numberPx} />;
  const page = <PageLines {...props} widthPx={linesPx} />;
  const contacts = (partPx: number) => <OtherContacts {...props} widthPx={partPx} />;
  const qr =
    qrUrl === null ? null : <Code {...props} url={qrUrl} topPx={isQrLow ? Math.max(2.2 * u, scaleFor(frame).qr * QUIET_SHARE) : 0.5 * u} />;
  // Beside a code that stands low there is room for the sentence that reassures.
  const isFilled = hasSteps && stand === 'under' && isQrLow && qrUrl !== null;
  const hasFootBeside = isQrLow && qrUrl !== null && !hasSteps;
  const pageAndQr = (
    <Box style={{ ...ROW, ...(hasFootBeside ? { alignItems: 'stretch' } : {}), width: stand === 'under' ? widthPx : startPx }}>
      <Box style={{ ...COLUMN, ...(hasFootBeside ? { justifyContent: 'space-between' } : {}) }}>
        <Box style={COLUMN}>
          {page}
          {contacts(linesPx)}
        </Box>
        {hasFootBeside && foot ? foot(linesPx) : null}
        {isFilled ? <Reassurance {...props} widthPx={linesPx} style={{ marginTop: 2 * u * squeeze }} /> : null}
      </Box>
      {isQrLow ? qr : null}
    </Box>
  );
  const steps = (partPx: number) => (
    <Box style={{ ...COLUMN, width: partPx }}>
      {isFilled ? null : <Reassurance {...props} widthPx={partPx} />}
      <HelpSteps {...props} widthPx={partPx} />
    </Box>
  );
  if (stand === 'beside-number') {
    return (
      <Box style={{ ...ROW, width: widthPx, ...style }}>
        <Box style={{ ...COLUMN, width: startPx }}>
          {number}
          {pageAndQr}
        </Box>
        {steps(endPx)}
      </Box>
    );
  }
  if (stand === 'beside-contacts') {
    return (
      <Box style={{ ...COLUMN, width: widthPx, ...style }}>
        <Box style={ROW}>
          <Box style={COLUMN}>
            {number}
            {isQrLow ? null : page}
          </Box>
          {isQrLow ? null : qr}
        </Box>
        <Box style={{ ...ROW, marginTop: (isQrLow ? 0 : 2.2) * u * squeeze }}>
          <Box style={{ ...COLUMN, width: startPx }}>
            {isQrLow ? pageAndQr : <Reassurance {...props} widthPx={startPx} />}
            {isQrLow ? null : contacts(startPx)}
          </Box>
          {isQrLow ? steps(endPx) : <HelpSteps {...props} widthPx={endPx} />}
        </Box>
      </Box>
    );
  }
  return (
    <Box style={{ ...COLUMN, width: widthPx, ...style }}>
      <Box style={ROW}>
        <Box style={{ ...COLUMN, width: numberPx }}>
          {number}
          {isQrLow ? null : page}
          {isQrLow ? null : contacts(linesPx)}
        </Box>
        {isQrLow ? null : qr}
      </Box>
      {isQrLow ? pageAndQr : null}
      {hasSteps ? <Box style={{ marginTop: 2.2 * u * squeeze }}>{steps(widthPx)}</Box> : null}
      {foot && !hasFootBeside ? foot(widthPx) : null}
    </Box>
  );
}

/** Where the words are long, no short code stands larger than a full number. */
const ROOMY = 0.7;

/** For whom, and the number itself: what a draft strikes through. */
function NumberColumn({
  frame,
  look,
  copy,
  widthPx,
  numberPx,
  leastNumberPx,
}: HelpPartProps & Pick<HelpBlockProps, 'numberPx' | 'leastNumberPx'>): ReactElement {
  const { u, squeeze } = frame;
  const scale = scaleFor(frame);
  return (
    <Box name="help-column" style={{ ...COLUMN, width: widthPx }}>
      <LabelRow frame={frame} look={look} copy={copy} widthPx={widthPx} />
      <Box style={{ marginTop: (1.1 + 0.6 * squeeze) * u }}>
        <BigLine
          look={look}
          copy={copy}
          widthPx={widthPx}
          maxPx={numberPx ?? scale.number}
          minPx={leastNumberPx ?? scale.numberSmallest}
          wordsMinPx={leastWordsPx(frame, leastNumberPx)}
          isRoomy={squeeze >= ROOMY}
        />
      </Box>
    </Box>
  );
}

type CodeProps = Pick<HelpBlockProps, 'frame' | 'look'> & { readonly url: string; readonly topPx: number };

function Code({ frame, look, url, topPx }: CodeProps): ReactElement {
  return (
    <QrCode
      slot="qr"
      url={url}
      sizePx={scaleFor(frame).qr}
      colour={look.colours.onLight}
      style={{ marginTop: topPx, marginBottom: 1.4 * frame.u }}
    />
  );
}
