// Items joined pair by pair fall into groups, whatever the order of the pairs (union-find).

/** Groups that grow as pairs are joined. */
export class ConnectedGroups<T> {
  private readonly parents = new Map<T, T>();

  /** Joins the groups of two items. */
  join(a: T, b: T): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    if (one !== other) this.parents.set(other, one);
  }

  areJoined(a: T, b: T): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** One item that stands for the group of this one; the item itself where it was never joined. */
  rootOf(item: T): T {
    let root = item;
    for (let next = this.parents.get(root); next !== undefined; next = this.parents.get(root)) root = next;
    // The way is shortened, so that long chains are walked once.
    for (let at = item; at !== root;) {
      const next = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = next;
    }
    return root;
  }
}
