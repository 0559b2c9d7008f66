import type { Look } from '@campaignkit/model';

export interface HandColours {
  readonly hand: string;
  /** Text on the hand. */
  readonly onHand: string;
}

/** What a drawn hand wears: the look's own hand, else its object. Never the tone of a skin. */
export function handColours({ colours: { object, onObject, hand = object, onHand = onObject } }: Pick<Look, 'colours'>): HandColours {
  return { hand, onHand };
}
