import { useRef } from 'react';
import { FEWEST_OPTIONS, isEverything, type Parts } from './choice.ts';
import { RowChoices } from './RowChoices.tsx';
import { useComparison } from './use-comparison.ts';

/**
 * Which options stand side by side, which rows, and what comes first. The style sheet hides columns by `:has()`, so the
 * options' boxes work before and without this code; it adds rows, marks, an address for the choice, a spoken status and a way back.
 */
export function ComparisonChooser(parts: Parts) {
  const chooser = useRef<HTMLDivElement>(null);
  const { choice, marked, status, ...reader } = useComparison(parts, chooser);

  const showEverything = () => {
    reader.showEverything();
    // The button goes away, and the focus with it.
    chooser.current?.querySelector<HTMLElement>('input, summary')?.focus();
  };

  return (
    <div className="choose" ref={chooser}>
      {parts.options.length > FEWEST_OPTIONS && (
        <fieldset className="pick no-print">
          <legend>Set side by side</legend>
          {parts.options.map(({ key, name }) => (
            <label key={key}>
              <input type="checkbox" value={key} checked={choice.options.includes(key)} onChange={() => reader.toggleOption(key)} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <RowChoices rows={parts.rows} hidden={choice.hidden} marked={marked} onToggle={reader.toggleRow} onMark={reader.toggleMark} />
      <div className="chosen">
        <p role="status">{status}</p>
        {!isEverything(choice, parts) && (
          <div className="actions no-print">
            <button type="button" className="btn quiet" onClick={showEverything}>
              Show everything
            </button>
            <button type="button" className="btn quiet" onClick={() => void reader.copyLink()}>
              Copy a link to this choice
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
