// Takes native memory, which no limit of JavaScript counts, until it is stopped; or never answers; or dies.
import process from 'node:process';

process.once('message', ({ what }: { what: string }) => {
  if (what === 'die') process.exit(3);
  if (what === 'echo') process.send?.({ env: Object.keys(process.env), what });
  const hoard: Buffer[] = [];
  if (what === 'hoard') setInterval(() => hoard.push(Buffer.alloc(20_000_000, 1)), 5);
  if (what === 'hang') for (;;);
});
