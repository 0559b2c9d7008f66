import { describe, expect, it } from 'vitest';
import { isSameInstallation } from './setup.mjs';

describe('isSameInstallation', () => {
  const wanted = {
    '': { name: 'root' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/only-on-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true },
    'packages/b': { version: '0.1.0' },
  };
  const { '': _, 'node_modules/only-on-windows': __, ...installed } = wanted;

  it('accepts an installation without the optional packages of other platforms', () => {
    expect(isSameInstallation(wanted, installed)).toBe(true);
  });

  it('sees a package that is not installed, is installed in another version, has other bytes or is not wanted any more', () => {
    expect(isSameInstallation({ ...wanted, 'node_modules/c': { version: '2.0.0' } }, installed)).toBe(false);
    expect(isSameInstallation(wanted, { ...installed, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toBe(false);
    expect(isSameInstallation(wanted, { ...installed, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } })).toBe(false);
    expect(isSameInstallation(wanted, { ...installed, 'node_modules/old': { version: '1.0.0' } })).toBe(false);
  });
});
