import type { Look } from '@campaignkit/model';
import type { CSSProperties, ReactElement } from 'react';
import { TextSlot } from '../../slots.js';

export interface HeadlineProps {
  readonly look: Look;
  readonly text: string;
  readonly colour: string;
  readonly maxPx: number;
  readonly minPx: number;
  readonly maxLines: number;
  readonly heightPx: number;
  /** @default 'headline' */
  readonly slot?: string;
  readonly widthPx?: number;
  readonly hug?: boolean;
  readonly group?: string;
  readonly align?: 'start' | 'center' | 'end';
  readonly style?: CSSProperties;
}

/** The one very large thing: as large as its box allows, broken by sense, standing on the start edge by its ink. */
export function Headline({
  look,
  text,
  colour,
  maxPx,
  minPx,
  maxLines,
  heightPx,
  slot = 'headline',
  ...rest
}: HeadlineProps): ReactElement {
  return (
    <TextSlot
      slot={slot}
      text={text}
      role="head"
      voice={look.voice}
      weight={look.headlineWeight}
      sizePx={maxPx}
      fit={{ minPx, maxLines, heightPx }}
      colour={colour}
      trim="ink"
      balance
      hang
      {...rest}
    />
  );
}
