import { describe, expect, test } from 'vitest';
import { languages } from '../languages/_registry.js';
import { findHyphenation } from './find-hyphenation.js';
import { HYPHENATE_LIMIT_CHARS } from './hyphenate-word.js';
import { loadHyphenation } from './load-hyphenation.js';

/** The text with a hyphen wherever one may stand. */
async function hyphenated(lang: string, text: string): Promise<string> {
  const hyphenation = await loadHyphenation(lang);
  if (!hyphenation) return `no patterns: ${text}`;
  const positions = findHyphenation(text, lang, hyphenation);
  return [0, ...positions].map((start, index) => text.slice(start, positions[index])).join('|');
}

describe('long words break between their parts and syllables', () => {
  test.each([
    ['de', 'Vertrauensperson Beratungsstelle', 'Vertrau|ens|person Bera|tungs|stelle'],
    ['de', 'Unterstützungsangebote', 'Unter|stüt|zungs|angebote'],
    ['de-CH', 'Gesprächsbereitschaft Strassensozialarbeit', 'Gesprächs|bereit|schaft Stras|sen|so|zi|al|ar|beit'],
    ['de-AT', 'Straßensozialarbeit', 'Stra|ßen|so|zi|al|ar|beit'],
    ['nl', 'vertrouwenspersoon ondersteuningsaanbod', 'vertrou|wens|per|soon onder|steu|nings|aanbod'],
    ['af', 'verantwoordelikheid', 'verant|woor|de|lik|heid'],
    ['fi', 'luottamushenkilö lastensuojelu', 'luot|ta|mus|hen|kilö lasten|suo|jelu'],
    ['sv', 'förtroendeperson stödverksamhet', 'förtro|en|de|person stöd|verk|samhet'],
    ['nb', 'tillitsperson barnevernstjenesten', 'tillits|person barne|verns|tje|nesten'],
    ['nn', 'barnevernstenesta', 'barne|verns|te|nesta'],
    ['da', 'fortrolighedsperson rådgivningscenter', 'fortro|lig|heds|person rådgiv|nings|center'],
    ['is', 'trúnaðarmaður', 'trún|að|ar|maður'],
    ['hu', 'gyermekvédelmi segélyszolgálat', 'gyer|mek|vé|delmi segély|szol|gálat'],
    ['et', 'usaldusisik lastekaitsetöötaja', 'usal|dus|isik laste|kait|se|töö|taja'],
    ['ru', 'ответственность конфиденциальность', 'ответ|ствен|ность конфи|ден|ци|аль|ность'],
    ['uk', 'відповідальність зобов’язання', 'відпо|від|аль|ність зобо|в’я|зання'],
    ['be', 'канфідэнцыяльнасць', 'канфі|дэнцы|яль|насць'],
    ['bg', 'поверителност отговорност', 'пове|ри|тел|ност отго|вор|ност'],
    ['mk', 'доверливост', 'довер|ли|вост'],
    ['sr', 'поверљивост одговорност', 'повер|љи|вост одго|вор|ност'],
    ['sr-Latn', 'poverljivost odgovornost', 'pover|lji|vost odgo|vor|nost'],
    ['hr', 'povjerljivost', 'povjer|lji|vost'],
    ['bs', 'povjerljivost', 'povjer|lji|vost'],
    ['sl', 'odgovornost', 'odgo|vor|nost'],
    ['pl', 'bezpieczeństwo odpowiedzialność', 'bezpie|czeń|stwo odpo|wie|dzial|ność'],
    ['cs', 'zodpovědnost', 'zodpo|věd|nost'],
    ['sk', 'zodpovednosť', 'zodpo|ved|nosť'],
    ['lt', 'konfidencialumas', 'konfi|den|cia|lumas'],
    ['lv', 'konfidencialitāte', 'konfi|den|cia|li|tāte'],
    ['el', 'εμπιστευτικότητα υποστηρικτικές', 'εμπι|στευ|τι|κό|τητα υποστη|ρι|κτικές'],
    ['tr', 'güvenebileceğiniz', 'güve|ne|bi|le|ce|ğiniz'],
    ['es', 'confidencialidad acompañamiento', 'confi|den|cia|lidad acom|pa|ña|miento'],
    ['ca', 'confidencialitat', 'confi|den|ci|a|litat'],
    ['gl', 'confidencialidade', 'confi|den|cia|li|dade'],
    ['pt-BR', 'acompanhamento', 'acom|pa|nha|mento'],
    ['fr', 'confidentialité accompagnement', 'confi|den|tia|lité accom|pa|gne|ment'],
    ['it', 'riservatezza immediatamente', 'riser|va|tezza imme|dia|ta|mente'],
    ['ro', 'responsabilitate', 'respon|sa|bi|li|tate'],
    ['en-GB', 'safeguarding photographs', 'safe|guarding photo|graphs'],
    ['en-US', 'confidentiality', 'confi|den|tiality'],
    ['cy', 'gwasanaethau', 'gwas|an|aethau'],
    ['ga', 'comhairleoireacht', 'comh|air|leoir|eacht'],
    ['eu', 'konfidentzialtasuna', 'konfi|den|tzial|ta|suna'],
    ['ka', 'პასუხისმგებლობა', 'პასუ|ხის|მგებ|ლობა'],
    ['hy', 'պատասխանատվություն', 'պատասխա|նատվություն'],
    ['id', 'perlindungan', 'perlin|dungan'],
    ['ms', 'perlindungan', 'perlin|dungan'],
    ['sq', 'konfidencialiteti', 'konfi|den|ci|a|li|teti'],
    ['mn', 'хариуцлагатай', 'хариуц|ла|гатай'],
    ['kmr', 'berpirsiyarî', 'berpir|si|yarî'],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await hyphenated(lang, text)).toBe(expected);
  });

  test('of English words, British ones by their roots, American ones by their sound', async () => {
    expect(await hyphenated('en-GB', 'psychotherapists')).toBe('psycho|ther|ap|ists');
    expect(await hyphenated('en-US', 'psychotherapists')).toBe('psychother|a|pists');
    expect(await hyphenated('en-NZ', 'responsibility')).toBe(await hyphenated('en', 'responsibility'));
  });

  test.each(Object.values(languages).filter((language) => 'hyphenation' in language))(
    '$tag has patterns of its own script',
    async ({ tag }) => {
      const hyphenation = await loadHyphenation(tag);
      const letters = Object.keys(hyphenation?.patterns[1] ?? {}).join('');
      const script = new Intl.Locale(tag).maximize().script;
      expect(letters).toMatch(new RegExp(`\\p{sc=${script}}`, 'u'));
    },
  );
});

