import corpus from '../../parity/corpus.json' with { type: 'json' };
import { type CorpusLanguage, readCorpus } from '../../parity/read-corpus.js';
import { languageOf } from '../../src/language-of.js';
import { scriptOf } from '../../src/script-of.js';
import { limits } from '../limits.js';
import { cutWords } from './cut-words.js';
import type { Sample } from './sample.js';

/** Those for which there is a limit, and those that are most work. */
const LANGS = ['en', 'de', 'ar', 'ur', 'hi', 'th', 'km', 'ja', 'zh-Hans', 'ko'];
const BODY_LENGTH = 240;
const WIDTH_PX = 600;
/** As the engine asks for headlines. */
const FIT = { minPx: 24, maxPx: 120, maxLines: 3, heightPx: 300, senseShare: 0.25 };

/** A body and a fitted headline for each language, made of the words of the corpus. */
export function readSamples(): readonly Sample[] {
  const { languages } = readCorpus(JSON.stringify(corpus), 'corpus.json');
  return LANGS.flatMap((lang) => languages.filter((language) => language.lang === lang)).flatMap((language) => [
    bodyOf(language),
    headlineOf(language),
  ]);
}

function bodyOf(language: CorpusLanguage): Sample {
  const script = scriptOf(language.lang);
  return {
    ...settingOf(language),
    id: `${language.lang} body`,
    fontSizePx: 28,
    fontWeight: 400,
    lineHeight: script.lineHeight.body,
    words: wordsOf(language, /^(?:body|tip\d)$/),
    textLength: BODY_LENGTH,
    limitMs: script.id === 'Latn' ? limits.latinBodyMs : limits.bodyMs,
  };
}

function headlineOf(language: CorpusLanguage): Sample {
  const headline = language.texts.find(({ name }) => name === 'headline')?.text ?? '';
  return {
    ...settingOf(language),
    id: `${language.lang} headline`,
    fontSizePx: FIT.maxPx,
    fontWeight: 700,
    lineHeight: scriptOf(language.lang).lineHeight.head,
    fit: FIT,
    words: wordsOf(language, /^(?:headline|body)$/),
    textLength: headline.length,
    limitMs: limits.headlineMs,
  };
}

function settingOf({ lang }: CorpusLanguage): Pick<Sample, 'lang' | 'direction' | 'widthPx' | 'wordBreak' | 'lineBreak'> {
  const language = languageOf(lang);
  return {
    lang,
    direction: scriptOf(lang).direction,
    widthPx: WIDTH_PX,
    wordBreak: language?.wordBreak ?? 'normal',
    lineBreak: language?.lineBreak === 'strict' ? 'strict' : 'auto',
  };
}

function wordsOf({ lang, texts }: CorpusLanguage, names: RegExp): string[] {
  return texts.filter(({ name }) => names.test(name)).flatMap(({ text }) => cutWords(text, lang));
}
