/** The user stopped the command (Ctrl-C). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(state: 'Nothing was made.' | 'What was made is whole and stays.') {
    super(`Stopped. ${state}`);
  }
}
