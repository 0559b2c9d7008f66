import { describe, expect, it } from 'vitest';
import { isSameInstallation } from './is-same-installation.mjs';

describe('isSameInstallation', () => {
  const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' };
  const wanted = {
    '': { name: 'root' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/program': { version: '1.0.0', integrity: 'sha512-p', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
    'node_modules/program-musl': { version: '1.0.0', integrity: 'sha512-m', optional: true, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/program-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true, os: ['win32'], cpu: ['x64'] },
    'packages/b': { version: '0.1.0' },
  };
  const { '': _root, 'node_modules/program-musl': _musl, 'node_modules/program-windows': _windows, ...installed } = wanted;

  it('accepts an installation without the packages of other platforms', () => {
    expect(isSameInstallation(wanted, installed, linux)).toBe(true);
  });

  it('refuses one without the program of this platform, which npm leaves out on an old Node', () => {
    const { 'node_modules/program': _program, ...without } = installed;
    expect(isSameInstallation(wanted, without, linux)).toBe(false);
    expect(isSameInstallation(wanted, installed, { ...linux, libc: 'musl' })).toBe(false);
  });

  it('sees a package that is not installed, is installed in another version, has other bytes or is not wanted any more', () => {
    expect(isSameInstallation({ ...wanted, 'node_modules/c': { version: '2.0.0' } }, installed, linux)).toBe(false);
    expect(isSameInstallation(wanted, { ...installed, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } }, linux)).toBe(false);
    expect(isSameInstallation(wanted, { ...installed, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }, linux)).toBe(false);
    expect(isSameInstallation(wanted, { ...installed, 'node_modules/old': { version: '1.0.0' } }, linux)).toBe(false);
  });
});
