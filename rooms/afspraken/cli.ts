export { toReport } from './versnippering/report.ts'
export { computeVersnippering } from './versnippering/versnippering.ts'
export { readVersnipperingFile } from './versnippering/versnippering-file.ts'
