import type { Contact, ContactPlaceholder } from './contact.js';

/** What the light shows biggest: the digits, else the page, else words. */
export interface HelpHeadline {
  readonly kind: 'number' | 'address' | 'words';
  /** Digits exactly as the record groups them, the address without its scheme, or a sentence. */
  readonly text: string;
}

/** One way to help, ready to print. */
export interface HelpEntry {
  /** `kitUrl`: the page of the campaign itself. */
  readonly placeholder: ContactPlaceholder | 'kitUrl';
  /** "Talk now": for whom, or what happens. */
  readonly label: string;
  readonly headline: HelpHeadline;
  /** Name of the service, as its operator writes it; null for words that stand in for a missing record. */
  readonly name: string | null;
  /** Claims made from the record, in the target's language: free, hours, languages. May be empty. */
  readonly note: string;
  /** Page without its scheme, for people who cannot scan. Null when the record has none. */
  readonly address: string | null;
  /** What the QR code holds. Null: no QR code. */
  readonly url: string | null;
  readonly contact: Contact | null;
}

/** Law and consequence of a deterrence piece, in words. */
export interface LawWords {
  readonly heading: string;
  readonly text: string;
  readonly consequenceHeading: string;
  readonly consequence: string;
  /** "unchecked" or "checked 2026-11", for the version line; null when no article is named. */
  readonly check: string | null;
}

/** A figure of a fact, drawn to scale. */
export interface Figure {
  readonly value: number;
  /** "€149,000", as the target writes it. */
  readonly text: string;
  /** What it counts: "after". */
  readonly label: string;
}

/** The words of one message for one target: ICU resolved, contacts and law filled in. */
export interface Copy {
  /** Folder the words came from, `pt-BR`. */
  readonly locale: string;
  readonly headline: string;
  readonly body: string;
  readonly tips: readonly string[];
  /** Words to say, as they are spoken; without quotation marks. Null: the message has none. */
  readonly quote: string | null;
  /** Figures of its facts, in the order of the fact. */
  readonly figures: readonly Figure[];
  /** States the scale beside figures that are drawn: "Areas drawn to scale."; null where there is nothing to compare. */
  readonly figuresNote: string | null;
  /** One sentence that reassures, beside help: "Many people stop with support." */
  readonly support: string | null;
  /** First entry is the one that the light shows biggest. Never empty. */
  readonly help: readonly [HelpEntry, ...HelpEntry[]];
  readonly law: LawWords | null;
  /** "Source: Internet Watch Foundation, 2019"; empty when no fact is named. */
  readonly source: string;
  /** `M06 · fr-BE · v1.0 · 2026-11 · CC BY 4.0 · example.org/kit` */
  readonly version: string;
  /** "draft translation" in the target's language, or null once reviewed. */
  readonly draftTranslation: string | null;
  /** Words of the draft mark, and the sentence that says it to people who cannot see the mark; null in a final. */
  readonly draft: { readonly tag: string; readonly edge: string; readonly unverified: string } | null;
  /** Description of the template's drawing. */
  readonly artwork: string;
}
