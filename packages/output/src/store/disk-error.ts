import { CampaignError } from '@campaignkit/model';

/** What the system says when the disk itself is the trouble: full, over quota, broken, out of handles. */
const DISK_CODES = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE', 'ENODEV', 'ENXIO', 'ETIMEDOUT']);

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some space (or inodes), or choose another disk with --out; then run the same command again, it continues where it stopped.',
  EDQUOT: 'Your share of the disk is used up: free some space or choose another disk with --out, then run the same command again.',
  EFBIG: 'The system limits the size of files: raise the limit (ulimit -f) or lower --dpi.',
  EROFS: 'This disk can only be read: choose a folder on another one with --out.',
  EACCES: 'Ask for the right to write there, or choose another folder with --out.',
  EPERM: 'Ask for the right to write there, or choose another folder with --out.',
  ENOTDIR: 'A file stands where a folder is needed: move it away, or choose another folder with --out.',
  EEXIST: 'A file stands where a folder is needed: move it away, or choose another folder with --out.',
  EISDIR: 'A folder stands where a file is needed: move it away, or choose another folder with --out.',
  ENAMETOOLONG: 'Choose a folder with a shorter path with --out.',
};

/** The system's error as one of ours: DISK_TROUBLE or WRITE_FAILED, with what the reader can do. */
export function diskError(cause: unknown, action: string, file: string): CampaignError {
  if (cause instanceof CampaignError) return cause;
  const code = systemCode(cause);
  const isDisk = code !== undefined && DISK_CODES.has(code);
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new CampaignError(isDisk ? 'DISK_TROUBLE' : 'WRITE_FAILED', `Could not ${action} "${file}": ${reason}.`, {
    fix: (code && FIXES[code]) ?? (isDisk ? 'Check the disk, then run the same command again.' : 'Choose another folder with --out.'),
    context: { file, ...(code ? { code } : {}) },
    cause,
  });
}

/** `ENOENT`, `ENOSPC` …, when the error came from the system. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
