import ar from '@campaignkit/knowledge/terms/ar.json';
import de from '@campaignkit/knowledge/terms/de.json';
import en from '@campaignkit/knowledge/terms/en.json';
import es from '@campaignkit/knowledge/terms/es.json';
import fr from '@campaignkit/knowledge/terms/fr.json';
import pt from '@campaignkit/knowledge/terms/pt.json';
import ru from '@campaignkit/knowledge/terms/ru.json';

/** Words of one language for things that were named in a harmful way. */
export interface TermFile {
  readonly language: string;
  /** `unsourced`: nobody who knows has confirmed them, so they may warn but not block. */
  readonly support: string;
  readonly supportNote: string;
  readonly families: Readonly<Record<string, TermFamily>>;
  /** Parts of the names of laws and treaties that hold a discouraged term and are quoted as they are. */
  readonly titles: readonly string[];
}

export interface TermFamily {
  readonly preferred: string;
  /** Phrases as `parsePhrase` reads them. */
  readonly avoid: readonly string[];
  readonly pass: readonly string[];
  readonly report: readonly string[];
}

/** One file a language. */
export const termFiles: readonly TermFile[] = [ar, de, en, es, fr, pt, ru];
