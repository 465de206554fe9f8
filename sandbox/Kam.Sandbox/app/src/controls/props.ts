import type { Column } from '../api/model';
import type { Value } from '../format/values';

/** What every control of a form is given. */
export interface ControlProps {
  column: Column;
  value: Value;
  /** The sign of the row's currency. */
  currency: string;
  /** The options left to choose from. */
  options?: readonly number[];
  label: string;
  onChange: (value: Value) => void;
  /** The person has finished with it. */
  onDone: () => void;
  /** What was typed is no value, and why. */
  onProblem: (text: string | undefined) => void;
}
