import { LinkButton } from '../actions/LinkButton.tsx'
import { BrandBar } from '../frame/BrandBar.tsx'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'
import { Footer } from '../frame/Footer.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Main } from '../frame/Main.tsx'
import { Menu } from '../frame/Menu.tsx'
import { PageHead } from '../frame/PageHead.tsx'
import { Sections } from '../frame/Sections.tsx'
import { TrialBand } from '../frame/TrialBand.tsx'
import { ActionsPart } from './ActionsPart.tsx'
import { ColoursPart } from './ColoursPart.tsx'
import { DraadPart } from './DraadPart.tsx'
import { FormPart } from './FormPart.tsx'
import { NothingPart } from './NothingPart.tsx'
import { PicturesPart } from './PicturesPart.tsx'
import { StatusPart } from './StatusPart.tsx'
import { TablePart } from './TablePart.tsx'
import { TypePart } from './TypePart.tsx'
import { WordsPart } from './WordsPart.tsx'

/** All parts in all states, inside the page frame. The texts of the examples are Dutch in both languages. */
export function GalleryPage() {
  return (
    <Frame header={<Header />} footer={<Footer dataOf="dinsdag 24 november 2026, 09.12 uur" links={links} />}>
      <Main>
        <Breadcrumb trail={[{ href: '#kleuren', label: 'Samenhang' }]} current="Bouwstenen" />
        <PageHead
          title="Bouwstenen van Samenhang"
          lead="Rustig, ruim en eerlijk. Groenblauw is wat we afspraken. Oranje is de stem van de inwoner."
          actionNote="In twee thema’s en twee talen"
          action={<LinkButton href="?theme=duinrand">Bekijk het thema Duinrand</LinkButton>}
        />
        <Sections>
          <ColoursPart />
          <DraadPart />
          <Sections split="7-5">
            <TypePart />
            <ActionsPart />
          </Sections>
          <StatusPart />
          <NothingPart />
          <WordsPart />
          <PicturesPart />
          <FormPart />
          <TablePart />
        </Sections>
      </Main>
    </Frame>
  )
}

function Header() {
  return (
    <>
      <TrialBand>
        U kijkt mee als Marit Hofstra, wethouder van Beekwijk.{' '}
        <a className="nl-link" href="#rol">
          Kies een andere rol
        </a>
      </TrialBand>
      <BrandBar name="Samenhang" homeHref="#thuis" region="Regio Voorbeeld" searchHref="#zoeken" user="Marit Hofstra">
        <Menu items={rooms} />
      </BrandBar>
    </>
  )
}

const rooms = ['Samenhang', 'Dialoog', 'Koers', 'Afspraken', 'Budget', 'Regiobeeld', 'Leren'].map((label, i) => ({
  href: `#${label.toLowerCase()}`,
  label,
  current: i === 0,
}))

const links = [
  { href: '#uitleg', label: 'Hoe dit werkt' },
  { href: '#privacy', label: 'Privacy' },
  { href: '#toegankelijk', label: 'Toegankelijkheid' },
  { href: '?lang=en', label: 'English', lang: 'en' },
]
