import { NoteRow, type NoteSheet, scaleFor, TextSlot } from '@campaignkit/design-system';
import type { Copy, Frame, Look } from '@campaignkit/model';
import type { ReactElement } from 'react';

export interface FirstSentenceProps {
  readonly copy: Copy;
  readonly look: Look;
  readonly frame: Frame;
  readonly sheet: NoteSheet;
  readonly widthPx: number;
}

/** As many characters as one line holds at a size to be read from a few steps away; those of Han and Kana are twice as wide. */
const LINE = 40;
const MOST_LINES = 5;
/** From here on a sentence may take a line more than it needs. */
const TIGHT = 0.8;
const WIDE_CHARACTER = /[\u3000-\u9fff\uac00-\ud7af]/gu;

/** The words to say, a sentence a line, in the voice of what is spoken. Nothing where a message has none. */
export function FirstSentence({ copy: { quote, locale }, look, frame, sheet, widthPx }: FirstSentenceProps): ReactElement | null {
  if (quote === null) return null;
  const { tip } = scaleFor(frame);
  const sentences = sentencesOf(quote, locale);
  return (
    <>
      {sentences.map((sentence, index) => {
        const lines = linesOf(sentence) + (frame.squeeze < TIGHT ? 1 : 0);
        return (
          <NoteRow key={sentence} name={`say-${index + 1}`} look={look} sheet={sheet} isLit style={{ flexGrow: 1 }}>
            <TextSlot
              slot={`quote-${index + 1}`}
              text={sentence}
              role="head"
              voice="warm"
              weight={700}
              sizePx={sheet.pitchPx * 0.8}
              group="quote"
              fit={{ minPx: tip, maxLines: lines, heightPx: sheet.pitchPx * 1.5 * lines }}
              colour={look.colours.onLight}
              widthPx={widthPx}
              balance
              hang
              hug
            />
          </NoteRow>
        );
      })}
    </>
  );
}

function linesOf(sentence: string): number {
  const width = sentence.length + (sentence.match(WIDE_CHARACTER)?.length ?? 0);
  return Math.min(MOST_LINES, Math.ceil(width / LINE));
}

/** By the lines of the words, or where they are one line, by their sentences (UAX #29). */
function sentencesOf(quote: string, locale: string): string[] {
  if (quote.includes('\n')) return quote.split('\n');
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(quote)].map(({ segment }) => segment.trim()).filter(Boolean);
}
