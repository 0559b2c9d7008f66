/**
 * Compares the lockfile with the record that npm leaves in node_modules, so that an installation made by hand counts too.
 * Packages for other platforms are in the first and not in the second. An npm on an old Node also leaves out the programs for this
 * platform and reports no error: such an installation is not the same.
 */
export function isSameInstallation(wanted, installed, platform) {
  const isThere = (name) => {
    const found = installed[name];
    if (!found) return wanted[name].optional === true && !isFor(wanted[name], platform);
    return found.version === wanted[name].version && found.integrity === wanted[name].integrity;
  };
  const names = Object.keys(wanted).filter((name) => name !== '');
  return names.every(isThere) && Object.keys(installed).every((name) => name in wanted);
}

function isFor({ os, cpu, libc }, platform) {
  return os?.includes(platform.os) && cpu?.includes(platform.cpu) && (libc === undefined || libc.includes(platform.libc));
}

/** This machine, in npm's words. */
export function currentPlatform() {
  process.report.excludeNetwork = true;
  const { glibcVersionRuntime } = process.report.getReport().header;
  return { os: process.platform, cpu: process.arch, libc: glibcVersionRuntime ? 'glibc' : 'musl' };
}
