/** The 64th of a px in which browsers lay out: what is less over does not overflow. */
export const LAYOUT_UNIT_PX = 1 / 64;
