import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs one of the bundled programs in a fresh process and reads the JSON that it prints. */
export async function runProgram<Printed>(file: string, args: readonly string[], nodeArgs: readonly string[] = []): Promise<Printed> {
  const { stdout } = await promisify(execFile)(process.execPath, [...nodeArgs, file, ...args], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Printed;
}
