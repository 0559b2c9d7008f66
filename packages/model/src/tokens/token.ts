/**
 * Types of design tokens that are read here: those of the Design Tokens Format Module 2025.10 that flat print needs.
 * https://www.designtokens.org/TR/2025.10/format/#types
 */
export const TOKEN_TYPES = ['color', 'dimension', 'fontFamily', 'fontWeight', 'number', 'shadow'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A token, its aliases followed to the end. */
export interface Token {
  readonly type: TokenType;
  /** A colour as `#RRGGBB`, a number or weight as a number, a family as its names; else as it is written. */
  readonly value: unknown;
  readonly description?: string;
  /** Paths of the tokens it stands for, the nearest first; empty: it has a value of its own. */
  readonly aliases: readonly string[];
}

/** Tokens by their path, `light.cream`, in the order of the files. */
export type Tokens = ReadonlyMap<string, Token>;

/** The content of a `*.tokens.json`, or any group of one. */
export interface TokenFile {
  /** For messages. */
  readonly file: string;
  readonly content: unknown;
}
