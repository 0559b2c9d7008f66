import type { Diagnostic } from '@campaignkit/model';
import type { FontLoader } from '@campaignkit/typography';
import type { TrapReport } from './look-at-traps.js';

/** The version of Satori in which every trap of `satori-traps/` was seen. Raise it when the tests of the traps have run with a newer one. */
export const SATORI_SEEN = '0.63.2';

/**
 * Which traps a newer Satori has fixed, as warnings: what works around them can perhaps go. Looks only when the version
 * differs from the one in which all of them were seen, so that it costs nothing on every other start.
 */
export async function checkSatoriTraps(version: string, load: FontLoader): Promise<readonly Diagnostic[]> {
  if (version === SATORI_SEEN) return [];
  const [{ createDrawTrap, lookAtTraps }, { satoriTraps }] = await Promise.all([
    import('./look-at-traps.js'),
    import('./satori-traps/_registry.js'),
  ]);
  const traps = Object.values(satoriTraps).filter((trap) => !('spoilsProcess' in trap));
  return describeTraps(await lookAtTraps(traps, createDrawTrap(load)), version);
}

/** What has changed about traps, in words. */
export function describeTraps(reports: readonly TrapReport[], version: string): Diagnostic[] {
  return reports.flatMap(({ trap: { id, what, workAround }, state, cause }): Diagnostic[] => {
    const at = { file: `packages/engine/src/satori-traps/${id}.ts` };
    switch (state) {
      case 'there':
        return [];
      case 'fixed':
        return [
          {
            rule: 'SATORI_TRAP_FIXED',
            severity: 'warning',
            at,
            message: `Satori ${version} fixed "${what}", which it still had in ${SATORI_SEEN}: the work-around in ${workAround} can go.`,
            fix: `Take away the trap and what works around it, or what is left of it; then set SATORI_SEEN to ${version}.`,
          },
        ];
      case 'unclear':
        return [
          {
            rule: 'SATORI_TRAP_UNCLEAR',
            severity: 'warning',
            at,
            message: `Nobody can say whether Satori ${version} still has "${what}", as ${SATORI_SEEN} had: the look at it stopped with "${cause instanceof Error ? cause.message : String(cause)}".`,
            fix: `Mend the look at the trap; until then the work-around in ${workAround} stays.`,
          },
        ];
      default:
        return state satisfies never;
    }
  });
}
