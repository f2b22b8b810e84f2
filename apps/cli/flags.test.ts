import { addNote, getNote, listNotes } from '@samenhang/kernel/testing/tiny/tiny-room.ts'
import { expect, test } from 'vitest'
import { flagsOf, readFlags } from './flags.ts'

test('every field of path, query and body becomes a flag', () => {
  expect(flagsOf(getNote)).toMatchObject([
    { name: '--note-id', part: 'path', type: 'text', required: true, help: 'uuid' },
  ])
  expect(flagsOf(addNote).map((flag) => flag.name)).toEqual(['--persoon-id', '--words'])
  expect(flagsOf(listNotes)).toEqual([])
})

test('typed text becomes input, and what is not of its kind is named', () => {
  expect(readFlags(flagsOf(addNote), { words: 'hallo' })).toEqual({ path: {}, query: {}, body: { words: 'hallo' } })
  const count = { name: '--count', field: 'count', part: 'body', type: 'number', required: true, help: '' } as const
  expect(readFlags([count], { count: '3' }).body).toEqual({ count: 3 })
  expect(() => readFlags([count], { count: 'drie' })).toThrow('--count wants a number')
})
