export { buildCatalog, type Catalog, type CatalogFile, type CatalogLocale, SOURCE_LOCALE } from './build-catalog.js';
export { completeness, type Completeness } from './completeness.js';
export { createTranslator, type Translation, type Translator, type WordPlace } from './create-translator.js';
export { formatHours, type FormattedHours } from './format-hours.js';
export { helpPlaceholders, inlinePlaceholders } from './help-placeholders.js';
export { pseudoCopy } from './pseudo-copy.js';
export { type MessageStructure, readMessage } from './read-message.js';
export { type MessageContext, type MessageJob, resolveMessages } from './resolve-messages.js';
export type { ResolvedHelp, ResolvedRecords } from './resolved-records.js';
