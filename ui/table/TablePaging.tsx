import { Button } from '../actions/Button.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'

type Props = { caption: string; page: number; pages: number; onPage: (page: number) => void }

/** Previous and next; `page` counts from 0. */
export function TablePaging({ caption, page, pages, onPage }: Props) {
  const { table } = useUiTexts()
  return (
    <nav className="sh-table__paging" aria-label={table.paging(caption)}>
      <Button variant="secondary" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {table.previous}
      </Button>
      <span role="status">{table.page(page + 1, pages)}</span>
      <Button variant="secondary" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {table.next}
      </Button>
    </nav>
  )
}
