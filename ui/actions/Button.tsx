import '@nl-design-system-candidate/button-css/button.css'
import { type ReactNode, useId } from 'react'
import './Button.css'

type Props = {
  /** Verb first: "Vraag Dijkzicht om het besluit". */
  children: ReactNode
  /** One primary per screen; a link-like button for the third action. */
  variant?: 'primary' | 'secondary' | 'link'
  type?: 'button' | 'submit'
  icon?: ReactNode
  onClick?: () => void
  /** Why the button cannot be used now. Shown below it; the button stays reachable and does nothing. */
  disabledReason?: string
  /** Not usable and the reason would reveal something: no line below. */
  disabled?: boolean
}

/** A button 48 high. Disabled is told with `aria-disabled`, so that a keyboard user finds it and its reason. */
export function Button({
  children,
  variant = 'primary',
  type = 'button',
  icon,
  onClick,
  disabledReason,
  disabled = disabledReason !== undefined,
}: Props) {
  const id = useId()
  const button = (
    <button
      type={disabled ? 'button' : type}
      className={buttonClass(variant, disabled)}
      aria-disabled={disabled || undefined}
      aria-describedby={disabledReason ? id : undefined}
      onClick={disabled ? undefined : onClick}
    >
      {icon}
      {variant === 'link' ? children : <span className="nl-button__label">{children}</span>}
    </button>
  )
  if (!disabledReason) return button
  return (
    <span className="sh-button__with-reason">
      {button}
      <span id={id} className="sh-small">
        {disabledReason}
      </span>
    </span>
  )
}

/** Class names of a button, for links that look like one. */
export function buttonClass(variant: 'primary' | 'secondary' | 'link', disabled = false): string {
  if (variant === 'link') return 'sh-button sh-button--link'
  return `nl-button nl-button--${variant} sh-button sh-button--${variant}${disabled ? ' nl-button--disabled' : ''}`
}
