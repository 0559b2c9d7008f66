import type { Manifest } from '@campaignkit/model';

/** Stands in every contact sheet: a page with it may be replaced. */
export const GENERATOR_MARK = '<meta name="generator" content="campaignkit">';

export interface SheetNames {
  readonly messages: Readonly<Record<string, string>>;
}

export function composeContactSheet(manifest: Manifest, names: SheetNames): string {
  return `${GENERATOR_MARK}${manifest.pieces.length}${Object.keys(names.messages).length}`;
}
