import { Component } from 'react';
import type { ReactNode } from 'react';

/** Shows `instead` where a page cannot be loaded or drawn, so that the rest of the desk stands. Drawn with another key it tries anew. */
export class PageGuard extends Component<
  { readonly instead: ReactNode; readonly children: ReactNode },
  { readonly failed: string | null }
> {
  override state = { failed: null };

  static getDerivedStateFromError(): { readonly failed: string } {
    return { failed: 'now' };
  }

  override render(): ReactNode {
    return this.state.failed === null ? this.props.children : this.props.instead;
  }
}
