/** Codes of calls that cannot go on. Findings in content are {@link Diagnostic}s instead. */
export const ERROR_CODES = [
  'ARGUMENT_INVALID',
  'ARTIFACT_FAILED',
  'BRAND_INVALID',
  'CAMPAIGN_EXISTS',
  'CAMPAIGN_INVALID',
  'CAMPAIGN_UNKNOWN',
  'CATALOG_INVALID',
  'DISK_TROUBLE',
  'FILE_TYPE_UNKNOWN',
  'FILE_UNREADABLE',
  'FONT_INVALID',
  'FONT_MISSING',
  'FOLDER_LOCKED',
  'FORMAT_UNKNOWN',
  'HYPHENATION_FAILED',
  'IMAGE_INVALID',
  'LAYOUT_FAILED',
  'LOCALE_INVALID',
  'LOCALE_MISSING',
  'MESSAGE_UNKNOWN',
  'RECORD_INVALID',
  'SHAPE_REFUSED',
  'TARGET_UNKNOWN',
  'TEMPLATE_UNKNOWN',
  'TEXT_TOO_LONG',
  'TOKENS_INVALID',
  'WORDS_MISSING',
  'WORKER_FAILED',
  'WRITE_FAILED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorDetail {
  /** What the reader can do about it, as an instruction. */
  readonly fix: string;
  readonly context?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** A call that cannot go on: says what, where, what was expected and received, and how to mend it. */
export class CampaignError extends Error {
  override readonly name = 'CampaignError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly detail: ErrorDetail,
  ) {
    super(message, { cause: detail.cause });
  }
}
