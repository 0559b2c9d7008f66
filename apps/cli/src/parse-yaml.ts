import { type Document, isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';

export interface ParsedYaml {
  readonly value: unknown;
  /** Line of a value, from 1; undefined where the file has none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** What is wrong with the text, with its line. */
export class YamlFault extends Error {
  constructor(
    reason: string,
    readonly line: number | undefined,
  ) {
    super(line === undefined ? reason : `line ${line}: ${reason}`);
  }
}

const DEEPEST = 32;
const MOST_ALIASES = 20;

/**
 * Reads YAML as data: no tags, no merge keys, no repeated keys, few aliases, little depth. Parsers recurse; a file of brackets would
 * end the process, so depth is measured first.
 * @throws {YamlFault}
 */
export function parseYaml(text: string): ParsedYaml {
  refuseDepth(text);
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', strict: true, uniqueKeys: true, lineCounter: lines, prettyErrors: false });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) throw toFault(fault, lines);
  return { value: toValue(document), lineOf: (path) => lineOf(document, lines, path) };
}

function refuseDepth(text: string): void {
  let open = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const dashes = /^(?:\s|[-?] )*/.exec(line)?.[0] ?? '';
    for (const sign of line) open += sign === '[' || sign === '{' ? 1 : sign === ']' || sign === '}' ? -1 : 0;
    if (open > DEEPEST || dashes.length > 2 * DEEPEST)
      throw new YamlFault(`nested too deep. Expected at most ${DEEPEST} levels`, index + 1);
  }
}

function toValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    throw new YamlFault(
      `${error instanceof Error ? error.message : String(error)}. Expected at most ${MOST_ALIASES} repetitions by alias`,
      undefined,
    );
  }
}

function toFault(fault: YAMLError, lines: LineCounter): YamlFault {
  return new YamlFault(fault.message.replace(/\s*\n[\s\S]*$/, ''), lines.linePos(fault.pos[0]).line);
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