describe('a word stays whole', () => {
  test.each([
    ['with fewer letters than a long word has', 'Beratung Hilfsteam'],
    [
      'in a web or e-mail address',
      'beratungsstelle.example.org beratungsstelle@example.org https://example.org/beratungsstelle www.beratungsstelle.example',
    ],
    ['with digits', 'Beratungsstelle24 24Beratungsstelle'],
    ['in capitals, and with a capital inside', 'BERATUNGSSTELLE BeratungsStelle'],
    ['with a hyphen, where it breaks instead', 'Online-Beratungsstelle Jugend\u2011Beratungsstelle Online\u2010Beratungsstelle'],
    ['with soft hyphens, which say where it breaks', 'Beratungs\u00adstelle'],
    ['behind an at sign or a number sign', '@beratungsstelle #beratungsstelle'],
    ['beside a word joiner, which a translator may set', '\u2060Beratungsstelle Beratungsstelle\u2060'],
    ['that follows another capitalised word, as names do', 'bei der Polizei Niedersachsen, mit Frau Vertrauensperson'],
  ])('%s', async (_, text) => {
    expect(await hyphenated('de', text)).toBe(text);
  });

  test.each([
    ['sv', 'Ring Barnrättsorganisationen nu'],
    ['fr', 'le Constantinopolitain parle'],
    ['ru', 'в городе Константинополе'],
    ['el', 'ο κ. Παπακωνσταντίνου και ο Δρ. Παπακωνσταντίνου'],
    ['en', 'Dr. Featherstonehaugh and Mrs. Featherstonehaugh'],
  ])('that begins with a capital where no sentence does (%s: %s)', async (lang, text) => {
    expect(await hyphenated(lang, text)).toBe(text);
  });
});

