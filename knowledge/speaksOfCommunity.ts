import { straight, word } from './wholeWord.js';

/** Those whom the United Nations serve, where they live, what they are given, and those who are sent to them, in all six languages. */
const served = new RegExp(
  [
    word(
      'women|church|parish|for sex|beneficiar\\p{L}*|refugees?|asylum seekers?|displaced|idps?|migrants?|villagers?|village|camps?|settlement|shelters?|host community|local (?:people|women|woman|girls?|men|population|community)|aid|food|rice|vouchers?|ration\\p{L}*|cash assistance|distribution|peacekeep\\p{L}*|soldiers?|troops?|battalion|blue helmets?|humanitarians?|ngos?|children|kids?|child|pupils?|girls|minors?|underage|sex workers?|prostitut\\p{L}*|brothel\\p{L}*|exploit\\p{L}*|sea|psea|market|town|transit cent\\p{L}+',
      "femmes|sexe|paroisse|église|semences|bénéficiaires?|réfugiée?s?|demandeu\\p{L}+ d'asile|déplacée?s?|migrante?s?|villag\\p{L}*|camps?|abris?|population|communauté|habitant\\p{L}*|aide|vivres|nourriture|riz|bons?|ration\\p{L}*|kits?|distribution|casques? bleus?|soldats?|militaires?|humanitaires?|ong|enfants?|gamin\\p{L}*|mineure?s?|élèves?|filles|prostitu\\p{L}*|bordel\\p{L}*|exploit\\p{L}*|eas|quartier",
      'mujeres|por sexo|iglesia|a cambio de|tarjetas?|beneficiari\\p{L}*|refugiad\\p{L}*|desplazad\\p{L}*|migrantes?|solicitantes? de asilo|aldea|pueblo|campo|campamento|albergue|asentamiento|comunidad|barrio|poblaci[óo]n|ayuda|comida|arroz|vales?|raci[óo]n\\p{L}*|cupos?|reparto|distribuci[óo]n|cascos? azules?|soldad\\p{L}*|militar\\p{L}*|humanitari\\p{L}*|ong|niñ[oa]s?|menor(?:es)?|alumn\\p{L}*|chicas|muchachas|jovencitas|prostitu\\p{L}*|burdel\\p{L}*|explot\\p{L}*|mercado|pozo|agua|misi[óo]n',
      'женщин(?:ы|ам|ами)?|вдов\\p{L}*|церк\\p{L}*|за секс|бенефициар\\p{L}*|получател\\p{L}*|беженц\\p{L}*|беженк\\p{L}*|переселен\\p{L}*|мигрант\\p{L}*|дерев\\p{L}*|сел[оаеу]|лагер\\p{L}*|приют\\p{L}*|местн\\p{L}*|жител\\p{L}*|гуманитар\\p{L}*|помощ\\p{L}*|еду|продукт\\p{L}*|рис|талон\\p{L}*|паёк|пайк\\p{L}*|раздач\\p{L}*|миротвор\\p{L}*|солдат\\p{L}*|военн\\p{L}*|нко|нпо|дет(?:и|ей|ям|ьми|ях)|реб[её]н\\p{L}*|несовершеннолетн\\p{L}*|школьни\\p{L}*|девоч\\p{L}*|проститу\\p{L}*|бордел\\p{L}*|эксплуат\\p{L}*|очеред\\p{L}*',
    ),
    '(?<!\\p{L})(?:لل|[وفبلك]?(?:ال)?)(?:مستفيد|نساء|نسوان|عيال|[إا]عاش|كنيس|قوات|لاجئ|لاج[يئ]|نازح|مهاجر|مخيم|قرية|قري[تن]|ضيع|ملجأ|مأوى|[أا]هل|سكان|مجتمع|معون|مساعد(?:ات|ة)|سلة|طعام|رز|قسائم|كوبون|حصص|توزيع|خيمة|خيام|جنود|جندي|عساكر|قوات حفظ|إغاث|اغاث|منظمة غير|جمعية|[أا]طفال|طفل|قاصر|تلميذ|طالبات|دعار|استغلال|سوق)\\p{L}*',
    '妇女|婦女|女人们|教会|教會|受益人|难民|難民|流离失所|流離失所|移民|村|营地|營地|安置点|收容所|当地人|當地|社区|社區|居民|百姓|援助|救济|救濟|食物|粮|大米|补助|物资|分发|排队|维和|維和|士兵|军人|人道|NGO|孩子(?!要养)|儿童|兒童|小孩|未成年|学生|女孩们|妓|卖身|性剥削|市场',
  ].join('|'),
  'iu',
);

/** Whether the words name those whom the United Nations serve: what is only learned of them needs such a word (care.md CV-46). */
export const speaksOfCommunity = (words: string): boolean => served.test(straight(words));
