/** The user stopped the command (Ctrl-C). */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Stopped. What was made is whole and stays; the same command goes on from there.');
  }
}
