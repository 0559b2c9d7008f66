import { CampaignError } from '../errors.js';
import { flattenTokens, type TokenFault, type WrittenToken } from './flatten-tokens.js';
import { readTokenValue } from './read-token-value.js';
import type { Token, TokenFile, Tokens } from './token.js';

const ALIAS = /^\{([^{}]+)\}$/;

/**
 * Reads design tokens (Design Tokens Format Module 2025.10): groups, `$type` handed down, aliases `{light.cream}` across files, colour
 * objects. Older forms are taken too: a colour as a string, and a string where a token is expected, `"field": "#0D3A33"`.
 * @throws {CampaignError} TOKENS_INVALID with file, path, expected and received of every fault.
 * @example readTokens([{ file: 'light.tokens.json', content: { light: { $type: 'color', lime: { $value: '#D9F24C' } } } }])
 */
export function readTokens(files: readonly TokenFile[]): Tokens {
  const faults: TokenFault[] = [];
  const written = new Map<string, WrittenToken>();
  for (const token of files.flatMap((file) => flattenTokens(file, (fault) => faults.push(fault)))) {
    const twin = written.get(token.path);
    if (twin) faults.push({ ...token, expected: `each token once (it stands in ${twin.file}, too)` });
    else written.set(token.path, token);
  }
  const tokens = new Map<string, Token>();
  for (const token of written.values()) {
    const found = resolve(token, written);
    if ('expected' in found) faults.push(found);
    else tokens.set(token.path, found);
  }
  if (faults.length === 0) return tokens;
  throw new CampaignError('TOKENS_INVALID', faults.map(explain).join('\n'), {
    fix: 'Correct the named tokens; how they are written: https://www.designtokens.org/TR/2025.10/format/',
    context: { faults },
  });
}

function resolve(token: WrittenToken, written: ReadonlyMap<string, WrittenToken>): Token | TokenFault {
  const aliases: string[] = [];
  let at = token;
  for (let name = aliasOf(at); name !== undefined; name = aliasOf(at)) {
    const next = written.get(name);
    if (!next) return { ...token, expected: `an alias of a token that exists; "${name}" does not` };
    if (name === token.path || aliases.includes(name)) return { ...token, expected: 'an alias that ends at a value, not at itself' };
    aliases.push(name);
    at = next;
  }
  // An alias has the type of what it stands for, unless it states its own, which must then be the same.
  const { type } = at;
  if (type === undefined) return { ...token, expected: 'a $type, on the token or on a group around it' };
  if (aliases.length > 0 && token.ownType !== undefined && token.ownType !== type) {
    return { ...token, expected: `an alias of type ${token.ownType}; "${at.path}" is ${type}` };
  }
  const reading = readTokenValue(type, at.value);
  if ('expected' in reading) return { ...token, expected: reading.expected };
  return { type, value: reading.value, aliases, ...(token.description === undefined ? {} : { description: token.description }) };
}

function aliasOf({ value }: WrittenToken): string | undefined {
  return typeof value === 'string' ? ALIAS.exec(value)?.[1] : undefined;
}

function explain({ file, path, expected, value }: TokenFault): string {
  return `${file} › ${path || '(whole file)'}: expected ${expected}, received ${JSON.stringify(value)?.slice(0, 80) ?? 'nothing'}.`;
}
