import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Box } from '../../slots.js';
import type { HelpPartProps } from '../help-block/help-block.js';
import { Steps } from '../steps/steps.js';
import { Support } from '../support/support.js';
import { HelpBar } from './help-bar.js';
import { standsInHalf } from './stands-in-half.js';

export interface HelpAndStepsProps extends HelpPartProps {
  readonly showQr: boolean;
  /** The sentence that reassures. */
  readonly showSupport: boolean;
  /** The others stand in the alt text. @default all */
  readonly mostSteps?: number;
  readonly style?: CSSProperties;
}

const GUTTER_U = 4;

/** The lowest light that holds both: help in the one half, what to do in the other; under a number or page that needs the whole width, all across. */
export function HelpAndSteps({ showQr, showSupport, mostSteps, style, ...part }: HelpAndStepsProps): ReactElement {
  const { frame, look, copy, widthPx } = part;
  const { u, squeeze } = frame;
  const scale = scaleFor(frame);
  const isHalved = standsInHalf(copy);
  const partPx = isHalved ? (widthPx - GUTTER_U * u) / 2 : widthPx;
  const { onLight } = look.colours;
  const steps = (
    <Box style={{ flexDirection: 'column', width: partPx, marginTop: isHalved ? 0 : 2 * u * squeeze }}>
      {showSupport ? (
        <Support
          copy={copy}
          colour={onLight}
          sizePx={scale.tip * 1.04}
          widthPx={partPx}
          style={{ marginBottom: (0.5 + 0.6 * squeeze) * u }}
        />
      ) : null}
      <Steps
        tips={copy.tips.slice(0, mostSteps)}
        colour={onLight}
        sizePx={scale.tip}
        minPx={Math.min(scale.tip, scale.body)}
        widthPx={partPx}
        gapPx={0.5 * u * squeeze}
      />
    </Box>
  );
  return (
    <Box
      style={{
        flexDirection: isHalved ? 'row' : 'column',
        justifyContent: 'space-between',
        alignItems: 'flex-start',
        width: widthPx,
        ...style,
      }}
    >
      <HelpBar {...part} widthPx={partPx} qr={showQr ? (isHalved ? 'low' : 'end') : 'none'} />
      {steps}
    </Box>
  );
}
