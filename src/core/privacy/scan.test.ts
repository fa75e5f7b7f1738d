import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortOf } from '../../fixtures/effort.ts';
import { knownWords } from './capital.ts';
import { type PrivacyRules, scanPrivacy } from './scan.ts';

// Invented persons, reserved domains and numbers that are published as examples.
const RULES: PrivacyRules = {
  known: null,
  names: new Set(['Wethouder Ada Voorbeeld', 'J. Proefman']),
  isAllowed: () => false,
};
const scan = (text: string, rules: Partial<PrivacyRules> = {}) =>
  scanPrivacy([{ text, where: 'x' }], { ...RULES, ...rules });
const codes = (text: string): string[] => [...new Set(scan(text).map((hit) => hit.code))];

describe('scanPrivacy', () => {
  describe('F1 e-mail', () => {
    it.each([
      'p.testpersoon@example.nl',
      'Mail P_Testpersoon+x@sub.example.gov.nl.',
      'naam [at] dienst punt nl',
      'naam (at) dienst.nl',
      'naam{at}dienst{dot}nl',
      'naam at dienst punt nl',
      'naam apenstaartje dienst punt nl',
      'naam @ dienst.nl',
      'na\u200Bam@example.nl',
      'naam@exam\u00ADple.nl',
      'ｎａａｍ＠ｅｘａｍｐｌｅ．ｎｌ',
      'mailto:naam@example.nl',
      `${'n'.repeat(70)}@example.nl`,
    ])('is found in %j', (text) => {
      expect(codes(text)).toContain('PRIVACY-EMAIL');
    });

    it.each([
      '5.1.2e @minvws.nl',
      '5.1.2.e@minvws.nl',
      '10.2.e@dienst.nl',
      'adressen op @utrecht.nl',
      'astro@7.3.5',
      '@media',
      'looked at the point',
      '…@minvws.nl',
    ])('is not seen in %j', (text) => {
      expect(codes(text)).toEqual([]);
    });
  });

  describe('F2 telephone', () => {
    it.each([
      '0612345678',
      '06-12345678',
      '06 12 34 56 78',
      '06.12.34.56.78',
      '+31612345678',
      '+31 6 12345678',
      '+31 (0)6 12 34 56 78',
      '(+31) 6 12345678',
      '0031612345678',
      '0031-30-1234567',
      '(030) 123 45 67',
      '030-1234567',
      '030/1234567',
      '0101234567',
      '+49 30 1234567',
      'tel:0612345678',
    ])('is found in %j', (text) => {
      expect(codes(text)).toEqual(['PRIVACY-PHONE']);
    });

    it.each([
      '3288863-1020755-NC19',
      '1023272',
      '[2022-02-14..2022-03-09]',
      '2022-02-14/2022-03-09',
      '02-03-2022 10:39:31',
      '06-04-2022 13.00 - 14.30 uur',
      '2022-03-16T12:40:40+01:00',
      'a0612345678f',
      'besluit 0123',
      '1.0612345678',
    ])('is not seen in %j', (text) => {
      expect(codes(text)).toEqual([]);
    });
  });

  describe('F3 citizen service number', () => {
    it.each([
      '111222333',
      '111.222.333',
      '111 222 333',
      '1112 22 333',
      '10000033',
      'BSN 123456789',
      'bsn-nummer: 1234.56.789',
      'Burgerservicenummer 12345678',
    ])('is found in %j', (text) => {
      expect(codes(text)).toEqual(['PRIVACY-BSN']);
    });

    it.each([
      '123456789',
      '1023272',
      '3288863-1020755-NC19',
      '16.03.2022',
      '20220316',
      '2021 2022',
      '€ 12.345.678',
      'een BSN is een nummer',
      '2020 2021 2022',
    ])('is not seen in %j', (text) => {
      expect(codes(text)).toEqual([]);
    });
  });

  describe('F4 account, address, number plate, birth, document', () => {
    it.each([
      ['NL91ABNA0417164300', 'PRIVACY-IBAN'],
      ['NL91 ABNA 0417 1643 00', 'PRIVACY-IBAN'],
      ['nl91.abna.0417.1643.00 en meer', 'PRIVACY-IBAN'],
      ['BE68 5390 0754 7034', 'PRIVACY-IBAN'],
      ['Voorbeeldstraat 12, 1234 AB Voorbeeldstad', 'PRIVACY-ADDRESS'],
      ['aan de dorpsweg 12 1234AB', 'PRIVACY-ADDRESS'],
      ['1234 AB 12', 'PRIVACY-ADDRESS'],
      ['1234ab, nr. 12', 'PRIVACY-ADDRESS'],
      ['Voorbeeldlaan 7', 'PRIVACY-ADDRESS'],
      ['AB-12-CD', 'PRIVACY-PLATE'],
      ['kenteken 12-ABC-3', 'PRIVACY-PLATE'],
      ['X-123-YZ', 'PRIVACY-PLATE'],
      ['geboren op 3 maart 1980', 'PRIVACY-BIRTH'],
      ['Geboortedatum: 03-03-1980', 'PRIVACY-BIRTH'],
      ['(geb. 1980)', 'PRIVACY-BIRTH'],
      ['born on March 3, 1980', 'PRIVACY-BIRTH'],
      ['paspoort NX1234567', 'PRIVACY-DOCUMENT'],
      ['rijbewijsnummer 5123456789', 'PRIVACY-DOCUMENT'],
    ])('finds in %j a %s', (text, code) => {
      expect(codes(text)).toEqual([code]);
    });

    it.each([
      'in 2020 AP',
      'op 16 maart 2022 BO',
      'D-012',
      'S-K03',
      'XXXX-07-20',
      'de Snelweg 2021',
      'NL91ABNA0417164301',
      'een paspoort tonen',
      'kinderen geboren in de regio',
      'Hij is geboren; het stuk is van 2021',
      'artikel 1234 bis',
      'rechtshof 3.2',
      'Van 2020 en 2021 nr. 3',
    ])('finds nothing in %j', (text) => {
      expect(codes(text)).toEqual([]);
    });
  });

  describe('F5 names, initials, greeting, signature', () => {
    it.each([
      'J.P. van den Testpersoon',
      'A. Testpersoon',
      'A.B. in ’t Test',
      'Testpersoon, A.B.',
      'de heer Testpersoon',
      'dhr. van Test',
      'mevr A. Testpersoon',
      'mevrouw De Test',
      'Drs. Testpersoon',
      'Beste Test,',
      'Geachte Testpersoon!',
      'Met vriendelijke groet,\nTest Testpersoon',
      'J. Testman',
      'W. Proefman',
      'Mr Testpersoon',
    ])('are found in %j', (text) => {
      expect(codes(text)).toEqual(['PRIVACY-NAME']);
    });

    it.each([
      'J. Proefman',
      'de heer Voorbeeld',
      'mevrouw Ada Voorbeeld',
      'punt E.\n\nLoopt',
      'Beste bestuurders,',
      'De Heer zegt',
      't.b.v. het gesprek',
      'de heer en mevrouw',
      'Met vriendelijke groet,',
    ])('are not seen in %j', (text) => {
      expect(codes(text)).toEqual([]);
    });

    it('lets a labelled part begin a sentence with a known word, but not with the surname of another', () => {
      const known = knownWords(['De Proefman']);
      expect(scan('bijlage B. De nota', { known })).toEqual([]);
      expect(scan("deel V. De's volgen", { known })).toEqual([]);
      expect(scan('W. Proefman', { known }).map((hit) => hit.code)).toEqual(['PRIVACY-NAME']);
    });

    it('stops at a capitalised word that no register knows, once', () => {
      const known = knownWords(['De Utrecht']);
      expect(scan('De Utrecht Testpersoon', { known }).map((hit) => [hit.code, hit.index])).toEqual([
        ['NAME-UNKNOWN', 11],
      ]);
      expect(scan('A. Testpersoon', { known }).map((hit) => hit.code)).toEqual(['PRIVACY-NAME']);
    });
  });

  describe('working days and hours', () => {
    it.each([
      'werkdagen: ma t/m do',
      'Werkdagen: ma, di en do',
      'Ik werk op maandag, dinsdag',
      'aanwezig ma-di-do',
      'ma/di/do',
      'Niet bereikbaar op vrijdag',
      'werkt niet op woensdag',
      'Working days: Monday to Thursday',
      'I work on Mondays',
      'bereikbaar van 9.00 tot 17.00 uur',
      'aanwezig op dinsdagen',
    ])('are found in %j', (text) => {
      expect(codes(text)).toEqual(['PRIVACY-HOURS']);
    });

    it.each([
      'op maandag 14 maart aanwezig',
      'aanwezig op dinsdag 9 maart',
      'binnen 5 werkdagen',
      'zo en dan',
      'vergadering 13.00 - 14.30 uur',
      'the people available do not',
    ])('are not seen in %j', (text) => {
      expect(codes(text)).toEqual([]);
    });
  });

  it.each(['\u202Eabc', 'a\u202Db\u202C', '\u2067abc'])('E9 finds the bidi sign in %j', (text) => {
    expect(codes(text)).toEqual(['TEXT-BIDI']);
  });

  it.each(['na\u200Bam', 'na\u00ADam', '\uFEFFx', 'a\uFE0F', 'x\u{E0041}', 'a\u200E'])(
    'E10 finds the invisible sign in %j',
    (text) => {
      expect(scan(text)).toMatchObject([
        { code: 'TEXT-INVISIBLE', found: expect.stringMatching(/^U\+[0-9A-F]{4,5}$/) },
      ]);
    },
  );

  it('E10 leaves the form of a symbol alone', () => {
    expect(codes('↗\uFE0E ☎\uFE0F')).toEqual([]);
  });

  it.each([
    'a',
    'A',
    '0',
    '1',
    '.',
    '@',
    'a.',
    'a@',
    'A. ',
    '06 ',
    'ma-',
    'Aa ',
    'geboren ',
    'aanwezig ',
    '\u200B',
    '[at]',
    'é',
    '1234 AB ',
  ])('E15 reads 100 kB of %j within a second', (sign) => {
    const text = sign.repeat(Math.ceil(100_000 / sign.length));
    expect(effortOf(() => scan(text, { known: new Set() }))).toBeLessThan(1000);
  });

  it('masks what it found', () => {
    const values: [string, string][] = [
      ['p.testpersoon@example.nl', 'p…@example.nl'],
      ['naam [at] dienst punt nl', 'n…'],
      ['06-12345678', '06…8'],
      ['de heer Testpersoon', 'd… h… T…'],
      ['geboren op 3 maart 1980', 'geboren…'],
    ];
    for (const [text, found] of values) expect(scan(text).map((hit) => hit.found)).toEqual([found]);
  });

  it('says where, why and what to do', () => {
    for (const hit of scan('06-12345678 naam@example.nl AB-12-CD')) {
      expect(hit).toEqual({
        code: hit.code,
        where: 'x',
        index: hit.index,
        found: hit.found,
        written: hit.written,
        why: expect.stringMatching(/.{8}/),
        remedy: expect.stringMatching(/.{8}/),
      });
    }
  });

  it('gives the index in the text as written, invisible signs counted', () => {
    expect(scan('a\u200Bb 06-12345678').map((hit) => [hit.code, hit.index])).toEqual([
      ['TEXT-INVISIBLE', 1],
      ['PRIVACY-PHONE', 4],
    ]);
  });

  it('reports each place of a repeated text', () => {
    const pieces = [
      { text: '06-12345678', where: 'a' },
      { text: '06-12345678', where: 'b' },
    ];
    expect(scanPrivacy(pieces, RULES).map((hit) => hit.where)).toEqual(['a', 'b']);
  });

  it('lets an exception pass by its code and value, and nothing else', () => {
    const isAllowed = (code: string, value: string): boolean => code === 'PRIVACY-BSN' && value === '111222333';
    expect(scan('111222333 en 111.222.333', { isAllowed }).map((hit) => hit.index)).toEqual([13]);
    expect(scan('0612345678', { isAllowed })).toHaveLength(1);
  });

  describe('planted in prose', () => {
    const prose = fc
      .array(
        fc.constantFrom(
          'de nota meldt',
          'op 9 maart 2022',
          'besluit 2,',
          'zie D-012;',
          'in 2021',
          '(bijlage 3)',
          'artikel 5.1.2',
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(' '));
    const planted = (value: fc.Arbitrary<string>, code: string) =>
      fc.assert(
        fc.property(prose, value, prose, (before, text, after) => {
          expect(codes(`${before} ${text} ${after}`)).toContain(code);
        }),
        { numRuns: 500 },
      );
    const digits = (count: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''));
    const word = fc.stringMatching(/^[a-z]{2,12}$/);

    it('finds every e-mail address', () => {
      const at = fc.constantFrom('@', ' [at] ', '(at)', ' apenstaartje ', '\u200B@');
      const dot = fc.constantFrom('.', ' punt ', ' [dot] ', '.\u200B');
      planted(
        fc.tuple(word, at, word, dot, fc.constantFrom('nl', 'com', 'eu')).map((parts) => parts.join('')),
        'PRIVACY-EMAIL',
      );
    });

    it('finds every telephone number', () => {
      const start = fc.constantFrom('06', '+316', '0031 6', '+31 (0)6', '(06)', '+31-6');
      const join = fc.constantFrom('', ' ', '-', '.');
      planted(
        fc
          .tuple(start, join, digits(8), join)
          .map(([head, glue, tail, gap]) => `${head}${glue}${tail.match(/../g)?.join(gap)}`),
        'PRIVACY-PHONE',
      );
    });

    it('finds every citizen service number next to its name', () => {
      planted(
        fc.tuple(fc.constantFrom('BSN', 'bsn:', 'burgerservicenummer'), digits(9)).map((parts) => parts.join(' ')),
        'PRIVACY-BSN',
      );
    });

    it('finds every account number', () => {
      const iban = fc.tuple(fc.constantFrom('ABNA', 'INGB', 'RABO'), digits(10)).map(([bank, account]) => {
        const value = [...`${bank}${account}NL00`].map((sign) => Number.parseInt(sign, 36)).join('');
        const check = String(98n - (BigInt(value) % 97n)).padStart(2, '0');
        return `NL${check}${bank}${account}`;
      });
      const join = fc.constantFrom('', ' ');
      planted(
        fc.tuple(iban, join).map(([value, gap]) => value.match(/.{1,4}/g)?.join(gap) ?? ''),
        'PRIVACY-IBAN',
      );
    });

    it('finds every address', () => {
      const letters = fc.stringMatching(/^[A-HJ-NP-R][A-Z]$/);
      const street = fc.constantFrom('Voorbeeldstraat', 'Proeflaan', 'Testplein', 'Lange Dreef');
      const number = fc.integer({ min: 1, max: 999 });
      const code = fc.integer({ min: 1000, max: 9999 });
      planted(
        fc
          .tuple(street, number, code, fc.constantFrom('', ' '), letters)
          .map(([name, house, post, gap, tail]) => `${name} ${house}, ${post}${gap}${tail}`),
        'PRIVACY-ADDRESS',
      );
    });
  });
});
