import type { CSSProperties, ReactElement } from 'react';
import { TextSlot } from '../../slots.js';

export interface BodyTextProps {
  readonly slot: string;
  readonly text: string;
  readonly colour: string;
  readonly sizePx: number;
  /** @default 400 */
  readonly weight?: number;
  readonly widthPx?: number;
  readonly hug?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  readonly balance?: boolean;
  readonly lineHeight?: number;
  readonly trim?: 'line' | 'ink';
  readonly style?: CSSProperties;
}

/** Text to read: Noto Sans in every script. */
export function BodyText({ weight = 400, ...rest }: BodyTextProps): ReactElement {
  return <TextSlot role="body" voice="text" weight={weight} {...rest} />;
}
