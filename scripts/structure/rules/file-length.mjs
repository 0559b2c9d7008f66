const ERROR_OVER = 300;
const WARNING_OVER = 250;

/** One idea a file: a file that nobody reads to its end holds two. */
export function fileLength({ workspaces, scripts }) {
  return [...workspaces.flatMap(({ files }) => files), ...scripts]
    .filter((file) => !file.isGenerated && file.lines > WARNING_OVER)
    .map((file) => ({
      severity: file.lines > ERROR_OVER ? 'error' : 'warning',
      at: file.path,
      message: `has ${file.lines} lines. At most ${ERROR_OVER} are allowed, and up to ${WARNING_OVER} read well.`,
      fix: 'Split it by idea, each file named as what it exports.',
    }));
}
