import { expect, it } from 'vitest';
import { checkPlan, isPieceFile, type PlannedPiece } from './piece-path.js';

function piece(parts: Partial<PlannedPiece>): PlannedPiece {
  const { target, message, template, format } = { target: 'fr-BE', message: 'm06', template: 'coin-row', format: 'a4', ...parts };
  return {
    id: `${target}/${message}/${template}.${format}`,
    target,
    message,
    template,
    format,
    audience: 'A5',
    key: 'a'.repeat(64),
    ...parts,
  };
}

it('takes the names that campaigns have', () => {
  expect(() => checkPlan([piece({}), piece({ target: 'sr-Latn-RS' }), piece({ format: 'portrait-1080x1350' })])).not.toThrow();
});

it.each(['..', '../../etc', '', 'a/b', 'a\\b', 'con', 'NUL', 'com1', 'a.b', 'x'.repeat(65), '-a', 'a--b', 'a b', 'naïve', 'a\0b', '~'])(
  'refuses "%s" as a name',
  (message) => {
    expect(() => checkPlan([piece({ message })])).toThrow(
      expect.objectContaining({ code: 'ARGUMENT_INVALID', message: expect.stringContaining('cannot name a file') }),
    );
  },
);

it('refuses names that meet on a disk without capitals', () => {
  expect(() => checkPlan([piece({ message: 'm06' }), piece({ message: 'M06' })])).toThrow(
    '"fr-BE/m06/coin-row.a4" and "fr-BE/M06/coin-row.a4" would be one file on many disks.',
  );
});

it('refuses an id that is not made of its parts', () => {
  expect(() => checkPlan([piece({ id: 'fr-BE/m06/coin-row.a3' })])).toThrow(
    'The piece "fr-BE/m06/coin-row.a3" should be named "fr-BE/m06/coin-row.a4"',
  );
});

it('refuses a key that is no hash', () => {
  expect(() => checkPlan([piece({ key: '1' })])).toThrow('The key of "fr-BE/m06/coin-row.a4" is no sha256: "1".');
});

it.each(['fr-BE/m06/coin-row.a4.png', 'fr-BE/m06/coin-row.story-1080x1920.alt.txt', 'ar-EG/m05/x.a4.avif'])(
  'knows %s as a file of a piece',
  (file) => {
    expect(isPieceFile(file)).toBe(true);
  },
);

it.each([
  '../family.png',
  '/etc/passwd',
  'fr-BE/m06/../../x.a4.png',
  'fr-BE/m06/.hidden.a4.png',
  'manifest.json',
  'fr-BE\\m06\\x.a4.png',
  'fr-BE/m06/x.a4.png\n',
])('takes no %o for a file of a piece', (file) => {
  expect(isPieceFile(file)).toBe(false);
});
