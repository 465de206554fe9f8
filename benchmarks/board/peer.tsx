import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Button, Card, Checkbox, FluentProvider, Link, Select, Subtitle2, Text, ToggleButton, webLightTheme } from "@fluentui/react-components";
import { offers } from "../../webresources/src/board/activities";
import { shareOf } from "../../webresources/src/board/completion";
import { filters, matches, type Filter } from "../../webresources/src/board/filter";
import { isCompleted, isOpen, type Progress } from "../../webresources/src/board/progress";
import { ahead } from "../../webresources/src/board/quarters";
import { quarterOf } from "../../webresources/src/ui/quarters";
import { around, read, type Board, type Surroundings } from "../../webresources/src/board/reading";
import { ProgressCategory, ProgressStatus } from "../../webresources/src/model/choices.g";

/** The same board from the same rows by the same reading, drawn by React and Fluent UI. */
const names: Readonly<Record<string, string>> = { NotStarted: "Not started", InProgress: "In progress", Completed: "Completed" };

function Ring({ percent, size }: { percent: number | null; size: number }) {
  const circle = { cx: 20, cy: 20, r: 17, pathLength: 100, fill: "none", strokeWidth: 4 };
  return (
    <svg viewBox="0 0 40 40" width={size} height={size} aria-hidden>
      <circle {...circle} stroke="#ebebeb" />
      <circle {...circle} stroke="#0f6cbd" strokeDasharray={`${percent ?? 0} 100`} transform="rotate(-90 20 20)" />
      <text x={20} y={20} textAnchor="middle" dominantBaseline="central" fontSize={13}>{percent === null ? "–" : Math.floor(percent)}</text>
    </svg>
  );
}

function ProgressCard({ progress, quarters, isSelected, onSelect, onStatus }: { progress: Progress; quarters: string[]; isSelected: boolean; onSelect: () => void; onStatus: (status: number) => void }) {
  return (
    <Card className="card" size="small" draggable={isOpen(progress)}>
      <div style={{ display: "flex" }}>
        {isOpen(progress) && <Checkbox checked={isSelected} onChange={onSelect} aria-label={`Select: ${progress.name}`} />}
        <div>
          <Link as="button" title={progress.meaning}>{progress.name}</Link>
          <Text block size={100} role="img" aria-label={`Weight: ${progress.weight}`}>{"●".repeat(progress.weight)}</Text>
        </div>
      </div>
      <div role="radiogroup" aria-label={`Status: ${progress.name}`}>
        {Object.entries(ProgressStatus).map(([key, value]) => (
          <ToggleButton key={key} size="small" role="radio" aria-checked={progress.status === value} checked={progress.status === value} onClick={() => onStatus(value)}>{names[key]}</ToggleButton>
        ))}
      </div>
      {progress.stall && <Text size={200}>⚠ Stalled since {progress.stall.since.toLocaleDateString("en")}: no change and no finished activity for too long. Take the next step or set the progress aside.</Text>}
      {isCompleted(progress) && <Text size={200}>Completed on {progress.completedOn?.toLocaleDateString("en")} · {progress.given.note}</Text>}
      {isOpen(progress) && (
        <div>
          <Select size="small" value={progress.quarter ?? ""} onChange={() => undefined} aria-label={`Planned quarter: ${progress.name}`}>
            <option value="">No quarter</option>
            {quarters.map((quarter) => <option key={quarter}>{quarter}</option>)}
          </Select>
          <Button size="small" appearance="subtle">Not applicable</Button>
          <Button size="small">{progress.nextStep || "Next step"}</Button>
        </div>
      )}
    </Card>
  );
}

function Progresses({ board, surroundings }: { board: Board; surroundings: Surroundings }) {
  const [progresses, change] = useState(board.progresses);
  const [filter, show] = useState<Filter>("All");
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const current = quarterOf(new Date(), surroundings.startMonth);
  const whole = shareOf(progresses);
  const toggled = (id: string): ReadonlySet<string> => new Set(selected.has(id) ? [...selected].filter((other) => other !== id) : [...selected, id]);
  const count = (fits: (progress: Progress) => boolean): number => progresses.filter(fits).length;
  return (
    <>
      <div style={{ display: "flex", gap: 12 }}>
        <Ring percent={whole.percent} size={64} /> <Text>{whole.percent}% by weight, {whole.completed} of {whole.applicable} completed</Text>
        {filters.map((name) => <ToggleButton key={name} size="small" checked={filter === name} onClick={() => show(name)}>{name} {count((progress) => matches(name, progress, current))}</ToggleButton>)}
      </div>
      <section>
        <Subtitle2 as="h2">From my activities</Subtitle2>
        {offers(surroundings.finished, progresses).slice(0, 3).map(({ activity }) => (
          <details key={activity.id}>
            <summary>{activity.subject}, {activity.on.toLocaleDateString("en")}</summary>
            {progresses.filter(isOpen).map(({ id, name }) => <Link as="button" key={id}>{name}</Link>)}
          </details>
        ))}
      </section>
      <div>{[...ahead(current), ""].map((quarter) => <Button key={quarter} size="small">{quarter || "No quarter"} {count((progress) => isOpen(progress) && (progress.quarter ?? "") === quarter)}</Button>)}</div>
      <div style={{ display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: 16 }}>
        {Object.entries(ProgressCategory).map(([key, category]) => {
          const all = progresses.filter((progress) => progress.category === category);
          const share = shareOf(all);
          return (
            <section key={key}>
              <Subtitle2 as="h2">{key}</Subtitle2>
              <Ring percent={share.percent} size={40} /> <Text size={200}>{share.percent}% by weight, {share.completed} of {share.applicable} completed</Text>
              {all.filter((progress) => matches(filter, progress, current)).map((progress) => (
                <ProgressCard key={progress.id} progress={progress} quarters={ahead(current)} isSelected={selected.has(progress.id)} onSelect={() => select(toggled(progress.id))}
                  onStatus={(status) => change(progresses.map((one) => (one === progress ? { ...one, status } : one)))} />
              ))}
            </section>
          );
        })}
      </div>
    </>
  );
}

function Page() {
  const [found, keep] = useState<{ board: Board; surroundings: Surroundings }>();
  useEffect(() => {
    const { WebApi } = parent.Xrm;
    void Promise.all([read(WebApi, "client", "en"), around(WebApi, "client")]).then(([board, surroundings]) => keep({ board, surroundings }));
  }, []);
  return <FluentProvider theme={webLightTheme}>{found && <Progresses {...found} />}</FluentProvider>;
}

createRoot(document.body.appendChild(document.createElement("div"))).render(<Page />);
