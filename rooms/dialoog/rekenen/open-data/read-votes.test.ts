import { expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'
import { readComments, readGroups, readMatrix, readVotes } from './read-votes.ts'

test('quotes, commas and line breaks in a cell; a BOM, CRLF and empty lines around', () => {
  const text = '\ufeffa,b\r\n"x ""y""\n\nz",2\r\n\r\n,\n"",""'
  expect([...readCsv(text)]).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x "y"\n\nz', '2'] },
    { line: 6, cells: ['', ''] },
    { line: 7, cells: ['', ''] },
  ])
})

const head = 'timestamp,datetime,comment-id,voter-id,vote\n'

test('a file that is not as it should be is refused with line, column and rule, never with what stands there', () => {
  const refuse = (read: (text: string) => unknown, text: string, message: string) =>
    expect(() => read(text)).toThrow(message)
  refuse(readVotes, `${head}1,x,2,3,1\n1,x,2,3,secret\n`, 'line 3, column vote: is 1, 0 or -1')
  refuse(readVotes, `${head}1,x,,3,1\n`, 'line 2, column comment-id: is empty')
  refuse(readVotes, `${head}soon,x,2,3,1\n`, 'line 2, column timestamp: is a whole number')
  refuse(readVotes, `${head}1,x,2,3\n`, 'line 2, column vote: there are 4 cells and 5 columns')
  refuse(readVotes, `${head}1,"x\n\n",2,3,1\n1,x,2,3,2\n`, 'line 5, column vote')
  refuse(readVotes, 'a,b\n', 'line 1, column timestamp: this column is not in the first line')
  refuse(readVotes, '', 'line 1, column timestamp')
  refuse(readVotes, `${head}1,"x,2,3,1\n`, 'line 2, column 2: a quote is opened and not closed')
  refuse(readVotes, `${head}1,x"y,2,3,1\n`, 'line 2, column 2: a cell with a quote is quoted')
  refuse(readVotes, `${head}1,"x"y,2,3,1\n`, 'line 2, column 2: after a closing quote')
  refuse(readMatrix, 'participant,1\np,1\np,0\n', 'line 3, column participant: stands here a second time')
  refuse(readMatrix, 'participant,1,1\n', 'line 1, column 1: stands in the first line twice')
  refuse(readMatrix, 'participant,7\np,5\n', 'line 2, column 7: is 1, 0 or -1')
  refuse(readComments, 'comment-id,moderated,comment-body\n1,2,x\n', 'line 2, column moderated')
  refuse(readGroups, 'participant,group\n1,a\n1,b\n', 'line 3, column participant')
})

test('the matrix tells people from stellingen by the names of the columns', () => {
  const { deelnemers, stellingen, waarde } = readMatrix('participant,group-id,n-votes,10,2\np,0,2,1,\nq,,1,,-1\n')
  expect({ deelnemers, stellingen, waarde: [...waarde] }).toEqual({
    deelnemers: ['p', 'q'],
    stellingen: ['10', '2'],
    waarde: [1, -1],
  })
})

test('rejected and meta stellingen, and groups that some are not in', () => {
  const comments = readComments('comment-id,moderated,is-meta,comment-body\n1,-1,false,"a, b"\n2,0,true,c\n3,1,,\n')
  expect([comments.afgewezen, comments.meta, comments.texts.get('1')]).toEqual([new Set(['1']), new Set(['2']), 'a, b'])
  expect(readGroups('participant,group\n1,A\n2,\n')).toEqual(new Map([['1', 'A']]))
})
