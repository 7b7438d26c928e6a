import { Component, type ReactNode } from 'react';
import { FailurePanel } from './failure-panel.tsx';

interface Properties {
  children: ReactNode;
}

/** The last net: a fault of the page itself becomes a sentence and a reload. React offers this only as a class. */
export class ErrorBoundary extends Component<Properties, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <FailurePanel
        title="This page has stumbled"
        message="Something in the page itself went wrong; your projects are not affected."
        fix="Reload it. If that does not help, open the start page."
        action={{ label: 'Reload', run: () => window.location.reload() }}
      />
    );
  }
}
