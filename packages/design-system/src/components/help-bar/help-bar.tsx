import type { CSSProperties, ReactElement, ReactNode } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import { HelpBlock, type HelpPartProps } from '../help-block/help-block.js';
import { QrCode, QUIET_SHARE } from '../qr-code/qr-code.js';
import { ContactLine } from './contact-line.js';

export interface HelpBarProps extends HelpPartProps {
  /** Where the code of the first contact's page stands: at the end edge, or beside the lines under a number of the whole width. */
  readonly qr: 'none' | 'end' | 'low';
  /** Largest size of the number. @default the scale of the shape */
  readonly numberPx?: number;
  /** Instead of a code at the end edge, and its width. */
  readonly atEnd?: { readonly widthPx: number; readonly content: ReactNode };
  /** What stands at its foot: beside a code that stands low, else under everything. */
  readonly foot?: (widthPx: number) => ReactElement;
  readonly style?: CSSProperties;
}

const GUTTER_U = 4;
const LOW_GUTTER_U = 2.6;

/** Help alone, as low as it can be: label and number; page, claims and further contacts share a line. The code keeps its place in every language. */
export function HelpBar({ frame, look, copy, widthPx, qr, numberPx, atEnd, foot, style }: HelpBarProps): ReactElement {
  const scale = scaleFor(frame);
  const { u } = frame;
  const [first] = copy.help;
  const url = qr === 'none' ? null : first.url;
  const endPx = url !== null && qr === 'end' ? scale.qr : (atEnd?.widthPx ?? 0);
  const startPx = widthPx - endPx - (endPx > 0 ? GUTTER_U * u : 0);
  const part = { frame, look } as const;
  const code =
    url === null ? null : (
      <QrCode
        slot="qr"
        url={url}
        sizePx={scale.qr}
        colour={look.colours.onLight}
        style={{ marginTop: qr === 'low' ? Math.max(2 * u, (QUIET_SHARE + 0.02) * scale.qr) : 0.5 * u }}
      />
    );
  const block = (
    <HelpBlock
      {...part}
      copy={{ ...copy, help: [{ ...first, note: '', address: null }] }}
      widthPx={startPx}
      {...(numberPx === undefined ? {} : { numberPx })}
      showQr={false}
    />
  );
  if (qr === 'low' && code !== null) {
    const linesPx = startPx - scale.qr - LOW_GUTTER_U * u;
    return (
      <Box style={{ flexDirection: 'column', width: widthPx, ...style }}>
        {block}
        <Box style={{ flexDirection: 'row', justifyContent: 'space-between', width: startPx }}>
          <Box style={{ flexDirection: 'column', justifyContent: 'space-between', width: linesPx }}>
            <ContactLine {...part} copy={copy} widthPx={linesPx} />
            {foot?.(linesPx)}
          </Box>
          {code}
        </Box>
      </Box>
    );
  }
  return (
    <Box style={{ flexDirection: 'column', width: widthPx, ...style }}>
      <Box
        style={{
          flexDirection: 'row',
          justifyContent: 'space-between',
          alignItems: code === null ? 'center' : 'flex-start',
          width: widthPx,
        }}
      >
        <Box style={{ flexDirection: 'column', width: startPx }}>
          {block}
          <ContactLine {...part} copy={copy} widthPx={startPx} />
        </Box>
        {code ?? atEnd?.content}
      </Box>
      {foot?.(widthPx)}
    </Box>
  );
}
