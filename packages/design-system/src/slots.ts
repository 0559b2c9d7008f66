import type { Voice } from '@campaignkit/model';
import { createElement, type CSSProperties, type ReactElement, type ReactNode } from 'react';

/** Host elements that the engine replaces: text by shaped lines, art by a drawing of the exact size. */
export const TEXT_SLOT = 'text-slot';
export const ART_SLOT = 'art-slot';

/** A stretch of a text with its own weight. */
export interface SlotSpan {
  readonly text: string;
  readonly weight?: number;
}

export interface TextSlotProps {
  /** Name in the piece: unique; the manifest and the checks speak of it. */
  readonly slot: string;
  readonly text: string | readonly SlotSpan[];
  /** Line height and script scaling of a headline or of running text. */
  readonly role: 'head' | 'body';
  readonly voice: Voice;
  readonly weight: number;
  /** Size of Latin text; the script's own scale is applied by the engine. Ignored with `fit`. */
  readonly sizePx: number;
  readonly colour: string;
  /** Largest size at which the text fits. Slots of one `group` take the smallest size found among them. */
  readonly fit?: { readonly minPx: number; readonly maxLines: number; readonly heightPx: number };
  readonly group?: string;
  /** Width to set to. Absent: the width that the layout gives. */
  readonly widthPx?: number;
  /** The box is as wide as the longest line instead of the whole width. */
  readonly hug?: boolean;
  /** `ink`: the box begins at the first line's ink and ends at the last line's. */
  readonly trim?: 'line' | 'ink';
  readonly align?: 'start' | 'center' | 'end';
  readonly balance?: boolean;
  readonly hang?: boolean;
  /** Words too wide for a line part at a hyphen, where the language is known to. @default only running text */
  readonly hyphenate?: boolean;
  readonly trackingEm?: number;
  readonly wordSpacingEm?: number;
  readonly lineHeight?: number;
  /** Digits, addresses, version lines: left to right in every language. */
  readonly isLatin?: boolean;
  /** Set once, then repeated along an edge of the sheet, turned to read along it. */
  readonly repeat?: { readonly lengthPx: number; readonly thickPx: number; readonly turn: 'none' | 'left' | 'right' };
  readonly style?: CSSProperties;
}

/** A rectangle in layout pixels, measured from the start edge of a drawing, so that it mirrors by itself. */
export interface StartBox {
  readonly startPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What a drawing is drawn from: its own size, and where the named boxes of the layout are. */
export interface Canvas {
  readonly widthPx: number;
  readonly heightPx: number;
  /** A named box, from the drawing's own start and top edge. Undefined when the layout has no such box. */
  readonly box: (name: string) => StartBox | undefined;
}

export interface ArtSlotProps {
  readonly slot: string;
  readonly draw: (canvas: Canvas) => ReactElement;
  /** False for QR codes, logos and crosses, which read the same way everywhere. @default true */
  readonly mirrors?: boolean;
  readonly style?: CSSProperties;
}

/** A place for text. */
export function TextSlot(props: TextSlotProps): ReactElement {
  return createElement(TEXT_SLOT, props);
}

/** A place for a drawing. */
export function ArtSlot(props: ArtSlotProps): ReactElement {
  return createElement(ART_SLOT, props);
}

export interface BoxProps {
  /** Other parts may ask where this box is. */
  readonly name?: string;
  readonly style?: CSSProperties;
  readonly children?: ReactNode;
}

/** A flex box that keeps its size and its place in the painting order. The only container that templates need. */
export function Box({ name, style, children }: BoxProps): ReactElement {
  return createElement(
    'div',
    { ...(name ? { key: name } : {}), style: { display: 'flex', position: 'relative', boxSizing: 'border-box', flexShrink: 0, ...style } },
    children,
  );
}
