import type { LinkProps } from '@samenhang/ui/link/Link.tsx'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'

/** A link that changes the page without loading it. What leads out of the app, or to a new tab, stays a plain link. */
export function RouterLink({ href, onClick, ...props }: LinkProps) {
  const router = useRouter()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !plain || props.target || props.download || !isOurs(href)) return
    event.preventDefault()
    router.history.push(href)
  }
  return <a href={href} onClick={follow} {...props} />
}

const isOurs = (href: string) => /^\/(?!\/|auth\/|api\/)/.test(href)
