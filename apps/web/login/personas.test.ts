import { expect, test } from 'vitest'
import { groupPersonas } from './personas.ts'

const persona = (naam: string, rol: string, organisatie: string) => {
  return { loginId: naam, tenant: 'gm9901', naam, rol, organisatie, omschrijving: '' }
}

test('residents stand first and staff by organisation, each in the order given', () => {
  const groups = groupPersonas([
    persona('Jan', 'jeugdhulpverlener', 'Waterlelie'),
    persona('Sanne', 'inwoner', 'Inwoner van Beekwijk'),
    persona('Farida', 'regisseur', 'Beekwijk'),
    persona('Ruud', 'directeur', 'Waterlelie'),
    persona('Mark', 'ouder', 'Inwoner van Beekwijk'),
  ])
  expect(groups.map(({ organisatie, personas }) => [organisatie, ...personas.map(({ naam }) => naam)])).toEqual([
    [null, 'Sanne', 'Mark'],
    ['Waterlelie', 'Jan', 'Ruud'],
    ['Beekwijk', 'Farida'],
  ])
})
