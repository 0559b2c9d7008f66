/** A flat tone between two colours, `#RRGGBB`; `share` of the second, 0 to 1. Flat print knows no transparency. */
export function mix(first: string, second: string, share: number): string {
  const channel = (at: number) => Math.round(read(first, at) * (1 - share) + read(second, at) * share);
  return `#${[1, 3, 5].map((at) => channel(at).toString(16).padStart(2, '0')).join('')}`;
}

function read(colour: string, at: number): number {
  return Number.parseInt(colour.slice(at, at + 2), 16);
}
