import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledFiles } from './lib/cli/bundled-files.ts';
import { chooseLatin } from './lib/cli/choose-latin.ts';
import { commandsFor } from './lib/cli/manifest-commands.ts';
import { quietContentScript } from './lib/cli/quiet-content-script.ts';
import { stripInnerHtml } from './lib/cli/strip-inner-html.ts';
import { IN_BACKGROUND, IN_PAGES, trimPolyfill } from './lib/cli/trim-polyfill.ts';
import { trimPreact } from './lib/cli/trim-preact.ts';
import { trimReadability } from './lib/cli/trim-readability.ts';

/** As README says why. Nothing is written in older words than these browsers understand: that would only be longer. */
const OLDEST = ['chrome120', 'firefox140'];

/** One place for what both stores read. Manifest V3 in both browsers; see README for what each permission is for. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  outDir: '.output',
  zip: { excludeSources: ['assets/screenshots/**', 'assets/store/pictures/**'] }, // pictures of the extension are no part of it
  vite: () => ({ build: { target: OLDEST }, plugins: [preact(), stripInnerHtml(), trimReadability(), quietContentScript()] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const is = (name: string) => entrypoints.some((entrypoint) => entrypoint.name === name);
      if (is('content')) config.plugins?.push(trimPolyfill(IN_PAGES));
      if (is('background') || is('engine')) config.plugins?.push(trimPolyfill(IN_BACKGROUND));
      if (is('popover')) config.plugins?.push(trimPreact());
      if (!is('content')) config.plugins?.push(chooseLatin());
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await bundledFiles()));
    },
  },
  manifest: ({ browser }) => ({
    name: 'Corroborate',
    short_name: 'Corroborate',
    default_locale: 'en',
    description: '__MSG_manifest_description__',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    commands: commandsFor(browser),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'corroborate@corroborate.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
