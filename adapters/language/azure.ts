import { z } from 'zod';
import { Language, languageIn } from '../../knowledge/language.js';
import type { Hidden, MaskedKind } from '../../knowledge/masking.js';
import type { Log } from '../log.js';
import { Breaker } from './breaker.js';

/** How long an answer may take, in milliseconds: a turn waits for the language, and somebody who presses a button for the other. */
export const patience = { language: 1500, hidden: 3000 };

/** From which share on the service is sure enough of a language. */
const least = 0.8;

const Failed = z.object({ error: z.object({ code: z.string() }) });
const Written = z.object({ primaryLanguage: z.object({ iso6391Name: z.string(), confidenceScore: z.number().min(0).max(1) }) });
const Found = z.object({
  entities: z.array(
    z.object({ text: z.string(), category: z.string(), offset: z.number().int().min(0), length: z.number().int().positive() }),
  ),
});

/** What the service answered is not what it documents. It says nothing of what was asked. */
class WrongAnswer extends Error {}

const numbers = /phone|number|code|account/i;
const addresses = /^(email|url|address|ipaddress)$/i;
/** "My manager", "a colleague": nobody in particular, and without it the words say nothing. */
const spared = 'PersonType';

const kindOf = (category: string): MaskedKind => {
  if (category === 'Person') return 'name';
  return addresses.test(category) ? 'address' : numbers.test(category) ? 'number' : 'other';
};

/** How the service names languages in a request. */
const codes: Record<Language, string> = { ar: 'ar', zh: 'zh-Hans', en: 'en', fr: 'fr', ru: 'ru', es: 'es' };

/** What an outside service can say of words. Neither ever throws; undefined means that this machine must do without it. */
export interface LanguageService {
  /** The language in which words are surely written. */
  written(words: string): Promise<Language | undefined>;
  /** Parts of a text that tell who somebody is. */
  hidden(text: string, language: Language): Promise<Hidden[] | undefined>;
}

export interface AzureParts {
  endpoint: string;
  key: string;
  now(): number;
  log: Log;
  /** Milliseconds for an answer, if others than usual. */
  waits?: typeof patience;
}

/**
 * Microsoft's Azure AI Language by its library, which is loaded here and nowhere else (decisions.md D11, D12). Every call tells
 * it not to log, is made once, leads to no other address, and ends in time. Of an answer only what the documentation names
 * is read: it can take parts out of a text and never put anything into it. No word reaches a log, nor what an error says.
 */
export async function azureLanguage({ endpoint, key, now, log, waits = patience }: AzureParts): Promise<LanguageService> {
  const { AzureKeyCredential, TextAnalyticsClient } = await import('@azure/ai-text-analytics');
  const client = new TextAnalyticsClient(endpoint, new AzureKeyCredential(key), {
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    // Settings let only an address on this machine be without TLS.
    allowInsecureConnection: endpoint.startsWith('http:'),
  });
  const breaker = new Breaker({
    now,
    wish: (error) => askedToWait(error, now),
    failed: (seconds, error) => log('language service failed', { ...statusOf(error), pausedForSeconds: seconds }, error),
  });
  const unknown = new Set<Language>();
  const within = (milliseconds: number) => ({ disableServiceLogs: true, abortSignal: AbortSignal.timeout(milliseconds) });

  return {
    written: (words) =>
      breaker.ask(async () => {
        const [result] = await client.detectLanguage([{ id: '0', text: words, countryHint: '' }], within(waits.language));
        if (Failed.safeParse(result).success) return undefined;
        const { primaryLanguage: found } = read(Written, result);
        return found.confidenceScore < least ? undefined : languageIn(found.iso6391Name.slice(0, 2).toLowerCase());
      }),
    hidden: (text, language) =>
      unknown.has(language)
        ? Promise.resolve(undefined)
        : breaker.ask(async () => {
            const [result] = await client.recognizePiiEntities([{ id: '0', text, language: codes[language] }], within(waits.hidden));
            const failed = Failed.safeParse(result).data;
            if (failed?.error.code === 'UnsupportedLanguageCode') unknown.add(language);
            if (failed) return undefined;
            const { entities } = read(Found, result);
            if (entities.some(({ text: part, offset, length }) => text.slice(offset, offset + length) !== part)) throw new WrongAnswer();
            return entities
              .filter(({ category }) => category !== spared)
              .map(({ category, offset, length }) => ({ from: offset, to: offset + length, what: kindOf(category) }));
          }),
  };
}

function read<T>(schema: z.ZodType<T>, result: unknown): T {
  const { success, data } = schema.safeParse(result);
  if (!success) throw new WrongAnswer();
  return data;
}

const Refused = z.object({ statusCode: z.number().int() });
const statusOf = (error: unknown): { status?: number } => {
  const { data } = Refused.safeParse(error);
  return data ? { status: data.statusCode } : {};
};

const Throttled = z.object({ response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>() }) });

/** What `retry-after` says, in seconds or as a date. */
function askedToWait(error: unknown, now: () => number): number | undefined {
  const after = Throttled.safeParse(error).data?.response.headers.get('retry-after');
  if (!after) return undefined;
  const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
