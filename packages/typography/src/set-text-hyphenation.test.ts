import { describe, expect, test } from 'vitest';
import { createFontLibrary } from './faces/font-library.js';
import { readFont } from './node.js';
import { setText } from './set-text.js';
import type { SetTextRequest, TextBlock } from './set-text.types.js';

const fonts = createFontLibrary({ load: readFont });

function set(lang: string, text: string, widthPx: number, more: Partial<SetTextRequest> = {}): Promise<TextBlock> {
  return setText({ text, lang, widthPx, fontSizePx: 26, hyphenate: true, ...more }, fonts);
}

/** The signs of each line from left to right. */
function shown({ lines }: TextBlock): string[] {
  return lines.map(({ visual }) => visual.join('').trimEnd());
}

const GERMAN =
  'Unsere Beratungsstelle ist für dich da. Eine Vertrauensperson hört zu, nimmt dich ernst und bespricht mit dir Unterstützungsangebote in deiner Nähe.';

describe('long words of a narrow column', () => {
  test.each([
    [
      'de',
      GERMAN,
      200,
      [
        'Unsere Bera‐',
        'tungsstelle ist',
        'für dich da. Eine',
        'Vertrauens‐',
        'person hört zu,',
        'nimmt dich',
        'ernst und',
        'bespricht mit',
        'dir Unterstüt‐',
        'zungsangebote',
        'in deiner Nähe.',
      ],
    ],
    [
      'nl',
      'Praat met een vertrouwenspersoon van de hulpverleningsorganisatie in de buurt.',
      240,
      ['Praat met een', 'vertrouwensper‐', 'soon van de hulp‐', 'verleningsorgani‐', 'satie in de buurt.'],
    ],
    ['fi', 'Keskustele luottamushenkilön kanssa tänään.', 260, ['Keskustele luotta‐', 'mushenkilön kanssa', 'tänään.']],
    ['sv', 'Prata med en förtroendeperson i dag.', 250, ['Prata med en förtro‐', 'endeperson i dag.']],
    ['hu', 'Beszélj egy bizalmasszeméllyel még ma.', 200, ['Beszélj egy', 'bizalmassze‐', 'méllyel még', 'ma.']],
    ['el', 'Μίλησε με εμπιστευτικότητα σήμερα.', 200, ['Μίλησε με εμπι‐', 'στευτικότητα', 'σήμερα.']],
    ['ru', 'Мы обеспечиваем конфиденциальность всегда.', 230, ['Мы обеспечи‐', 'ваем конфиден‐', 'циальность', 'всегда.']],
  ])('are parted with a hyphen where the line needs it: %s', async (lang, text, widthPx, expected) => {
    const block = await set(lang, text, widthPx);
    expect(shown(block)).toEqual(expected);
    expect(block.diagnostics).toEqual([]);
    expect(block.widthPx).toBeLessThanOrEqual(widthPx + 0.01);
  });

  test('stay whole unless it is asked for, and where lines are wide enough', async () => {
    expect(shown(await set('de', GERMAN, 200, { hyphenate: false })).join(' ')).not.toContain('‐');
    const [without, with_] = [await set('de', GERMAN, 900, { hyphenate: false }), await set('de', GERMAN, 900)];
    expect(with_.lines).toEqual(without.lines);
    expect(with_.svg).toBe(without.svg);
  });

  test('are not spaced or formed otherwise where no hyphen shows', async () => {
    for (const [lang, text] of [
      ['de', GERMAN],
      ['fi', 'luottamushenkilön lastensuojeluilmoituksen'],
      ['el', 'εμπιστευτικότητα και υποστήριξη'],
      ['ka', 'პასუხისმგებლობა'],
      ['hy', 'պատասխանատվություն'],
    ] as const) {
      const [without, with_] = [await set(lang, text, 9000, { hyphenate: false }), await set(lang, text, 9000)];
      expect(with_.svg).toBe(without.svg);
    }
  });
});

