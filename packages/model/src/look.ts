/** Weight and shape of the voice, before it is a typeface. `text` is for reading. */
export const VOICES = ['text', 'round', 'straight', 'warm'] as const;
export type Voice = (typeof VOICES)[number];

/** Colour theme and voice for one audience. Three flat tones and an ink; `light` is the way out and marks nothing else. */
export interface Look {
  readonly id: string;
  readonly name: string;
  readonly voice: Exclude<Voice, 'text'>;
  /** Weight of headlines in this voice. */
  readonly headlineWeight: number;
  readonly colours: LookColours;
  /** Corner of the help block, in u (1 % of the short side). */
  readonly cornerU: number;
  /** For a photocopier: a brand keeps its logos, corners and face, and changes no colour. @default false */
  readonly isOneColour?: boolean;
}

/** Each as `#RRGGBB`. */
export interface LookColours {
  readonly field: string;
  readonly ink: string;
  readonly object: string;
  readonly light: string;
  /** Text and number on the light. */
  readonly onLight: string;
  /** Text on the object. */
  readonly onObject: string;
  /** Ground of a slab or speech bubble that belongs to the situation, and the text on it. */
  readonly slab: string;
  readonly onSlab: string;
  /** Hands, never the tone of a skin. @default the object */
  readonly hand?: string;
  /** Text on the hand. @default that on the object */
  readonly onHand?: string;
}
