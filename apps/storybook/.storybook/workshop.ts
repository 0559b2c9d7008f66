import { looks } from '@campaignkit/design-system';
import { records } from '@campaignkit/knowledge/records';
import { formats } from '@campaignkit/model';
import { createWorkshop } from '../src/create-workshop.js';
import { decodeLogo } from '../src/decode-logo.js';
import { browserMaker } from '../src/export/make-in-browser.js';
import { loadFont } from '../src/load-font.js';
import { projectFiles } from '../src/project-files.js';
import { decodeLogoInOutput, outputMaker } from './output-server/ask-output.js';

// The development server can make files and see logos as the command line does; the static build has no server.
const makers = import.meta.env.DEV
  ? { decodeLogo: decodeLogoInOutput, fileMaker: outputMaker }
  : { decodeLogo: ({ url, name }: { readonly url: string; readonly name: string }) => decodeLogo(url, name), fileMaker: browserMaker };

/** The one workshop of this page. */
export const workshop = createWorkshop({ files: projectFiles, records, formats, looks, loadFont, ...makers });
