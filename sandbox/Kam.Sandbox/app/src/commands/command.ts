import type { FluentIcon } from '@fluentui/react-icons';

/** One command of a bar, the platform's own or one of a solution. */
export interface Command {
  id: string;
  label: string;
  title?: string;
  icon?: FluentIcon;
  /** A picture of the solution's own. */
  image?: string;
  /** The name of one of the platform's pictures. */
  picture?: string;
  disabled?: boolean;
  /** Stands before the others. */
  primary?: boolean;
  run: () => unknown;
}
