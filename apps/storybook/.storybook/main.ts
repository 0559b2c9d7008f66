import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import { watchTemplates } from './watch-templates.js';

const config: StorybookConfig & { readonly managerEntries: (entries: readonly string[]) => string[] } = {
  framework: '@storybook/react-vite',
  stories: ['../pages/*.mdx', '../pages/*.stories.tsx', '../stories/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Before the other panels, because their order is the order of the tabs.
  managerEntries: (entries) => [fileURLToPath(import.meta.resolve('./panels/register-panels.tsx')), ...entries],
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
    plugins: [...(vite.plugins ?? []), watchTemplates()],
    // harfbuzzjs finds its wasm beside itself, so it must stay where it is.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), 'harfbuzzjs'] },
  }),
};

export default config;
