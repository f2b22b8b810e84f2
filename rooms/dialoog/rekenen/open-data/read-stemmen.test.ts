import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { expect, test } from 'vitest'
import { readComments, readGroups, readMatrix, readStemmen } from './read-stemmen.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const head = 'timestamp,datetime,comment-id,voter-id,vote\n'

test('a file that is not as it should be is refused with line, column and rule, never with what stands there', () => {
  const refuse = (read: (bytes: Uint8Array) => unknown, text: string, place: string, message: string) => {
    let problem: Problem | undefined
    try {
      read(bytesOf(text))
    } catch (error) {
      problem = error as Problem
    }
    expect(problem?.places).toMatchObject([{ place, message: expect.stringContaining(message) }])
    expect(JSON.stringify(problem?.places)).not.toContain('secret')
  }
  refuse(readStemmen, `${head}1,x,2,3,1\n1,x,2,3,secret\n`, 'regel 3, kolom vote', 'is 1, 0 of -1')
  refuse(readStemmen, `${head}1,x,,3,1\n`, 'regel 2, kolom comment-id', 'is leeg')
  refuse(readStemmen, `${head}soon,x,2,3,1\n`, 'regel 2, kolom timestamp', 'is een geheel getal')
  refuse(readStemmen, `${head}1,x,2,3\n`, 'regel 2, kolom vote', 'hier staan 4 cellen bij 5 kolommen')
  refuse(readStemmen, `${head}1,"x\n\n",2,3,1\n1,x,2,3,2\n`, 'regel 5, kolom vote', 'is 1, 0 of -1')
  refuse(readStemmen, 'a,b\n', 'regel 1, kolom timestamp', 'deze kolom staat niet')
  refuse(readStemmen, '', 'regel 1, kolom timestamp', 'deze kolom staat niet')
  refuse(readStemmen, `${head}1,"x,2,3,1\n`, 'regel 2, teken 3', 'aanhalingsteken')
  refuse(readMatrix, 'participant,1\np,1\np,0\n', 'regel 3, kolom participant', 'tweede keer')
  refuse(readMatrix, 'participant,1,1\n', 'regel 1, kolom 1', 'twee keer')
  refuse(readMatrix, 'participant,7\np,5\n', 'regel 2, kolom 7', 'is 1, 0 of -1')
  refuse(readComments, 'comment-id,moderated,comment-body\n1,2,x\n', 'regel 2, kolom moderated', 'is -1, 0 of 1')
  refuse(readGroups, 'participant,group\n1,a\n1,b\n', 'regel 3, kolom participant', 'tweede keer')
})

test('the matrix tells people from stellingen by the names of the columns', () => {
  const { deelnemers, stellingen, waarde } = readMatrix(
    bytesOf('participant,group-id,n-votes,10,2\np,0,2,1,\nq,,1,,-1\n'),
  )
  expect({ deelnemers, stellingen, waarde: [...waarde] }).toEqual({
    deelnemers: ['p', 'q'],
    stellingen: ['10', '2'],
    waarde: [1, -1],
  })
})

test('rejected and meta stellingen, and groups that some are not in', () => {
  const comments = readComments(
    bytesOf('comment-id,moderated,is-meta,comment-body\n1,-1,false,"a, b"\n2,0,true,c\n3,1,,\n'),
  )
  expect([comments.afgewezen, comments.meta, comments.texts.get('1')]).toEqual([new Set(['1']), new Set(['2']), 'a, b'])
  expect(readGroups(bytesOf('participant,group\n1,A\n2,\n'))).toEqual(new Map([['1', 'A']]))
})
