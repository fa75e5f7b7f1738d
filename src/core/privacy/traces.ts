/**
 * Patterns of what may point to a person in Dutch and English text. Every repetition is bounded,
 * or begins with a rare character, so that a scan stays linear in the length of the text.
 */

const PARTICLES = String.raw`(?:(?:van|de|den|der|des|ten|ter|te|in|op|het|'t|’t|von|du|la|el|al)\s{1,2}){0,3}`;
const INITIALS = String.raw`(?:(?:\p{Lu}|IJ|Th|Ch|Chr|Ph|Joh|St)\.[ \t\u00A0]{0,2}){1,6}`;
const SURNAME = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]{0,40}`;
const GAP = String.raw`[ \t\u00A0().\/–-]{0,3}`;
const DAY_SHORT = '(?:ma|di|wo|do|vr|za|zo)';
const DAY_LONG =
  '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:s|en)?';
const MONTH = String.raw`(?:jan|feb|m(?:aa|a)?r|apr|mei|may|jun|jul|aug|sep|o[ck]t|nov|dec)\p{L}{0,7}\.?`;

/** An address as it is typed. */
export const EMAIL = /[\p{L}\p{N}._%+'-]{0,63}[\p{L}\p{N}_]@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu;

/** A redaction mark where the local part of an address stood. */
export const REDACTED_LOCAL = /^[^\p{L}\p{N}]*(?:5\.?1\.?[1-5]\.?[a-i]?|10\.?2\.?[a-g]?)[^\p{L}\p{N}]*$/iu;

const DOTTED = String.raw`(?:\s{0,2}(?:\.|[\[({<]\s{0,2}(?:punt|dot|\.)\s{0,2}[\])}>]|\s(?:punt|dot)\s)\s{0,2}[\p{L}\p{N}-]{1,63}){1,4}`;
const WORDED = String.raw`(?:\s{0,2}[\[({<]\s{0,2}|\s{1,2})(?:punt|dot)(?:\s{0,2}[\])}>]\s{0,2}|\s{1,2})`;
const LOCAL = String.raw`[\p{L}\p{N}._-]{1,64}`;

/** Addresses spelt out: `naam [at] dienst punt nl`, `naam apenstaartje dienst.nl`, `naam at dienst punt nl`. */
export const SPELT_EMAIL: readonly RegExp[] = [
  new RegExp(
    String.raw`${LOCAL}\s{0,2}[\[({<]\s{0,2}(?:at|apenstaart(?:je)?|@)\s{0,2}[\])}>]\s{0,2}[\p{L}\p{N}-]{1,63}${DOTTED}`,
    'giu',
  ),
  new RegExp(String.raw`${LOCAL}\s{1,2}(?:apenstaart(?:je)?|@)\s{1,2}[\p{L}\p{N}-]{1,63}${DOTTED}`, 'giu'),
  new RegExp(String.raw`${LOCAL}(?:@|\s{1,2}at\s{1,2})[\p{L}\p{N}-]{1,63}(?:${WORDED}[\p{L}\p{N}-]{1,63}){1,4}`, 'giu'),
];

/** Dutch numbers of ten digits; any number that begins with a country code. */
export const PHONE: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d]|\d[.,:\/-])\(?0(?:${GAP}\d){9}(?![\p{L}\d]|:\d)`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d]|\d[.,:\/-])\(?(?:\+|00)\s?[1-9]\d(?:${GAP}\d){7,12}(?![\p{L}\d]|:\d)`, 'gu'),
];

/** A run of digits that begins with a date is no telephone number. */
export const DATE_FIRST = /^\(?\d{2}([-./ ])\d{1,2}\1(?:19|20)\d{2}/;

/** Any number of that length next to the name of a citizen service number. */
export const NEAR_BSN =
  /(?<!\p{L})(?:bsn|burger ?service ?nummer|sofi(?:-?nummer)?|citizen service number)(?!\p{L})[^\n\d]{0,40}\d(?:[. -]?\d){7,8}(?!\d)/giu;

/** 8 or 9 digits, whole or in two to four groups. */
export const NINE_DIGITS = /(?<![\p{L}\d]|\d[.,/-])(?:\d{8,9}|\d{2,4}(?:[. ]\d{2,4}){1,3})(?![\p{L}\d]|[.,/-]\d| \d)/gu;

/** Eight digits that are a calendar day. */
export const DATE_DIGITS =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2})$/;
/** Two years side by side. */
export const YEARS = /^(?:19|20)\d{2}\D(?:19|20)\d{2}$/;

/** What begins like an account number; its length and check digits are tried apart. */
export const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30}/giu;

/** A Dutch postcode; an address only with a house number before or behind it. */
export const POSTCODE = /(?<![\p{L}\d])[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/gu;
/** Street and number that end right before a postcode. */
export const HOUSE_BEFORE = /\p{L}[\p{L}.'’-]{1,40}\s\d{1,5}\s?[a-z]{0,2}(?:[-/]\d{1,4})?,?\s{1,2}$/iu;
/** A house number right behind a postcode. */
export const HOUSE_AFTER = /^,?\s{0,2}(?:nr\.?|nummer)?\s{0,2}(?!(?:19|20)\d{2}(?!\d))\d{1,5}(?!\d|[.:,]\d)/i;
/** A street by its ending, with a number. */
export const STREET =
  /(?<!\p{L})\p{Lu}[\p{L}'’.-]{1,40}(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|steeg|pad|dreef|plantsoen)\s(?!(?:19|20)\d{2}(?!\d))\d{1,4}(?!\d|[.:,]\d)/gu;

/** The Dutch series, in capitals with hyphens. */
export const PLATE =
  /(?<![\p{L}\d-])(?:[A-Z]{2}-\d{2}-(?:\d{2}|[A-Z]{2})|\d{2}-(?:\d{2}-[A-Z]{2}|[A-Z]{2}-(?:\d{2}|[A-Z]{2}))|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)(?![\p{L}\d-])/gu;

/** A date or year next to a word of birth. */
export const BIRTH = new RegExp(
  String.raw`(?<!\p{L})(?:geboren|geboortedatum|geboortedag|geb\.|geboortejaar|born|date of birth|dob)(?!\p{L})[^\n.;]{0,30}?(?:\d{1,2}[-\/. ]\d{1,2}[-\/. ]\d{2,4}|\d{1,2}\s${MONTH}\s\d{4}|${MONTH}\s\d{1,2},?\s\d{4}|(?:19|20)\d{2})(?!\d)`,
  'giu',
);

/** A number next to the name of an identity document. */
export const IDENTITY_DOCUMENT =
  /(?<!\p{L})(?:paspoort|identiteitskaart|id-kaart|identiteitsbewijs|rijbewijs|passport|identity card|driving licence)(?:nummer|nr)?(?!\p{L})[^\n;]{0,30}?(?<![\p{L}\d])(?=[A-Z]{0,8}\d)[A-Z0-9]{9,10}(?![\p{L}\d])/giu;

/** ma-di-do, ma t/m do. */
export const DAYS_ABBREVIATED = new RegExp(
  String.raw`(?<![\p{L}\d'’-])${DAY_SHORT}\.?(?:\s?(?:[-–,\/+&]|t\/m|tot en met|en)\s?${DAY_SHORT}\.?){1,6}(?![\p{L}\d])`,
  'giu',
);

const AT_WORK =
  '(?:werkdag(?:en)?|werkzaam|werktijd(?:en)?|werkuren|aanwezig(?:heid)?|afwezig|bereikbaar|vrije dag(?:en)?|(?:ik|zij|hij) werk[ten]{0,2}|werk(?:t|en)?(?: niet| altijd)? op|kantooruren|working days?|working hours|office hours|days off|i work|available on|reachable|in the office)';

const HOURS =
  '(?:werktijd(?:en)?|werkuren|bereikbaar(?:heid)?|kantooruren|werkdag(?:en)?|ik werk|working hours|office hours|reachable|i work)';

/** A word of being at work, then a day of the week that no date follows, or hours. */
export const WORKING_DAYS: readonly RegExp[] = [
  new RegExp(String.raw`(?<!\p{L})${AT_WORK}(?!\p{L})[^\n.;]{0,30}?(?<!\p{L})${DAY_LONG}(?!\p{L}|\s\d)`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})${HOURS}(?!\p{L})[^\n;]{0,20}?(?<!\d)\d{1,2}[.:]\d{2}(?!\d)[^\n;]{0,12}\d{1,2}[.:]\d{2}(?!\d)`,
    'giu',
  ),
];

/** A name by its form, in the group `name`. */
export const NAME = {
  /** Initials and surname, each also in a group of its own. */
  initials: new RegExp(
    String.raw`(?<![\p{L}.])(?<name>(?<initials>${INITIALS})${PARTICLES}(?<surname>${SURNAME}))`,
    'gu',
  ),
  /** Surname and initials. */
  reversed: new RegExp(String.raw`(?<!\p{L})(?<name>${SURNAME},\s(?:\p{Lu}\.\s?){1,6}(?!\p{L}))`, 'gu'),
  /** Behind a form of address or a title. */
  titled: new RegExp(
    String.raw`(?<!\p{L})(?:[Dd]e heer|heer|[Mm]eneer|[Mm]evrouw|[Mm]ejuffrouw|(?:[Dd]hr|[Mm]evr|[Mm]w|[Mm]rs?|[Mm]s|[Dd]rs|[Ii]r|[Ii]ng|[Pp]rof|[Dd]r)\.?)\s{1,2}(?<name>(?:${INITIALS})?${PARTICLES}${SURNAME}(?:\s${PARTICLES}${SURNAME}){0,2})`,
    'gu',
  ),
  greeted: new RegExp(
    String.raw`(?<!\p{L})(?:Beste|Hoi|Hallo|Dag|Lieve|Geachte|Dear|Hi|Hello)\s(?<name>${SURNAME})(?=\s?[,!\n]|$)`,
    'gu',
  ),
  /** Below a letter. */
  signed: new RegExp(
    String.raw`(?:[Mm]et (?:vriendelijke|hartelijke) groet(?:en)?|[Hh]artelijke groet(?:en)?|[Hh]oogachtend|[Kk]ind regards|[Yy]ours sincerely)[,.]?\s{1,4}(?<name>${SURNAME}(?:\s${PARTICLES}${SURNAME})?)`,
    'gu',
  ),
} as const;

/**
 * Zero-width characters, soft hyphens, tags and variation selectors; a variation selector after a symbol is left to
 * it.
 */
export const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u2065\uFEFF\u{E0000}-\u{E01EF}]|(?<![\p{So}\p{Sm}\p{Sk}])[\uFE00-\uFE0F]/gu;

/**
 * What a text must hold for a pattern to find anything: most texts hold none of it, and a gate costs a fraction of its
 * pattern. A gate may let too much pass, never too little.
 */
export const GATES = {
  email: /@|apenstaart|\bat\b/iu,
  eightDigits: /(?:\d\D{0,3}){8}/u,
  bsn: /bsn|nummer|sofi|number/iu,
  iban: /[A-Z]{2}\d{2}/iu,
  postcode: /\d{4} ?[A-Z]{2}/iu,
  street: /(?:straat|laan|weg|plein|gracht|kade|dijk|singel|hof|steeg|pad|dreef|plantsoen)\s\d/u,
  plate: /[A-Z\d]-[A-Z\d]{1,3}-[A-Z\d]/u,
  birth: /geb|born|birth|dob/iu,
  document: /paspoort|identi|id-kaart|rijbewijs|passport|licence/iu,
  days: /(?:ma|di|wo|do|vr|za|zo)\.?\s?(?:[-–,/+&]|t\/m|tot en met|en)\s?(?:ma|di|wo|do|vr|za|zo)/iu,
  work: /werk|wezig|bereikbaar|vrije|kantoor|work|hours|days off|available|reachable|office/iu,
  initials: /\p{Lu}\.|(?:Th|Chr?|Ph|Joh|St)\./u,
  greeting: /Beste|Hoi|Hallo|Dag|Lieve|Geachte|Dear|Hi|Hello/u,
  closing: /groet|oogachtend|regards|sincerely/u,
  capital: /\p{Lu}/u,
} as const satisfies Readonly<Record<string, RegExp>>;
