import type { Part } from './choice.ts';

interface Props {
  rows: readonly Part[];
  hidden: readonly string[];
  marked: readonly string[];
  onToggle: (key: string) => void;
  onMark: (key: string) => void;
}

/** Every row with two boxes: whether it is shown, and whether it matters to the reader. */
export function RowChoices({ rows, hidden, marked, onToggle, onMark }: Props) {
  return (
    <details className="row-choices no-print">
      <summary>Choose rows, and mark what matters to you</summary>
      <p>Untick a row to leave it out. Marked rows come first. Your marks stay on this device: they are not in the address.</p>
      <ul className="row-list">
        {rows.map(({ key, name }) => (
          <li key={key}>
            <label>
              <input type="checkbox" checked={!hidden.includes(key)} onChange={() => onToggle(key)} />
              <span>
                <span className="vh">Show </span>
                {name}
              </span>
            </label>
            <label>
              <input type="checkbox" checked={marked.includes(key)} onChange={() => onMark(key)} />
              <span>
                <span className="vh">{name}: </span>
                Matters to me
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
