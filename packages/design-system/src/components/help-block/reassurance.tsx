import type { CSSProperties, ReactElement } from 'react';
import { scaleFor } from '../../scale.js';
import { Steps } from '../steps/steps.js';
import { Support } from '../support/support.js';
import type { HelpPartProps } from './help-block.js';

/** Where the words are long the sentence gives way; it stands in the alt text. */
const TIGHT = 0.7;

/** Whether this shape prints the sentence that takes the fear. */
export function isReassured({ frame, copy }: Pick<HelpPartProps, 'frame' | 'copy'>): boolean {
  return copy.support !== null && frame.shape !== 'wide' && frame.squeeze >= TIGHT;
}

/** The sentence that takes the fear. */
export function Reassurance({
  frame,
  look,
  copy,
  widthPx,
  style,
}: HelpPartProps & { readonly style?: CSSProperties }): ReactElement | null {
  if (!isReassured({ frame, copy })) return null;
  return (
    <Support
      copy={copy}
      colour={look.colours.onLight}
      sizePx={scaleFor(frame).tip * 1.04}
      widthPx={widthPx}
      style={{ marginBottom: 1.1 * frame.u * frame.squeeze, ...style }}
    />
  );
}

/** What to do, in the size of the shape. */
export function HelpSteps({ frame, look, copy, widthPx }: HelpPartProps): ReactElement {
  const scale = scaleFor(frame);
  return (
    <Steps
      tips={copy.tips}
      colour={look.colours.onLight}
      sizePx={scale.tip}
      minPx={Math.min(scale.tip, scale.body)}
      widthPx={widthPx}
      gapPx={0.5 * frame.u * frame.squeeze}
    />
  );
}
