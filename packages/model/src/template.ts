import type { ReactElement } from 'react';
import type { LoadedBrand } from './brand.js';
import type { Copy } from './copy.js';
import type { Shape } from './format.js';
import type { Look } from './look.js';
import type { Message } from './message.js';

/** The sheet a template draws on. All lengths in layout pixels. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 % of the short side: the unit of every measure in a template. */
  readonly u: number;
  readonly shape: Shape;
  readonly dir: 'ltr' | 'rtl';
  /** Edges that must stay empty of text. */
  readonly safe: { readonly top: number; readonly bottom: number; readonly start: number; readonly end: number };
  /** Layout pixels to a millimetre on paper; null on screen. Decides the smallest QR code and type. */
  readonly pxPerMm: number | null;
  /** 1, or less when the words are long: how far sizes and gaps step down, never under the smallest legible size. */
  readonly squeeze: number;
}

/** Everything a template may look at. */
export interface PieceView {
  readonly copy: Copy;
  readonly frame: Frame;
  readonly look: Look;
  readonly brand: LoadedBrand;
  readonly message: Pick<Message, 'id' | 'type' | 'audience' | 'pictures'>;
  /** From 1; above 1 only where the template makes several. */
  readonly page: number;
}

export const SLOTS = ['headline', 'body', 'tips', 'quote', 'figures', 'help', 'support', 'law', 'qr'] as const;
export type Slot = (typeof SLOTS)[number];

/** A real message in a real target: a story, a golden image, a row in the docs. */
export interface Example {
  readonly name: string;
  /** `<campaign>/<message>` */
  readonly message: string;
  readonly target: string;
  readonly format?: string;
  /** @default 1 */
  readonly page?: number;
  /** Compared with a stored image. */
  readonly golden?: boolean;
  /** A test case only, no story. */
  readonly hidden?: boolean;
  /** Stress cases only: words instead of the message's own. */
  readonly slots?: Partial<Pick<Copy, 'headline' | 'body' | 'tips'>>;
}

export interface Template {
  readonly id: string;
  /** The idea in one sentence with a verb. */
  readonly idea: string;
  readonly shapes: readonly Shape[];
  /** Why the other shapes are refused. */
  readonly refuses: string;
  /** How many pages a piece has in a shape: the cards of a carousel, the two sides of a card. @default one */
  readonly pages?: (shape: Shape) => number;
  /**
   * Short side of the smallest paper it serves: letters keep their points, so small paper holds fewer words.
   * @default any
   */
  readonly leastPaperMm?: number;
  /** Slots it prints, by shape and page (from 1); what is left out stands in the alt text. */
  readonly prints: (shape: Shape, page?: number) => readonly Slot[];
  /** English description of the drawing; `artwork.<id>` in `locales/<tag>/toolkit.json` translates it. */
  readonly artwork: string;
  /** What serves this design, and what spoils it, for whoever writes or draws for it. */
  readonly guidance?: { readonly do: readonly string[]; readonly dont: readonly string[] };
  /** A message of another type is refused; absent: serves every message. */
  readonly serves?: readonly Message['type'][];
  /** Words without which the design has nothing to show; a message that lacks them is refused. Figures: two, to be compared. */
  readonly needs?: readonly ('quote' | 'figures')[];
  readonly examples: readonly Example[];
  readonly render: (view: PieceView) => ReactElement;
}

export type Templates = Readonly<Record<string, Template>>;

export function defineTemplate(template: Template): Template {
  return template;
}
