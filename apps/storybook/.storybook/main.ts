import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { serveOutput } from './output-server/serve-output.js';
import { watchTemplates } from './watch-templates.js';

const PANELS = fileURLToPath(import.meta.resolve('./panels/register-panels.tsx'));
const TOOLS = fileURLToPath(import.meta.resolve('./tools/register-tools.tsx'));

const config: StorybookConfig & { readonly managerEntries: (entries: readonly string[]) => string[] } = {
  framework: '@storybook/react-vite',
  stories: ['../pages/*.mdx', '../pages/*.stories.tsx', '../stories/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Panels before the others and tools after them, because their order is the order on the screen.
  managerEntries: (entries) => [PANELS, ...entries, TOOLS],
  staticDirs: ['../public', { from: '../../../packages/typography/fonts', to: '/fonts' }],
  // What a component library needs and a drawing has not.
  features: {
    actions: false,
    backgrounds: false,
    controls: false,
    interactions: false,
    measure: false,
    outline: false,
    viewport: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  typescript: { reactDocgen: false, check: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), watchTemplates(), serveOutput()],
    // harfbuzzjs finds its wasm beside itself, so it must stay where it is.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), 'harfbuzzjs'] },
  }),
};

export default config;
