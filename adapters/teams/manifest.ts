import { strToU8, zipSync } from 'fflate';
import { fallback, languages, type Language } from '../../knowledge/language.js';
import { textIn } from '../../knowledge/text/index.js';
import { accent, colourIcon, outlineIcon } from './icons.js';
import { appText } from './manifestText.js';

/** What the package is made of: the bot's application id, the address of the web page over https, and a version such as 1.0.0. */
export interface AppParts {
  appId: string;
  publicUrl: string;
  version: string;
}

const schema = '1.19';
const schemaUrl = (file: string): string => `https://developer.microsoft.com/json-schemas/teams/v${schema}/${file}`;

/** The commands that Teams offers at the box for typing. Each is an ordinary message, understood in any state. */
const offered = ['help', 'topics', 'language', 'startOver'] as const;

const commandsIn = (language: Language): { title: string; description: string }[] =>
  offered.map((name) => ({ title: textIn(language).commands[name][0]!, description: appText[language].commands[name] }));

/**
 * The manifest of the Teams app: personal chats only, no sign-in, no permission, no files (care.md PR-51).
 * Its links for privacy and terms lead to the web page, whose first words say what is kept and what it is for.
 * Shape and limits: schema 1.19 of Teams apps; newer schemas only add to it.
 */
export function manifestOf({ appId, publicUrl, version }: AppParts) {
  const { speakerShort } = textIn(fallback);
  const { short, full } = appText[fallback];
  return {
    $schema: schemaUrl('MicrosoftTeams.schema.json'),
    manifestVersion: schema,
    version,
    id: appId,
    developer: { name: speakerShort, websiteUrl: `${publicUrl}/`, privacyUrl: `${publicUrl}/`, termsOfUseUrl: `${publicUrl}/` },
    localizationInfo: {
      defaultLanguageTag: fallback,
      additionalLanguages: languages
        .filter((language) => language !== fallback)
        .map((language) => ({ languageTag: language, file: `${language}.json` })),
    },
    name: { short: speakerShort, full: speakerShort },
    description: { short, full },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: accent,
    bots: [
      {
        botId: appId,
        scopes: ['personal'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal'], commands: commandsIn(fallback) }],
      },
    ],
    validDomains: [new URL(publicUrl).host],
    defaultInstallScope: 'personal',
  };
}

/** The same strings in another language, by the names that the localization schema gives them. */
export function stringsIn(language: Language): Record<string, string> {
  const { short, full } = appText[language];
  const { speakerShort } = textIn(language);
  const commands = commandsIn(language).flatMap(({ title, description }, i) => [
    [`bots[0].commandLists[0].commands[${i}].title`, title],
    [`bots[0].commandLists[0].commands[${i}].description`, description],
  ]);
  return {
    $schema: schemaUrl('MicrosoftTeams.Localization.schema.json'),
    'name.short': speakerShort,
    'name.full': speakerShort,
    'description.short': short,
    'description.full': full,
    ...Object.fromEntries(commands),
  };
}

/** The app package as an administrator uploads it: a zip of the manifest, its translations and two icons. */
export function appPackage(parts: AppParts): Uint8Array {
  const json = (value: object): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  return zipSync({
    'manifest.json': json(manifestOf(parts)),
    ...Object.fromEntries(
      languages.filter((language) => language !== fallback).map((language) => [`${language}.json`, json(stringsIn(language))]),
    ),
    'color.png': new Uint8Array(colourIcon()),
    'outline.png': new Uint8Array(outlineIcon()),
  });
}
