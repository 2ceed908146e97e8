// The frame's few icons, drawn in the colour of the text around them.
import type { ReactNode } from "react";

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      strokeLinecap="round"
      aria-hidden
    >
      {children}
    </svg>
  );
}

/** Three sliders. */
export function SettingsIcon() {
  return (
    <Icon>
      <path d="M2 4h5M11 4h3M2 8h1M7 8h7M2 12h6M12 12h2" />
      <circle cx="9" cy="4" r="1.7" />
      <circle cx="5" cy="8" r="1.7" />
      <circle cx="10" cy="12" r="1.7" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  );
}
