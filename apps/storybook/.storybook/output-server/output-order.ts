import type { LogoImage } from '@campaignkit/model';
import type { PieceMetadata } from '@campaignkit/output';

/** Where the development server takes orders, beside the page. */
export const OUTPUT_PATH = '/campaignkit-output';

/** What only Node can make: files with the encoders of the command line, logos as the command line sees them. */
export type OutputOrder =
  | { readonly do: 'encode'; readonly type: string; readonly svg: string; readonly format: string; readonly metadata: PieceMetadata }
  /** `file`: path from the root of the project. */
  | { readonly do: 'decode-logo'; readonly file: string; readonly name: string; readonly role: LogoImage['role'] };

export type OutputAnswer =
  | { readonly bytes: Uint8Array; readonly mediaType: string }
  | { readonly logo: LogoImage }
  | { readonly code: string; readonly message: string; readonly fix: string };
