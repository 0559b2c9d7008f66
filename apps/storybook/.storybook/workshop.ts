import { looks } from '@campaignkit/design-system';
import { records } from '@campaignkit/knowledge/records';
import { formats } from '@campaignkit/model';
import { createWorkshop } from '../src/create-workshop.js';
import { loadFont } from '../src/load-font.js';
import { projectFiles } from '../src/project-files.js';

/** The one workshop of this page. */
export const workshop = createWorkshop({ files: projectFiles, records, formats, looks, loadFont });
