import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** Gets a way to draw it all once more. */
  readonly instead: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Shows `instead` where a page cannot be loaded or drawn, so that the rest stands. Drawn with another key it tries anew. */
export class PageGuard extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead(() => this.setState({ failed: false })) : this.props.children;
  }
}
