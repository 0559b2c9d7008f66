import { TOKEN_TYPES, type TokenFile, type TokenType } from './token.js';

/** A token as it is written; aliases are not followed yet. */
export interface WrittenToken {
  readonly file: string;
  readonly path: string;
  readonly value: unknown;
  /** Its own `$type`, else the nearest group's. */
  readonly type: TokenType | undefined;
  readonly ownType: TokenType | undefined;
  readonly description?: string;
}

export interface TokenFault {
  readonly file: string;
  readonly path: string;
  readonly value: unknown;
  readonly expected: string;
}

type Report = (fault: TokenFault) => void;
type Group = Readonly<Record<string, unknown>>;

const OF_TOKENS: ReadonlySet<string> = new Set(['$value', '$type', '$description', '$extensions', '$deprecated']);
const OF_GROUPS: ReadonlySet<string> = new Set(['$type', '$description', '$extensions', '$deprecated']);

/** Every token of a file by its path; what is neither token nor group is reported. */
export function flattenTokens({ file, content }: TokenFile, report: Report): WrittenToken[] {
  const fault = (path: string, value: unknown, expected: string) => report({ file, path, value, expected });
  return isGroup(content) ? readGroup(content, '', undefined) : (fault('', content, 'a group of tokens: { … }'), []);

  function readGroup(group: Group, path: string, inherited: TokenType | undefined): WrittenToken[] {
    const allowed = path === '' ? new Set([...OF_GROUPS, '$schema']) : OF_GROUPS;
    checkProperties(group, path, allowed);
    const type = typeOf(group, path) ?? inherited;
    return Object.entries(group).flatMap(([name, value]) => (name.startsWith('$') ? [] : readMember(value, join(path, name), name, type)));
  }

  function readMember(value: unknown, path: string, name: string, inherited: TokenType | undefined): WrittenToken[] {
    // https://www.designtokens.org/TR/2025.10/format/#character-restrictions
    if (/[{}.]/.test(name)) fault(path, name, 'a name without ".", "{" and "}"');
    if (typeof value === 'string') return [{ file, path, value, type: inherited ?? 'color', ownType: undefined }];
    if (!isGroup(value)) return (fault(path, value, 'a token { "$value": … } or a group of tokens'), []);
    if (!('$value' in value)) return readGroup(value, path, inherited);
    checkProperties(value, path, OF_TOKENS);
    for (const nested of Object.keys(value)) {
      if (!nested.startsWith('$')) fault(join(path, nested), value[nested], 'nothing inside of a token that has a $value');
    }
    const ownType = typeOf(value, path);
    const description = typeof value['$description'] === 'string' ? { description: value['$description'] } : {};
    return [{ file, path, value: value['$value'], type: ownType ?? inherited, ownType, ...description }];
  }

  function checkProperties(value: Group, path: string, allowed: ReadonlySet<string>): void {
    for (const name of Object.keys(value)) {
      if (name.startsWith('$') && !allowed.has(name)) fault(join(path, name), value[name], `one of ${[...allowed].join(', ')}`);
    }
  }

  function typeOf(value: Group, path: string): TokenType | undefined {
    const type = value['$type'];
    if (type === undefined) return undefined;
    const known = TOKEN_TYPES.find((each) => each === type);
    if (!known) fault(join(path, '$type'), type, `one of ${TOKEN_TYPES.join(', ')}`);
    return known;
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
