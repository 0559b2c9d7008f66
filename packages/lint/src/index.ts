export { checkArtwork } from './check-artwork.js';
export { checkLocaleFile, type LocaleFileRequest } from './check-locale-file.js';
export { checkMessages, type MessagesInput } from './check-messages.js';
export type { ArtworkContext, ArtworkRule, MessageRule, Problem, Rule, Words } from './rule.js';
export { rules } from './rules/_registry.js';
