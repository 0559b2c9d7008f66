/** One token of a file of the Design Tokens format 2025.10, with its aliases followed. */
export interface Token {
  /** `look.boys.colour.field` */
  readonly path: string;
  readonly type: string;
  readonly description: string;
  /** As people write it: "12", "#0D3A33", "0 0 0". */
  readonly value: string;
  /** The alias that it was written as, `light.cream`; null when it holds its own value. */
  readonly alias: string | null;
}

export interface TokenGroup {
  /** `look.boys` */
  readonly path: string;
  readonly description: string;
  readonly tokens: readonly Token[];
}

/** One file of tokens, group by group. */
export interface TokenFile {
  readonly file: string;
  readonly groups: readonly TokenGroup[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads files of tokens; `files` is their text by path. An alias that leads nowhere says so as its value. */
export function readTokens(files: Readonly<Record<string, string>>): TokenFile[] {
  const read = Object.entries(files)
    .toSorted(([a], [b]) => Number(isWritten(a)) - Number(isWritten(b)) || a.localeCompare(b, 'en'))
    .map(([file, text]) => ({ file, groups: readGroup(JSON.parse(text) as Json, '', '') }));
  const known = new Map(read.flatMap(({ groups }) => groups.flatMap(({ tokens }) => tokens.map((token) => [token.path, token] as const))));
  return read.map(({ file, groups }) => ({
    file,
    groups: groups
      .filter(({ tokens }) => tokens.length > 0)
      .map((group) => ({ ...group, tokens: group.tokens.map((token) => follow(token, known)) })),
  }));
}

/** Files that a program writes start with an underscore; people look for the others first. */
function isWritten(file: string): boolean {
  return /(?:^|\/)_[^/]+$/.test(file);
}

function readGroup(json: Json, path: string, inherited: string): TokenGroup[] {
  const type = typeof json['$type'] === 'string' ? json['$type'] : inherited;
  const entries = Object.entries(json).filter(([name]) => !name.startsWith('$'));
  const tokens = entries.flatMap(([name, value]) => (isJson(value) && '$value' in value ? [readToken(value, join(path, name), type)] : []));
  const inner = entries.flatMap(([name, value]) => (isJson(value) && !('$value' in value) ? readGroup(value, join(path, name), type) : []));
  return [{ path, description: textOf(json['$description']), tokens }, ...inner];
}

function readToken(json: Json, path: string, inherited: string): Token {
  const value = json['$value'];
  const alias = typeof value === 'string' ? (/^\{(.+)\}$/.exec(value)?.[1] ?? null) : null;
  const type = typeof json['$type'] === 'string' ? json['$type'] : inherited;
  return { path, type, description: textOf(json['$description']), value: alias ?? sayValue(value), alias };
}

function follow(token: Token, known: ReadonlyMap<string, Token>, depth = 0): Token {
  if (token.alias === null) return token;
  const meant = known.get(token.alias);
  if (!meant || depth > 8) return { ...token, value: `{${token.alias}} leads nowhere` };
  return { ...token, type: token.type || meant.type, value: follow(meant, known, depth + 1).value };
}

function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join(', ');
  if (!isJson(value)) return String(value);
  if (typeof value['hex'] === 'string') return value['hex'];
  if ('unit' in value) return `${String(value['value'])} ${String(value['unit'])}`;
  return Object.entries(value)
    .map(([name, part]) => `${name} ${sayValue(part)}`)
    .join(', ');
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
