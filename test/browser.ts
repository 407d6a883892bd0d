import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { newFolder } from './folders.js';

const fontFolder = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}/index.js`)));

/** A fontconfig file that adds Chinese and Arabic fonts from npm to whatever the machine has, so that pictures have no empty boxes. */
function fontConfiguration(): string {
  const folder = newFolder('fonts');
  mkdirSync(join(folder, 'cache'));
  const weights = ['400Regular', '700Bold'].flatMap((weight) => [
    fontFolder(`noto-sans-sc/${weight}`),
    fontFolder(`noto-sans-arabic/${weight}`),
  ]);
  const folders = ['/usr/share/fonts', ...weights];
  const file = join(folder, 'fonts.conf');
  const named = folders.map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${named}<selectfont><rejectfont><glob>*MathTeX*</glob></rejectfont></selectfont><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return file;
}

/**
 * Where the package unpacks Chromium and the libraries that it needs. It unpacks the libraries only where it believes to be
 * in a function of a cloud; that belief, and what it then sets, is taken back at once.
 */
async function unpacked(): Promise<{ executablePath: string; libraries: string }> {
  const before = { ...process.env };
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = process.env['LD_LIBRARY_PATH'] ?? '';
  for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  return { executablePath, libraries };
}

let found: ReturnType<typeof unpacked> | undefined;

/** How Chromium is started: without the package's own flags, which contain --single-process, in which closing one page ends the browser. */
export async function launchOptions() {
  const { executablePath, libraries } = await (found ??= unpacked());
  return {
    executablePath,
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration(), ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
    ],
  };
}

/** A real Chromium out of an npm package. It reaches loopback only. */
export const browser = async (): Promise<Browser> => playwright.launch(await launchOptions());

/** The same with a profile in a folder, as a person's own browser has one: it writes down all that it is let. */
export const browserWithProfile = async (folder: string, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  playwright.launchPersistentContext(folder, { ...options, ...(await launchOptions()) });
