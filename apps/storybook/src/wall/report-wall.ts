import { composeReport, gatherFindings, type Report, type StageState } from '../report.js';
import { isRefusal } from '../stage/refusal-card.js';
import type { WallPlace } from './choose-wall.js';
import type { WallTiles } from './use-wall.js';

/** The texts of this many pieces are told to the panels; findings are told of all. */
const MOST_TEXTS = 24;

/** What the panels are told of a wall. Places that a template refuses stand on the wall itself. */
export function reportWall(state: StageState, places: readonly WallPlace[], tiles: WallTiles): Report {
  const faults = [
    ...places.flatMap(({ choice }) => ('fault' in choice && !isRefusal(choice.fault) ? [choice.fault] : [])),
    ...[...tiles.values()].flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  ];
  const made = [...tiles.values()].flatMap((tile) => tile.made ?? []).slice(0, MOST_TEXTS);
  const report = composeReport(state, made, faults);
  const found = gatherFindings([...tiles.values()].flatMap(({ diagnostics }) => diagnostics));
  return { ...report, findings: [...report.findings.filter(({ pieces }) => pieces.length === 0), ...found] };
}
