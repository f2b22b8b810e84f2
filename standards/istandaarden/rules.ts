import type { Bericht } from './berichten.ts'
import type { Report } from './faults.ts'
import { checkToewijzing } from './rules301.ts'
import { checkStart, checkStop } from './rules305.ts'
import { checkDeclaratie } from './rules323.ts'

/**
 * The rules that a message can break by itself: TR at level xslt, conditions (CD) and constraints (CS).
 *
 * Source: istandaarden.nl, rules of iWmo and iJw release 3.2; each check carries its code.
 */
export function checkRules(bericht: Bericht, report: Report): void {
  switch (bericht.kind) {
    case 301:
      checkToewijzing(bericht, report)
      break
    case 305:
      checkStart(bericht, report)
      break
    case 307:
      checkStop(bericht, report)
      break
    case 323:
      checkDeclaratie(bericht, report)
      break
  }
}
