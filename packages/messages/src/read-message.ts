import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** What an ICU message asks for and says. */
export interface MessageStructure {
  /** Names of its variables, in order of appearance. */
  readonly variables: readonly string[];
  /** True when nothing but spaces follows the last variable. */
  readonly endsWithVariable: boolean;
  /** Why it cannot be printed, or null. */
  readonly fault: string | null;
}

/** Looks at the parsed message, never at the string: quoting and nesting make strings lie. */
export function readMessage(text: string): MessageStructure {
  const elements = parseIcu(text);
  if (typeof elements === 'string') return { variables: [], endsWithVariable: false, fault: elements };
  const last = elements.findLast((element) => element.type !== TYPE.literal || element.value.trim() !== '');
  return {
    variables: [...new Set(variablesOf(elements))],
    endsWithVariable: last?.type === TYPE.argument,
    fault: faultOf(literalsOf(elements).join('')),
  };
}

function parseIcu(text: string): MessageFormatElement[] | string {
  try {
    return parse(text, { ignoreTag: true });
  } catch (error) {
    return `is not an ICU message (${error instanceof Error ? error.message.toLowerCase().replaceAll('_', ' ') : String(error)})`;
  }
}

/** Braces that survive parsing were quoted by an apostrophe ("l'{name}"); `$t(` is the syntax of another tool. */
function faultOf(literals: string): string | null {
  if (/[{}]/.test(literals)) return "would print its braces, because an apostrophe stands before them; use ’ (U+2019) instead of '";
  return literals.includes('$t(') ? 'would print "$t("' : null;
}

function variablesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap((option) => variablesOf(option.value))];
      case TYPE.tag:
        return variablesOf(element.children);
      default:
        return [element.value];
    }
  });
}

function literalsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
        return [element.value];
      case TYPE.plural:
      case TYPE.select:
        return Object.values(element.options).flatMap((option) => literalsOf(option.value));
      case TYPE.tag:
        return literalsOf(element.children);
      default:
        return [];
    }
  });
}
