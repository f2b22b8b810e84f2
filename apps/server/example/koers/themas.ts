import { beekwijk, gemeenten, partijId } from '../regio.ts'
import { koersId, type Table } from './table.ts'

const themas = [
  ['jeugd', 'Jeugd', 'jeugd', 'Kinderen groeien veilig op, thuis als het kan, en krijgen hulp waar zij zijn.'],
  ['thuis', 'Langer thuis wonen', 'wmo', 'Wie ouder wordt of iets niet meer kan, blijft meedoen in de eigen buurt.'],
  ['basis', 'Sociale basis', 'sociale basis', 'Buren, clubs en mantelzorgers: wat er is voordat er hulp nodig is.'],
  ['werk', 'Meedoen en werk', 'participatie', 'Iedereen doet mee, met betaald werk als dat kan.'],
  ['school', 'School en opgroeien', 'onderwijs', 'School is de plek waar bijna elk kind is. Daar begint meedoen.'],
  ['lezen', 'Lezen en digitaal meedoen', 'bibliotheek', 'De bibliotheek helpt wie brieven en schermen lastig vindt.'],
  ['zorg', 'Zorg uit Zvw en Wlz', 'zvw', 'Huisarts, wijkverpleging en ggz: andere betalers, dezelfde mensen.'],
  ['wonen', 'Wonen met een steuntje', 'wonen', 'Genoeg plekken voor wie uit opvang of beschermd wonen komt.'],
] as const

/** A partij in a rol, from the first day of the taak on. */
type Rol = readonly [rol: string, partij: string]
const standard = (uitvoerder: string, toezichthouder = 'regio'): Rol[] => [
  ['beleidsmaker', beekwijk],
  ['financier', 'gm9902'],
  ['uitvoerder', uitvoerder],
  ['toezichthouder', toezichthouder],
  ['beoordelaar', 'gm9903'],
]

/** The taken of the region: key, name, thema, taakveld, law, and who does what in it. */
export const taken = [
  ['hoogspecialistisch', 'Hoogspecialistische jeugdhulp', 'jeugd', '6.73a@2026', 'Jeugdwet', standard('waterlelie')],
  ['bescherming', 'Jeugdbescherming en jeugdreclassering', 'jeugd', '6.82a@2026', 'Jeugdwet', standard('boomgaard')],
  ['ambulant', 'Ambulante jeugdhulp', 'jeugd', '6.72a@2026', 'Jeugdwet', standard('waterlelie')],
  ['toegang', 'Toegang tot jeugdhulp', 'jeugd', '6.2@2026', 'Jeugdwet', standard(beekwijk)],
  ['vervoer', 'Vervoer naar jeugdhulp', 'jeugd', '6.72d@2026', 'Jeugdwet', standard('vervoer')],
  ['huishouden', 'Hulp bij het huishouden', 'thuis', '6.71a@2026', 'Wmo 2015', standard('helder')],
  ['dagbesteding', 'Dagbesteding', 'thuis', '6.71c@2026', 'Wmo 2015', standard('kamperfoelie')],
  ['beschermd', 'Beschermd wonen', 'thuis', '6.81a@2026', 'Wmo 2015', standard('zilverberk')],
  ['mantelzorg', 'Steun voor mantelzorgers', 'basis', '6.1@2026', 'Wmo 2015', standard('bibliotheek')],
  ['beschut', 'Beschut werk', 'werk', '6.4@2026', 'Participatiewet', standard('vlier')],
] as const

