/** What happens with what was just sent, and the way on. */
export function Sent({ title, action, onDone }: { title: string; action: string; onDone: () => void }) {
  return (
    <div className="md-stack">
      <h1 tabIndex={-1}>{title}</h1>
      <button type="button" className="md-button" onClick={onDone}>
        {action}
      </button>
    </div>
  )
}
