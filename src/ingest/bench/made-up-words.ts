// What made-up articles are made of. Every list is our own; the towns and the people do not exist.

export const offices = [
  ...['Mayor', 'Governor', 'Minister', 'Judge', 'Captain', 'General', 'Professor', 'Dr.', 'Senator', 'Bishop'],
  ...['Inspector', 'President', 'Prime Minister', 'Ambassador', 'Chief Engineer'],
]

export const givenNames = [
  ...[
    'Ada',
    'Bo',
    'Carla',
    'Dinah',
    'Elias',
    'Farid',
    'Greta',
    'Hugo',
    'Ines',
    'Jonas',
    'Kira',
    'Leon',
    'Mina',
    'Nils',
  ],
  ...['Olga', 'Piet', 'Rosa', 'Samir', 'Tilda', 'Umar', 'Vera', 'Wanda', 'Yusuf', 'Zoe', 'Anton', 'Birte', 'Cyril'],
  ...['Doro', 'Emil', 'Frida', 'Goran', 'Hanna', 'Ivo', 'Jana', 'Karim', 'Lotte', 'Marek', 'Nadia', 'Oskar', 'Paula'],
]

export const surnameStarts = [
  ...['Bre', 'Ket', 'Hol', 'Var', 'Lin', 'Tor', 'Mas', 'Pel', 'Ros', 'Dan', 'Fal', 'Gar', 'Hed', 'Jor', 'Kal', 'Mor'],
  ...['Nor', 'Ost', 'Ran', 'Sel', 'Tal', 'Ulv', 'Wes', 'Yar', 'Zel', 'Bor', 'Cal', 'Dor', 'Eng', 'Fen'],
]

export const surnameEnds = [
  ...['dal', 'vik', 'man', 'sen', 'lund', 'berg', 'mark', 'ley', 'ford', 'wick', 'ton', 'stad', 'nes', 'ova', 'ini'],
  ...['ero', 'ska', 'vari', 'dorf', 'holm', 'mere', 'gate', 'by', 'ard'],
]

export const townStarts = [
  ...['Or', 'Kel', 'Mar', 'Vel', 'Tir', 'Hal', 'San', 'Bru', 'Nev', 'Col', 'Dru', 'Est', 'Lor', 'Pas', 'Quen', 'Ril'],
]

export const townEnds = [
  ...['rin', 'vale', 'mouth', 'stad', 'gard', 'haven', 'ossa', 'field', 'bridge', 'ana', 'ick', 'port'],
]

export const countries = [
  'Norway',
  'Portugal',
  'Chile',
  'Kenya',
  'Japan',
  'Iceland',
  'Morocco',
  'Peru',
  'Jordan',
  'Nepal',
]

export const papers = [
  'Courier',
  'Herald',
  'Post',
  'Observer',
  'Gazette',
  'Tribune',
  'Chronicle',
  'Times',
  'Mirror',
  'Echo',
]

export const bodies = [
  ...['Harbour Authority', 'Water Board', 'Council', 'Fire Brigade', 'Teachers Union', 'Electricity Company'],
  ...['Farmers Association', 'Court of Appeal', 'University', 'Heritage Society', 'Rail Agency', 'Chamber of Commerce'],
]

/** Past tense and infinitive of what bodies and people do to things. */
export const deeds: readonly (readonly [past: string, infinitive: string])[] = [
  ...([
    ['closed', 'close'],
    ['opened', 'open'],
    ['sold', 'sell'],
    ['bought', 'buy'],
    ['inspected', 'inspect'],
  ] as const),
  ...([
    ['repaired', 'repair'],
    ['rejected', 'reject'],
    ['approved', 'approve'],
    ['visited', 'visit'],
  ] as const),
  ...([
    ['evacuated', 'evacuate'],
    ['seized', 'seize'],
    ['rebuilt', 'rebuild'],
    ['abandoned', 'abandon'],
  ] as const),
  ...([
    ['blocked', 'block'],
    ['expanded', 'expand'],
    ['attacked', 'attack'],
    ['searched', 'search'],
  ] as const),
  ...([
    ['occupied', 'occupy'],
    ['funded', 'fund'],
    ['destroyed', 'destroy'],
    ['reopened', 'reopen'],
  ] as const),
]

export const things = [
  ...['the old bridge', 'a school', 'the container port', 'two factories', 'the upper dam', 'a children’s hospital'],
  ...[
    'the night ferry',
    'a row of warehouses',
    'the coal mine',
    'the railway station',
    'a refugee camp',
    'the archive',
  ],
  ...['the power station', 'three police posts', 'the airfield', 'a stretch of the coast road', 'the grain market'],
  ...['the border crossing', 'a water works', 'the town hall', 'the shipyard', 'a radio mast', 'the customs house'],
]

export const causes = [
  ...['after a crack was found in the wall', 'over unpaid bills', 'because of the flood', 'despite a court order'],
  ...['without giving a reason', 'under pressure from the owners', 'following a complaint by residents'],
  ...[
    'to make room for a new road',
    'in spite of three warnings',
    'as the water kept rising',
    'at the request of the crew',
  ],
]

export const speakersOfQuotes = [
  'We',
  'Our engineers',
  'The people here',
  'Both sides',
  'The families',
  'My colleagues',
]

export const quotedClaims = [
  ...['have waited long enough', 'will not accept another delay', 'have nothing to hide', 'knew what the risk was'],
  ...[
    'asked for help and got a letter',
    'will be ready when the water comes',
    'were promised a road',
    'want an answer',
  ],
  ...['did what had to be done', 'cannot pay for it twice', 'have seen this before', 'need more than kind words'],
]

export const quotedTails = [
  ...[
    'whatever the court decides',
    'and nobody should be surprised',
    'until the last report is read',
    'as everybody knows',
  ],
  ...['but the money has to come from somewhere', 'and I have said so from the start', 'even if it takes all winter'],
  ...['because the ground is still moving', 'and that is the whole story', 'now that the figures are known'],
]

export const claims = [
  ...['the work would cost four times as much', 'nobody had been hurt', 'the plans had never been shown to the public'],
  ...['the pumps had failed twice', 'talks with the owners had broken down', 'the site was safe', 'the money was gone'],
  ...['most families had returned', 'a second team was on its way', 'the contract had been signed by mistake'],
]

/** What has been so for some time. */
export const conditions = [
  ...['The valley has lived off timber and a single glass works', 'The pass has been shut to lorries'],
  ...['The ferry has been the only way across', 'Prices of firewood and flour have risen'],
  ...['The trams have stood still', 'The records of the works have filled eleven cupboards'],
  ...['The two towns have shared one fire engine', 'No ship of that size has called here'],
]