/** Themas of the sociaal domein and of its neighbours, and the taken in them. */
export async function tellThemas({ day, koers, own }: Table): Promise<void> {
  for (const [key, naam, domein, omschrijving] of themas) await koers('thema', key, { naam, domein, omschrijving })
  const van = day(-700)
  for (const [key, naam, thema, taakveld, wet, rollen] of taken) {
    const plicht =
      key === 'hoogspecialistisch'
        ? { schaal: 'regionaal', bron: 'Wet verbetering beschikbaarheid jeugdzorg (verify)', van: '2026-01-01' }
        : null
    await koers('taak', key, {
      ...{ naam, themaId: koersId('thema', thema), taakveld, wet, plicht, van },
      rollen: rollen.map(([rol, partij]) => ({ rol, partijId: partijId(partij), van })),
    })
  }
  await koers('visie', 'regio', {
    titel: 'Een plan, dichtbij, en niemand vertelt het twee keer',
    tekst:
      'In onze vijf gemeenten groeit de vraag sneller dan het aantal mensen dat kan helpen. Wij kiezen daarom. Wat gewoon en dichtbij kan, doen wij gewoon en dichtbij. Wat zeldzaam is, doen wij samen, zodat niemand naar een andere provincie hoeft. Wij beginnen bij wat inwoners zelf zeggen, en wij laten zien wat wij ermee deden.\n\nEen gezin heeft een plan, ook als er drie wetten en vier organisaties bij horen. Wie helpt, mag er tijd voor nemen: wij maken afspraken voor jaren en niet voor een begroting. Wat wij niet meer doen, zeggen wij hardop, met wat er in de plaats komt.\n\nWat wij afspreken geldt langer dan een raadsperiode. Wie later komt, leest hier wat wij wilden, wie twijfelde en waarom wij het toch zo deden.',
    van: day(-400),
  })
  await koers('visie', 'jeugd', {
    titel: 'Hulp komt naar het kind, niet andersom',
    tekst:
      'Jongeren lopen vast op school en thuis tegelijk, en wij organiseerden de hulp op twee plekken. Voortaan begint hulp op school, met een vaste hulpverlener die ook thuis komt. Alleen als het echt nodig is gaat een kind ergens anders heen, en dan zo dichtbij mogelijk.',
    themaId: koersId('thema', 'jeugd'),
    van: day(-380),
  })
  const les = (who: string, key: string, thema: string, inhoud: object) =>
    own(who, 'les', key, { ...inhoud, themaId: koersId('thema', thema) })
  await les('laila', 'zorgtafel', 'zorg', {
    tekst: 'Een vaste zorgtafel werkt pas als ieder punt een naam en een datum heeft.',
    plaats: 'Een regio in het midden van het land',
    bron: 'Werkbezoek met drie wethouders, verslag in het regioarchief',
    op: day(-310),
    watWijDoen: 'Onze zorgtafel sluit elk punt af met wie het doet en voor welke dag.',
  })
  await les('ruud', 'vaste-hulp', 'jeugd', {
    tekst: 'Een vaste hulpverlener op school scheelt verwijzingen, maar pas na een jaar.',
    plaats: 'Een aanbieder in een buurregio',
    bron: 'Evaluatie van de proef, twaalf scholen',
    op: day(-240),
    watWijDoen: 'Wij meten pas na een jaar en stoppen niet eerder.',
  })
  await les('wethouder-gm9903', 'sleutel', 'thuis', {
    tekst: 'Een verdeelsleutel zonder einddatum wordt een ruzie.',
    plaats: 'Een noordelijke regio van drieentwintig gemeenten',
    bron: 'Raadsonderzoek naar de solidariteitssleutel',
    op: day(-220),
    watWijDoen: 'Elke sleutel krijgt een herijking en een laatste dag.',
  })
  for (const { tenant, naam } of gemeenten.slice(0, 3)) {
    const who = tenant === beekwijk ? 'marit' : `wethouder-${tenant}`
    await own(who, 'beleid', `jeugd ${tenant}`, {
      themaId: koersId('thema', 'jeugd'),
      aard: 'beleid van een gemeente',
      titel: `Beleidsplan jeugd ${naam}`,
      kern:
        tenant === 'gm9902'
          ? 'Elke verwijzing van de huisarts wordt eerst door het wijkteam bekeken.'
          : 'Hulp begint op school en thuis, met een vast gezicht.',
      van: day(-600),
    })
  }
}
