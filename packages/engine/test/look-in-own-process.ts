import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL('./trap-child.ts', import.meta.url));

/** Whether a trap is still there, looked at where nothing else is drawn. */
export async function lookInOwnProcess(id: string): Promise<boolean> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', CHILD, id]);
  return (JSON.parse(stdout) as { readonly isStillThere: boolean }).isStillThere;
}
