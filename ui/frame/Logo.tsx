/** Our mark: three nodes on one thread, the resident's voice at both ends. A theme may replace it. */
export function Logo() {
  return (
    <span className="sh-logo" aria-hidden="true">
      <svg className="sh-logo__mark" width="36" height="30" viewBox="0 0 36 30" aria-hidden="true">
        <path className="sh-logo__thread" d="M5 24 C14 24 12 6 18 6 S22 24 31 24" />
        <circle className="sh-logo__voice" cx="5" cy="24" r="5" />
        <circle className="sh-logo__voice" cx="31" cy="24" r="5" />
        <circle className="sh-logo__agreed" cx="18" cy="6" r="5" />
      </svg>
    </span>
  )
}
