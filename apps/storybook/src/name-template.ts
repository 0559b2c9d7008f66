/** `coin-row` → "Coin row", as at the side: `scripts/gen-stories.mjs` writes the same. */
export function nameTemplate(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}
