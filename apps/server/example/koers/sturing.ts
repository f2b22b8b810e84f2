import { partijId } from '../regio.ts'
import { koersId, type Table } from './table.ts'

/** How two themas are steered, chosen in a conversation with the partijen concerned. */
export async function tellSturing({ day, koers }: Table): Promise<void> {
  const sturing = (thema: string, inhoud: object) =>
    koers('sturingsconcept', thema, { themaId: koersId('thema', thema), ...inhoud })
  await sturing('jeugd', {
    uitvoeringsvariant: 'taakgericht',
    bekostigingsvorm: 'Een bedrag per jaar voor een team per school',
    vraagt: [
      { partijId: partijId('gm9901'), wat: 'Drie jaar hetzelfde bedrag, en geen verantwoording per uur.' },
      {
        partijId: partijId('waterlelie'),
        wat: 'Een team dat blijft, en elk kwartaal een open gesprek over wie wacht.',
      },
      { partijId: partijId('school'), wat: 'Een kamer, een sleutel en een contactpersoon.' },
    ],
    gesprek: {
      ...{
        op: day(-260),
        partijIds: ['gm9901', 'gm9902', 'waterlelie', 'boomgaard', 'school', 'accountant'].map(partijId),
      },
      verslag: 'Betalen per uur gaf ruzie over reistijd. Een team per school vroeg minder papier en meer vertrouwen.',
    },
    criteria: [
      {
        naam: 'Wordt een jongere op tijd gezien?',
        wil: 'Binnen twee weken een eerste gesprek',
        kan: 'Datum van aanmelding en eerste gesprek, uit de agenda',
        controle: 'Een steekproef van dertig per jaar',
      },
      {
        naam: 'Blijft het team?',
        wil: 'Dezelfde gezichten, drie jaar lang',
        kan: 'Een keer per jaar de lijst van wie er werkt',
        controle: 'Niets: dit is geen geldstroom',
      },
    ],
    ...{ afgesprokenOp: day(-200), van: day(-150) },
  })
  await sturing('thuis', {
    uitvoeringsvariant: 'inspanningsgericht',
    bekostigingsvorm: 'Uur maal tarief, met een reëel tarief per jaar',
    vraagt: [
      { partijId: partijId('gm9903'), wat: 'Elk jaar voor 1 november het tarief, met de opbouw erbij.' },
      { partijId: partijId('helder'), wat: 'Doorgeven wat medewerkers thuis zien gebeuren.' },
    ],
    gesprek: {
      ...{ op: day(-420), partijIds: ['gm9903', 'gm9901', 'helder', 'zilverberk'].map(partijId) },
      verslag: 'Resultaatgericht is geprobeerd. Inwoners wisten niet waar zij recht op hadden.',
    },
    criteria: [
      {
        naam: 'Is het uur geleverd?',
        wil: 'Zekerheid zonder handtekening per bezoek',
        kan: 'De planning, en bij twijfel een telefoontje',
        controle: 'Aansluiting van planning en declaratie',
      },
    ],
    ...{ afgesprokenOp: day(-400), van: day(-380) },
  })
}
