import { cancelJob, followJob, getJob } from '@samenhang/kernel/jobs/contract.ts'
import { type SecurityCase, securityCase } from '@samenhang/kernel/testing/security-tests.ts'
import { uuidOf } from '../facts.ts'

const permitted = { as: 'beheerder', args: { path: { jobId: uuidOf('job') } } }
const strangers = {
  wrongRole: 'raadslid',
  otherTenant: 'gm9902/beheerder',
  notInvolved: 'beheerder-elders',
  ended: 'beheerder-uit-dienst',
}

export const jobCases: SecurityCase[] = [
  securityCase({ operation: getJob, permitted, ...strangers }),
  securityCase({ operation: followJob, permitted, ...strangers }),
  securityCase({ operation: cancelJob, permitted, ...strangers }),
]
