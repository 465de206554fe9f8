import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

interface Props { children: ReactNode }

/** A part that fails to draw says so in its own place; the rest of the app goes on. */
export class Boundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : <Failure error={this.state.error} />;
  }
}
