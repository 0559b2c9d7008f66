// Events between the canvas and the panels. Alone in this file, because the panels load nothing of the engine.
export const SHOWN = 'campaignkit/shown';
export const ASK_WHAT_IS_SHOWN = 'campaignkit/ask-what-is-shown';
/** A panel asks to see boxes of the piece. */
export const FLASH = 'campaignkit/flash';
/** Words are being edited: the canvas follows at once; when they rest, they become arguments of the story. */
export const EDIT = 'campaignkit/edit';
