// Worksheet.protection: while it is on, locked cells refuse every write.
import { accessDenied, invalidOperation } from "./api-error";
import { WireObject } from "./wire-object";

export class SheetProtection extends WireObject {
  override readonly className = "WorksheetProtection";
  private isProtected = false;
  private password = "";
  private options: unknown = null;

  get Protected(): boolean {
    return this.isProtected;
  }

  get Options(): unknown {
    return this.options;
  }

  Protect(options?: unknown, password = ""): void {
    if (this.isProtected) throw invalidOperation();
    this.isProtected = true;
    this.options = options ?? {};
    this.password = password;
  }

  Unprotect(password = ""): void {
    if (this.isProtected && password !== this.password) throw accessDenied();
    this.isProtected = false;
    this.options = null;
    this.password = "";
  }
}
