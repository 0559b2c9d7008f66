export type { Artifact } from './artifact.js';
export { type Brand, brandSchema, CORNERS, type LoadedBrand, LOGO_ROLES, type LogoImage, parseBrand } from './brand.js';
export { type Campaign, campaignSchema, parseCampaign } from './campaign.js';
export {
  type Contact,
  CONTACT_KINDS,
  CONTACT_PLACEHOLDERS,
  CONTACT_VALID_DAYS,
  type ContactKind,
  type ContactPlaceholder,
  contactSchema,
  isContactPlaceholder,
  isVerified,
} from './contact.js';
export type { Copy, Figure, HelpEntry, HelpHeadline, LawWords } from './copy.js';
export { type Diagnostic, type DiagnosticPlace, locateDiagnostic, SEVERITIES, type Severity } from './diagnostic.js';
export { CampaignError, ERROR_CODES, type ErrorCode } from './errors.js';
export { contrastRatio } from './contrast-ratio.js';
export { lightnessOf } from './lightness-of.js';
export { explainIssues } from './explain-issues.js';
export { findMisplaced, type Misplaced, type PlacedPiece } from './find-misplaced.js';
export { type Fact, factSchema } from './fact.js';
export {
  defineFormat,
  definePrintFormat,
  type Format,
  type SafeArea,
  type Shape,
  shapeOf,
  SHAPES,
  whyFormatRefused,
  whyRefused,
} from './format.js';
export { formats } from './formats/_registry.js';
export { type Job, pieceName } from './job.js';
export { labelled } from './labelled.js';
export { type Law, lawSchema } from './law.js';
export { type Locale, localeSchema, parseLocale, TRANSLATION_STATES } from './locale.js';
export { type Look, type LookColours, type Voice, VOICES } from './look.js';
export { type ArtifactRecord, diagnosticSchema, type Manifest, manifestSchema, type PieceRecord, pieceRecordSchema } from './manifest.js';
export { type Message, MESSAGE_TYPES, messageSchema, whyMessageRefused } from './message.js';
export type { Box, Light, Mark, Piece, TextRun, Tone } from './piece.js';
export { suggest, useOneOf } from './suggest.js';
export { localeCandidates, parseTarget, spokenTag, type Target } from './target.js';
export { defineTemplate, type Example, type Frame, type PieceView, type Slot, SLOTS, type Template, type Templates } from './template.js';
export { readTokens } from './tokens/read-tokens.js';
export { type Token, type TokenFile, type Tokens } from './tokens/token.js';
