import { CampaignError, explainIssues, type Manifest, manifestSchema, type PieceRecord } from '@campaignkit/model';

export type ManifestHead = Omit<Manifest, 'pieces'>;

/** @throws {CampaignError} ARGUMENT_INVALID when a manifest could not be written with this head. */
export function checkManifestHead(head: ManifestHead): void {
  const { campaign, versions, today, inputs } = head;
  const result = manifestSchema.safeParse({ campaign, versions, today, pieces: [], inputs });
  if (result.success) return;
  throw new CampaignError('ARGUMENT_INVALID', `The run cannot be recorded.\n${explainIssues(result.error, head)}`, {
    fix: 'Correct the named values; --today wants a date such as 2026-11-22.',
  });
}

/** The manifest in its one order, whatever order the parts came in. */
export function composeManifest({ campaign, versions, today, inputs }: ManifestHead, pieces: readonly PieceRecord[]): Manifest {
  return {
    campaign,
    versions: Object.fromEntries(Object.entries(versions).sort(byName(([name]) => name))),
    today,
    pieces: [...pieces],
    inputs: inputs.map(({ name, sha256 }) => ({ name, sha256 })).sort(byName(({ name }) => name)),
  };
}

// By code unit: a language's own order would differ from machine to machine.
function byName<Value>(nameOf: (value: Value) => string): (a: Value, b: Value) => number {
  return (a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0);
}