test('the text of the lines is the text that was typed, without hyphens', async () => {
  const { lines } = await set('de', GERMAN, 200);
  expect(lines.map(({ text }) => text).slice(0, 2)).toEqual(['Unsere Bera', 'tungsstelle ist']);
  expect(
    lines
      .map(({ text }) => text)
      .join('')
      .replaceAll(' ', ''),
  ).toBe(GERMAN.replaceAll(' ', ''));
});

test('a soft hyphen that was typed stays in it, and says alone where its word breaks', async () => {
  const block = await set('de', 'eine Vertrauens\u00adperson hört', 230);
  expect(shown(block)).toEqual(['eine Vertrauens‐', 'person hört']);
  expect(block.lines[0]?.text).toBe('eine Vertrauens\u00ad');
});

describe('what is never parted', () => {
  test.each([
    ['a word beside a number', 'de', 'Hier: Telefonberatung 112', ['Hier:', 'Telefonberatung', '112']],
    ['a name', 'sv', 'med Barnrättsorganisationen nu', ['med', 'Barnrättsorganis', 'ationen nu']],
  ])('%s', async (_, lang, text, expected) => {
    expect(shown(await set(lang, text, 210))).toEqual(expected);
  });
});

test('a span keeps its words, and the hyphen has the colour of the letters before it', async () => {
  const spans = [{ text: 'mit der ' }, { text: 'Beratungs', colour: '#AA0000' }, { text: 'stelle reden' }];
  const block = await setText({ spans, lang: 'de', widthPx: 235, fontSizePx: 26, hyphenate: true }, fonts);
  expect(shown(block)).toEqual(['mit der Beratungs‐', 'stelle reden']);
  expect(block.svg.match(/<path fill="#AA0000" d="([^"]*)"/)?.[1]?.match(/M/g)?.length).toBe('Beratungs‐'.length);
});

describe('balanced and fitted text', () => {
  const fit = { minPx: 30, maxPx: 80, maxLines: 3, heightPx: 300 };

  test('is hyphenated only where a word is wider than the line', async () => {
    expect(shown(await set('de', 'Wir bieten dir Unterstützungsangebote an', 330, { balance: true })).join(' ')).not.toContain('‐');
    expect(shown(await set('de', 'Wir bieten dir Unterstützungsangebote an', 250, { balance: true })).join(' ')).toContain('‐');
  });

  test('becomes smaller before it is hyphenated', async () => {
    const block = await set('de', 'Unterstützungsangebote für dich', 500, { fit });
    expect(shown(block)).toEqual(['Unterstützungsangebote', 'für dich']);
    expect(block.fontSizePx).toBeLessThan(60);
  });

  test('is hyphenated instead of running over at its smallest size', async () => {
    const whole = await set('de', 'Unterstützungsangebote für dich', 300, { fit, hyphenate: false });
    expect(whole.diagnostics.map(({ code }) => code)).toEqual(['TEXT_OVERFLOW']);
    const block = await set('de', 'Unterstützungsangebote für dich', 300, { fit });
    expect(shown(block)[0]).toMatch(/‐$/);
    expect(block.diagnostics).toEqual([]);
  });
});

test('a word that is cut where a hyphen may stand ends in the ellipsis alone', async () => {
  for (const text of ['Unterstützungsangebote', 'Unter\u00adstützungsangebote']) {
    const block = await set('de', text, 100, { maxLines: 1 });
    expect(shown(block)).toEqual(['Unter…']);
    expect(block.lines[0]?.text).toBe('Unter…');
  }
});

test('what is cut names its words without hyphens, and none stands before the ellipsis', async () => {
  const block = await set('de', GERMAN, 200, { maxLines: 1 });
  expect(shown(block)).toEqual(['Unsere…']);
  expect(block.diagnostics[0]?.message).toContain('"Beratungsstelle ist für dich da. Eine Vertrauensperson hört');
});

