import { useEffect, useRef, useState } from 'react';
import { readChoice, sayChoice, writeChoice } from './choice.ts';

interface Props {
  options: { key: string; name: string }[];
}

/**
 * Tick boxes that say which options stand side by side. The style sheet hides the columns by `:has()`, so the boxes work
 * before and without this code; it adds a link to the choice, a spoken status and a way back.
 */
export function ComparisonChooser({ options }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  const [status, setStatus] = useState('');
  const [narrowed, setNarrowed] = useState(false);
  const keys = options.map(({ key }) => key);

  const boxes = () => [...(group.current?.querySelectorAll('input') ?? [])];
  const tick = (chosen: readonly string[]) => {
    for (const box of boxes()) box.checked = chosen.includes(box.value);
  };
  const report = () => {
    const chosen = boxes().flatMap((box) => (box.checked ? [box.value] : []));
    const names = options.filter(({ key }) => chosen.includes(key)).map(({ name }) => name);
    setStatus(sayChoice(names, options.length));
    setNarrowed(chosen.length < options.length);
    return chosen;
  };
  const remember = () => {
    const fragment = writeChoice(report(), keys);
    history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : fragment);
  };
  const showAll = () => {
    tick(keys);
    remember();
    boxes()[0]?.focus();
  };

  useEffect(() => {
    const follow = () => {
      const chosen = readChoice(location.hash, keys);
      if (!chosen) return;
      tick(chosen);
      report();
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  return (
    <div className="choose no-print">
      <fieldset className="pick" ref={group} onChange={remember}>
        <legend>Set side by side</legend>
        {options.map(({ key, name }) => (
          <label key={key}>
            <input type="checkbox" value={key} defaultChecked />
            {name}
          </label>
        ))}
      </fieldset>
      <div className="chosen">
        <p role="status">{status}</p>
        {narrowed && (
          <button type="button" className="btn quiet" onClick={showAll}>
            Show all
          </button>
        )}
      </div>
    </div>
  );
}
