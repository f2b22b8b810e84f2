import { type AnchorHTMLAttributes, type ComponentType, createContext, useContext } from 'react'

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

/** What draws a link. An app puts its router's link here; without one a plain `a` loads the page. */
export const LinkContext = createContext<ComponentType<LinkProps>>((props) => <a {...props} />)

/** A link; every link in the components goes through it. */
export function Link({ className = 'nl-link', ...props }: LinkProps) {
  const Anchor = useContext(LinkContext)
  return <Anchor className={className} {...props} />
}
