import { readFont } from '@campaignkit/typography/node';
import { createDrawTrap } from '../src/look-at-traps.js';
import { satoriTraps } from '../src/satori-traps/_registry.js';

const trap = satoriTraps[process.argv[2] as keyof typeof satoriTraps];
process.stdout.write(JSON.stringify({ isStillThere: await trap.isStillThere(createDrawTrap(readFont)) }));
