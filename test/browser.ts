import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const fontFolder = (name: string): string => dirname(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}`)));

/** A fontconfig file that adds Chinese and Arabic fonts from npm to whatever the machine has, so that pictures have no empty boxes. */
function fontConfiguration(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  mkdirSync(join(folder, 'cache'));
  const folders = ['/usr/share/fonts', fontFolder('noto-sans-sc/400Regular'), fontFolder('noto-sans-arabic/400Regular')];
  const file = join(folder, 'fonts.conf');
  const named = folders.map((path) => `<dir>${path}</dir>`).join('');
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${named}<cachedir>${folder}/cache</cachedir></fontconfig>`);
  return file;
}

/**
 * A real Chromium out of an npm package, without the package's own flags: they contain --single-process, in which closing
 * one page ends the browser. It reaches loopback only.
 */
export async function browser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() },
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
  });
}
