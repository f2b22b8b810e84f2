import { AboutPage } from './AboutPage.tsx'
import { hoeDitWerkt } from './hoe-dit-werkt.ts'
import { privacy } from './privacy.ts'
import { toegankelijkheid } from './toegankelijkheid.ts'

/** How this works. */
export const HoeDitWerktPage = () => <AboutPage texts={hoeDitWerkt} />

/** What is kept, who sees it and what is logged. */
export const PrivacyPage = () => <AboutPage texts={privacy} />

/** What was checked for people with a disability, and what does not work yet. */
export const ToegankelijkheidPage = () => <AboutPage texts={toegankelijkheid} />
