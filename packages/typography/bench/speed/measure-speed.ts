import { createTexts } from '../samples/create-texts.js';
import type { Sample } from '../samples/sample.js';
import type { Contender, Timing } from './contender.js';
import { median, percentile } from './statistics.js';

export interface SpeedFigures {
  readonly contender: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly texts: number;
  /** Median of ours ÷ theirs, text by text; 1 for ours. */
  readonly ratio: number;
  /** Share of the texts that came out in as many lines as ours. */
  readonly sameLines: number | undefined;
}

export interface SampleSpeed {
  readonly sample: string;
  readonly limitMs: number;
  readonly isOver: boolean;
  /** The first measure was over the limit; this is the second. */
  readonly isRepeated: boolean;
  readonly figures: readonly SpeedFigures[];
}

export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

/** Everybody sets the same texts in turn, a text of each sample a round, so that what slows the machine down slows all of them. */
export async function measureSpeed(samples: readonly Sample[], contenders: readonly Contender[], rounds: Rounds): Promise<SampleSpeed[]> {
  const first = await measureOnce(samples, contenders, rounds, 1);
  const over = samples.filter(({ id }) => first.some(({ sample, isOver }) => sample === id && isOver));
  if (over.length === 0) return first;
  const second = await measureOnce(over, contenders, rounds, 2);
  return first.map((speed) => {
    const again = second.find(({ sample }) => sample === speed.sample);
    return again ? { ...again, isRepeated: true } : speed;
  });
}

async function measureOnce(
  samples: readonly Sample[],
  contenders: readonly Contender[],
  rounds: Rounds,
  seed: number,
): Promise<SampleSpeed[]> {
  const running = samples.map((sample) => ({
    sample,
    nextText: createTexts(sample, seed),
    taking: contenders.filter(({ setsHeadlines }) => setsHeadlines || !sample.fit),
    timings: new Map<string, Map<number, Timing>>(contenders.map(({ name }) => [name, new Map()])),
  }));
  for (let round = -rounds.warmUp; round < rounds.counted; round++) {
    for (const { sample, nextText, taking, timings } of running) {
      const text = nextText();
      for (const { name, everyRounds, set } of taking) {
        if (round % everyRounds !== 0) continue;
        const timing = await set(sample, text);
        if (round >= 0) timings.get(name)?.set(round, timing);
      }
    }
  }
  return running.map(({ sample, taking, timings }) => {
    const ours = timings.get(taking[0]?.name ?? '') ?? new Map<number, Timing>();
    const figures = taking.map(({ name }) => figuresOf(name, timings.get(name) ?? new Map(), ours));
    return {
      sample: sample.id,
      limitMs: sample.limitMs,
      isOver: (figures[0]?.medianMs ?? 0) > sample.limitMs,
      isRepeated: false,
      figures,
    };
  });
}

function figuresOf(contender: string, timings: ReadonlyMap<number, Timing>, ours: ReadonlyMap<number, Timing>): SpeedFigures {
  const rounds = [...timings];
  const times = rounds.map(([, { ms }]) => ms);
  const counted = rounds.filter(([, { lines }]) => lines !== undefined);
  const same = counted.filter(([round, { lines }]) => ours.get(round)?.lines === lines);
  return {
    contender,
    medianMs: median(times),
    p95Ms: percentile(times, 0.95),
    texts: times.length,
    ratio: median(rounds.map(([round, { ms }]) => (ours.get(round)?.ms ?? 0) / ms)),
    sameLines: counted.length === 0 ? undefined : same.length / counted.length,
  };
}
