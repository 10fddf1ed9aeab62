const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Pronouns that can name who speaks. */
export const speakerPronouns = words(
  'he she they we i you it who one some many others several both everyone everybody nobody someone somebody anyone most few critics',
)

export const determiners = words(
  'the a an this that these those his her its their our my your one two three four five six seven eight nine ten several some many most other another both all each every no any few more such some',
)

export const prepositions = words(
  'of in on at by for with from to about against among amid after before between during despite into like near over outside inside since through throughout toward towards under until upon via within without across along alongside around behind below beneath beside besides beyond except following including per regarding concerning than onto off up down out',
)

/** Prepositions that may hang on the noun of a speaker: "a spokesman for the union at its seat in Bonn". */
export const nounPrepositions = words('of for from at with in on to by near behind')

export const conjunctions = words('and or but nor yet so plus')

/** Words that open a clause of their own, with its own subject. */
export const clauseOpeners = words(
  'that when while if because although though as since whereas unless until whether where why how what once before after even',
)

export const relativePronouns = words('who which whom whose')

export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would can could may might must shall should isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't cannot ’s",
)

/** Adverbs that stand between a subject and its verb; those in -ly are told by their ending. */
export const adverbs = words(
  'also then later even just now never not once again often still only already ever soon first always has had have instead further himself herself themselves itself meanwhile thus therefore sometimes here there too all both twice famously perhaps today yesterday tonight nonetheless nevertheless however though rather quite almost long both',
)

/** Past forms of common verbs that do not end in -ed: they end a name phrase as any verb does. */
export const irregularPasts = words(
  'went came got made took gave left won lost met held began became kept led sat stood ran rose fell drew grew brought bought caught fought taught built spent put cut hit let set shot paid laid struck broke chose drove ate flew forgot forgave hid rode sold shook showed stole swam wore woke beat bet cost wept fled fed sank sang drank rang threw tore bore swung blew arose froze sped crept slid overcame withdrew undertook hurt quit spread split sought slept swept dealt meant stuck hung lent bent laughed did goes comes gets makes takes gives leaves wins loses meets holds begins becomes keeps leads sits stands runs rises falls looks seems appears remains wants needs tries plans stays lives works means turned',
)

/** Nouns and adjectives that end as a past form does. */
export const notPasts = words(
  'need needs seed speed feed deed breed hundred red bed shed wed led united unnamed unidentified retired hundred alleged so-called aged indeed media-led kindred sacred naked wicked rugged sled creed greed weed reed steed',
)

/** Words of time, which may stand before a subject without being of it. */
export const timeWords = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight tomorrow morning afternoon evening night week weekend month year day days weeks months years hours minutes moments noon midnight earlier later ago last next minute moment hour decade decades time',
)

/** Words that introduce themselves with a stop: the stop does not end a sentence. */
export const abbreviations = words(
  'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm rev hon pres st jr sr no vs etc inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec mass calif fla tex ariz conn ill mich minn penn wis ala ga ky la md mo va wash ore okla colo del ind kan neb nev tenn ark miss cong d.c u.s u.k u.n d r i e.g i.e',
)

/** Nouns that look like reporting verbs; a determiner or preposition before one tells that it is a noun. */
export const verbalNouns = words(
  'claim claims report reports comment comments call calls note notes state states remark remarks demand demands answer answers post posts point points attack attacks promise promises pledge pledges question questions challenge challenges support blame tweet tweets text texts estimate estimates use uses view views name names list lists bill bills brand brands label labels press issue issues hope hopes fear fears offer offers release releases sign signs term terms address addresses quote quotes rate rates worry worries signal signals crack cracks stress reply replies sniff protest protests object objects press lament cry appeal appeals warning hearing findings email emails opening meeting mention',
)

/** Nouns for what somebody says, which may bring in a quotation as a verb does: “her claim that …” */
export const speechNouns = words(
  'remark remarks claim claims statement statements comment comments assertion assertions promise promises pledge vow warning warnings argument suggestion contention belief view description criticism question response answer slogan motto mantra phrase word words declaration call prediction accusation accusations allegation allegations joke insistence admission charge charges complaint opinion refrain tweet tweets message letter speech note proposal plan conclusion dictum quote',
)
