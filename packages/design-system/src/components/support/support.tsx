import type { Copy } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { BodyText } from '../body-text/body-text.js';

export interface SupportProps {
  readonly copy: Copy;
  readonly colour: string;
  readonly sizePx: number;
  readonly widthPx: number;
  readonly style?: CSSProperties;
}

/** The sentence that takes the fear; nothing where the message has none. */
export function Support({ copy, colour, sizePx, widthPx, style = {} }: SupportProps): ReactElement | null {
  if (copy.support === null) return null;
  return (
    <BodyText
      slot="support"
      text={copy.support}
      weight={700}
      colour={colour}
      sizePx={sizePx}
      widthPx={widthPx}
      lineHeight={1.25}
      balance
      style={style}
    />
  );
}
