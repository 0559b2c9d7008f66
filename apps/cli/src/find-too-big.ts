import type { Artifact, Diagnostic, Job } from '@campaignkit/model';

/** Files that pass the limit of their format even at the least quality that is worth sending. */
export function findTooBig(
  artifacts: readonly Artifact[],
  { format, message, target, template }: Pick<Job, 'format' | 'message' | 'target' | 'template'>,
): Diagnostic[] {
  const { id, maxBytes } = format;
  if (maxBytes === undefined) return [];
  return artifacts
    .filter(({ bytes }) => bytes.length > maxBytes)
    .map(({ bytes, extension }) => ({
      rule: 'FILE_TOO_BIG',
      severity: 'warning',
      at: { target: target.tag, message: message.id, template: template.id, format: id },
      message: `The ${extension} file has ${Math.ceil(bytes.length / 1000)} kB. Format "${id}" allows ${maxBytes / 1000} kB.`,
      fix: 'Use --as webp or --as jpg, or a template with a simpler drawing.',
    }));
}