describe('a language without patterns', () => {
  test('is told with the words that stay whole', async () => {
    expect((await set('sw', 'Zungumza na mtu unayemwamini.', 300)).diagnostics).toEqual([
      {
        code: 'HYPHENATION_UNKNOWN',
        message:
          'No hyphenation is known for the language "sw": "unayemwamini" stayed whole. Soft hyphens in the text show where long words may break.',
      },
    ]);
  });

  test.each([
    ['hi', 'आप अकेले नहीं हैं'],
    ['ar', 'أنت لست وحدك'],
    ['th', 'เธอไม่ได้อยู่คนเดียว'],
    ['vi', 'Em không cô đơn'],
  ])('has nothing to tell where its script or its words need no hyphens (%s)', async (lang, text) => {
    expect((await set(lang, text, 300)).diagnostics).toEqual([]);
  });
});

describe('capitals', () => {
  test('follow the language, and the lines hold them', async () => {
    const block = await setText({ text: 'Straße und iş', lang: 'tr', widthPx: 600, fontSizePx: 26, textTransform: 'uppercase' }, fonts);
    expect(block.lines.map(({ text }) => text)).toEqual(['STRASSE UND İŞ']);
    expect(block.svg).toBe((await setText({ text: 'STRASSE UND İŞ', lang: 'tr', widthPx: 600, fontSizePx: 26 }, fonts)).svg);
  });

  test('keep the borders of spans', async () => {
    const spans = [{ text: 'Stra' }, { text: 'ß', colour: '#AA0000' }, { text: 'e ist da' }];
    const block = await setText({ spans, lang: 'de', widthPx: 600, fontSizePx: 26, textTransform: 'uppercase' }, fonts);
    expect(block.svg.match(/<path fill="#AA0000" d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(2);
  });

  test('are hyphenated as the words that were typed', async () => {
    const block = await set('de', 'Unsere Straßensozialarbeit ist für dich da', 260, { textTransform: 'uppercase' });
    expect(shown(block)[0]).toMatch(/‐$/);
    expect(
      block.lines
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe('UNSERESTRASSENSOZIALARBEITISTFÜRDICHDA');
  });

  test('leave an address as it is, also one that may break only at its signs', async () => {
    const block = await setText(
      { text: 'zu https://example.org/a-b/c?d=e', lang: 'de', widthPx: 600, fontSizePx: 26, textTransform: 'uppercase' },
      fonts,
    );
    expect(block.lines.map(({ text }) => text)).toEqual(['ZU https://example.org/a-b/c?d=e']);
  });
});

describe('the hyphen is as wide as it is drawn', () => {
  test.each(['text', 'round', 'straight', 'warm'] as const)('in the voice %s, so that no line runs over', async (voice) => {
    for (const [lang, text] of [
      ['de', GERMAN],
      ['ru', 'Консультационный центр обеспечивает конфиденциальность несовершеннолетним всегда.'],
      ['el', 'Η συμβουλευτική υποστήριξη είναι εμπιστευτική και ανθρωποκεντρική πάντοτε.'],
    ] as const) {
      for (let widthPx = 180; widthPx < 400; widthPx += 11) {
        expect((await set(lang, text, widthPx, { voice, fontWeight: 900 })).diagnostics).toEqual([]);
      }
    }
  });

  test('and is not spaced behind', async () => {
    const block = await set('de', 'Vertrauens\u00adperson', 170, { letterSpacingEm: 0.05 });
    expect(shown(block)).toEqual(['Vertrauens‐', 'person']);
    const { lines } = await setText({ text: 'Vertrauens\u2010', lang: 'de', widthPx: 900, fontSizePx: 26, letterSpacingEm: 0.05 }, fonts);
    expect(block.lines[0]?.widthPx).toBeCloseTo(lines[0]?.widthPx ?? 0, 5);
  });
});

test('with "wide words" no word parts that fits whole', async () => {
  const lines = shown(await set('de', GERMAN, 200, { hyphenate: 'wide words' }));
  expect(lines.filter((line) => line.endsWith('‐'))).toEqual(['Eine Vertrau‐', 'dir Unterstüt‐']);
});
