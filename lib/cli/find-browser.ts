import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

export const BROWSER_NAMES: BrowserName[] = ['chromium', 'firefox'];

/** Where each browser is looked for: an environment variable, then names on the PATH, then fixed places outside it. */
const PLACES: Record<BrowserName, { env: string; commands: string[]; files: string[] }> = {
  chromium: {
    env: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    files: [
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    env: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Path of an installed browser, or null. A path given by CHROME_PATH or FIREFOX_PATH wins.
 * @throws where that variable names a file that cannot be run: a silent second choice would hide the mistake.
 */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | null {
  const places = PLACES[name];
  const given = env[places.env];
  if (given) {
    if (isExecutable(given)) return given;
    throw new Error(`${places.env} is set to "${given}", which is not a program that can be run.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...places.commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places.files];
  return candidates.find(isExecutable) ?? null;
}

/** The environment variable by which a person names their own browser. */
export function browserVariable(name: BrowserName): string {
  return PLACES[name].env;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile(); // a folder can be entered, which counts as X_OK
  } catch {
    return false;
  }
}