describe('a word that begins with a capital is no name', () => {
  test.each([
    ['de', 'Die Beratungsstelle hilft.', 'Die Bera|tungs|stelle hilft.'],
    ['de', 'Finden Sie Unterstützung, auch für Ihre Vertrauensperson', 'Finden Sie Unter|stüt|zung, auch für Ihre Vertrau|ens|person'],
    [
      'sv',
      'Stödverksamhet finns. ”Stödverksamhet finns!” – Stödverksamhet',
      'Stöd|verk|samhet finns. ”Stöd|verk|samhet finns!” – Stöd|verk|samhet',
    ],
    ['es', '¿Confidencialidad? Sí', '¿Confi|den|cia|lidad? Sí'],
    ['fr', 'Aide :\n• Accompagnement', 'Aide :\n• Accom|pa|gne|ment'],
    ['fr', 'L’accompagnement et d’accompagnement', 'L’accom|pa|gne|ment et d’accom|pa|gne|ment'],
    ['de', 'Wir sind da. Eine Vertrauensperson hilft.', 'Wir sind da. Eine Vertrau|ens|person hilft.'],
    ['hy', 'Խնդրում ենք։ Պատասխանատվություն', 'Խնդրում ենք։ Պատասխա|նատվություն'],
  ])('%s: %s', async (lang, text, expected) => {
    expect(await hyphenated(lang, text)).toBe(expected);
  });
});

describe('letters', () => {
  test('and their marks stay together, composed or not', async () => {
    const text = 'Unterstützungsangebote';
    expect((await hyphenated('de', text.normalize('NFD'))).normalize('NFC')).toBe(await hyphenated('de', text));
    expect((await hyphenated('el', 'εμπιστευτικότητα'.normalize('NFD'))).normalize('NFC')).toBe('εμπι|στευ|τι|κό|τητα');
    expect((await hyphenated('ru', 'спокойнейшими'.normalize('NFD'))).normalize('NFC')).toBe('спокой|ней|шими');
  });

  test('with a stress mark break as without', async () => {
    expect(await hyphenated('ru', 'отве\u0301тственность')).toBe('отве\u0301т|ствен|ность');
  });

  test('keep their places where a small letter is longer than its capital', async () => {
    expect(await hyphenated('tr', 'İnanılmazlıkları')).toBe('İnanıl|maz|lık|ları');
    expect(await hyphenated('de', 'İnformationsangebote')).toBe('İnfor|ma|ti|ons|angebote');
  });

  test('that lose their diaeresis behind a hyphen never stand there in Dutch', async () => {
    expect(await hyphenated('nl', 'patiëntenvereniging financiële')).toBe('patiën|ten|vere|ni|ging finan|ciële');
  });

  test('of a Catalan ela geminada are not parted, because its dot would go', async () => {
    expect(await hyphenated('ca', 'il·lustracions intel·lectualment')).toBe('il·lus|tra|cions intel·lec|tu|al|ment');
  });

  test.each([
    ['de', 'Onlineberatung, Telefonberatung', 'Online|bera|tung, Tele|fon|bera|tung'],
    ['de', 'Strafverfolgung, Hilfsangeboten', 'Straf|verfol|gung, Hilfs|angeboten'],
    ['nl', 'hulpverlening', 'hulp|verle|ning'],
  ])('of a prefix stay with the part that they begin (%s: %s)', async (lang, text, expected) => {
    expect(await hyphenated(lang, text)).toBe(expected);
  });

  test('that are single consonants never stand between two breaks', async () => {
    expect(await hyphenated('da', 'børnerådgivningen')).not.toMatch(/\|\p{L}\|/u);
    expect(await hyphenated('sq', 'konfidencialiteti')).not.toMatch(/\|[^aeiouyë]\|/u);
  });
});

test('every break leaves enough letters before and behind it', async () => {
  const { before, after } = HYPHENATE_LIMIT_CHARS;
  const words = (await hyphenated('fi', 'lastensuojeluviranomainen yhteydenottolomake turvallisuussuunnitelma')).split(' ');
  for (const word of words) {
    const parts = word.split('|');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts[0]?.length).toBeGreaterThanOrEqual(before);
    expect(parts.at(-1)?.length).toBeGreaterThanOrEqual(after);
  }
});

test('40,000 signs take no second', async () => {
  const hyphenation = await loadHyphenation('de');
  for (const unit of ['a', 'Beratungsstelle ', 'a.', '·', "'", '– ', '((', 'A. ']) {
    const start = performance.now();
    if (hyphenation) findHyphenation(unit.repeat(40_000 / unit.length), 'de', hyphenation);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
