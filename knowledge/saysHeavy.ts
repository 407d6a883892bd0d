import { straight, word } from './wholeWord.js';
import { among } from './wordings.js';

/** Fear, being alone or exhausted now, in all six languages. */
const heavy = among('saysHeavy', 'heavy');

/** The same where it is no longer so, or was so before: whoever says so may well be leaving. */
const lifted = new RegExp(
  [
    word(
      "(?:less|no longer|not|isn't|wasn't|never|was|were|been|don't (?:feel|be))(?: so| as| that| too| be)* (?:scared|afraid|terrified|frightened|exhausted|alone|lonely)|(?:less|not) by myself",
      "(?:moins|pas|n'ai plus|plus de|avais|avait|sans) (?:si |trop |aussi )?(?:peur|seule?|épuisée?|angoissée?)|me sens moins seule?|(?:suis|sens) plus seule?",
      '(?:menos|sin|tenía|ya no tengo|no tengo|no tengas?) (?:tanto |tanta )?miedo|(?:menos|ya no (?:estoy|me siento) (?:tan )?) ?sol[oa]',
      '(?:уже|больше|теперь|было|была|был|не так|менее) (?:не )?(?:так )?(?:страшно|боюсь|одиноко|одна|один|устал[аи]?)',
    ),
    '[不没沒](?:再|那么|那麼|太)?(?:害怕|怕|孤独|孤獨|累)|[没沒]那[么麼](?:害怕|怕|孤独|孤獨|累)|之前.{0,4}害怕',
    word('(?:لم أعد|لست|كنت|مش|مو|أقل|بدون) (?:خايف|خائف|خوفا?|وحيد|لحالي|لوحدي|تعبان)\\p{L}*|تعبتك|تعبت (?:نفسك|معي|معنا)'),
  ].join('|'),
  'gu',
);

/**
 * Whether a message says that its writer is afraid, alone or at the end of their strength, as far as its words show. Whoever does is
 * not only greeting, thanking or leaving.
 */
export const saysHeavy = (words: string): boolean => heavy.test(straight(words).replace(lifted, ' '));
