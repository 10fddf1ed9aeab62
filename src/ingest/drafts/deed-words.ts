const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Past participles of common verbs that do not end in -ed; those that are past forms too stand here as well. */
export const irregularParticiples = words(
  'arisen awoken beaten become begun bent bet bitten blown born bought bound bred broken brought built burnt caught chosen cast come cost cut dealt done drawn driven drunk eaten fallen fed felt fled flown forbidden forgiven forgotten fought found frozen given gone grown heard held hidden hit hung hurt kept known laid led left lent let lost made meant met overcome overtaken overthrown paid proven put read ridden risen run said seen sent set sewn shaken shot shown shrunk shut slain sold sought sped spent split spread stolen stood struck stuck sunk sung sworn swept swum taken taught thought thrown told torn undergone understood undertaken withdrawn won worn woven written',
)

/** Past forms of common verbs that do not end in -ed, of deeds: no form of be, and none that only helps another verb. */
export const irregularDeeds = words(
  'arose ate bade beat became began bent bet bled blew bore bought bound broke brought built came cast caught chose clung cost cut dealt dove drank drew drove dug fed fell felt fled flew forbade forgave forgot fought found froze gave got grew heard held hid hit hung hurt kept knew laid led left lent let lost made meant met outsold overcame overthrew overtook paid put quit ran rang read rode rose said sank sang sat saw sent set shed shook shot showed shrank shut slid slew sold sought sped spent split spoke sprang spread stole stood struck stuck swam swept swore swung taught thought threw told took tore undertook underwent understood upheld went withdrew woke won wore wrote',
)

/** Words that make the verb after them wished, foreseen or doubted. */
export const modals = words('will would can could may might must shall should cannot won’t "won\'t" ’ll')

/** Nouns of a deed whose owner does it: "the mayor's speech", "her resignation". */
export const actNouns = words(
  'absence access accusation acquisition address admission advance agreement announcement apology appeal appearance application arrival attack bid bombing campaign challenge claim comeback complaint concession condemnation conference confession conquest contract criticism deal debut decision declaration defeat denial departure dispute donation effort entry escape farewell filing fight flight gain growth hearing incursion inspection interview intervention invasion investigation invitation journey keynote launch lawsuit layoff loss marriage meeting merger move offensive offer opening operation opposition order pledge praise presentation proposal protest purchase preview raid recall recovery refusal release remark reply report request resignation response retirement retreat return review rise sale search speech statement strike suit suspension takeover talk testimony threat tour trip victory visit vote vow warning withdrawal',
)

/** Nouns of a deed whose owner suffers it: "the mayor's arrest", "her death". */
export const sufferingNouns = words(
  'acquittal ambush appointment arrest assassination bankruptcy bailout birth burial capture closure collapse conviction crash creation death defeat delay delivery demise deportation destruction development discontinuation dismissal downgrade eviction execution expulsion extradition fall foundation founding funeral illness imprisonment indictment injury introduction kidnapping killing leave liquidation murder nationalisation nationalization nomination ouster promotion reelection release removal rescue restructuring sacking sentencing surgery transplant treatment trial',
)

/** Verbs that leave the deed to the noun after them: "made a speech". */
export const lightVerbs = words(
  'make makes made making give gives gave given giving take takes took taken taking have has had having hold holds held holding extend extended deliver delivered conduct conducted undergo underwent undergone',
)

/** Verbs that do the deed that the noun after them names: "signed a deal". */
export const sharingVerbs = words(
  'sign signed signs signing file filed files filing win won wins winning reach reached reaches reaching launch launched launches place placed places submit submitted complete completed begin began start started suffered suffer',
)

/** Verbs that leave the deed to the verb after them: "began to speak", "started by saying". */
export const aspectVerbs = words(
  'began begun begins started starts continued continues stopped stops resumed kept keeps went moved chose chosen decided managed helped proceeded attempted tried',
)

/** Verbs of what somebody thinks, and of how things stand: no deeds. */
export const stateVerbs = words(
  'believe believed believes expect expected expects think thought thinks know knew known knows hope hoped hopes want wanted wants feel felt feels like liked likes love loved loves fear feared fears doubt doubted doubts prefer preferred prefers seem seemed seems appear appeared appears remain remained remains mean meant means need needed needs belong belonged belongs depend depended depends deserve deserved resemble resembled consist consisted consists concern concerned concerns involve involves talented located based limited related supposed used interested experienced',
)

/** Verbs whose subject suffers the deed though they are active. */
export const sufferingVerbs = words(
  'died dies dying drowned perished collapsed collapses suffered suffers suffering underwent undergone vanished disappeared fainted starved',
)
