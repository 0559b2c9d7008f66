import type { ReactElement } from 'react';

/** Colours of a drawing, `#RRGGBB`. A look hands them in; a drawing names no colour of its own. */
export interface IllustrationColours {
  /** The ground that it stands on, and the gaps between two shapes of one tone. */
  readonly field: string;
  /** Most of the drawing. */
  readonly object: string;
  /** Lines and small dark parts. */
  readonly ink: string;
  /** The one part that helps: screen, lit pane, open door, free end of a thread. */
  readonly light: string;
  readonly hand: string;
}

/**
 * A drawing in solid cut shapes on 24 × 24 modules of 10 (viewBox 0 0 240 240). One line weight of 10, smallest part 10,
 * one light part: it holds at 64 px and at 2 m. Its alt text stands in the locale files (`illustration.<id>`).
 */
export interface Illustration {
  readonly id: string;
  /** What it is for, in a sentence for designers. */
  readonly purpose: string;
  /** False for what no direction of writing turns round: a compass, digits, a cross. */
  readonly mirrors: boolean;
  /** The content of an `<svg viewBox="0 0 240 240">`, for text that runs from the left. */
  readonly draw: (colours: IllustrationColours) => ReactElement;
}
