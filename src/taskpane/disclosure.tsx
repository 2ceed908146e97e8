// What is folded up until somebody asks for it. Office.js on the web moves the focus at Tab by a list of its own, which
// knows no summary: only a tabindex puts it there.
import type { ReactNode } from "react";

interface Props {
  label: string;
  className?: string;
  children: ReactNode;
}

export function Disclosure({ label, className, children }: Props) {
  return (
    <details className={className}>
      <summary tabIndex={0}>{label}</summary>
      {children}
    </details>
  );
}
