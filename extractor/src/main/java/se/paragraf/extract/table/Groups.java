package se.paragraf.extract.table;

/** Things numbered from 0, gathered into groups (union-find with path halving). */
final class Groups {

  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The lowest member of the group stands for it. */
  int of(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  void join(int a, int b) {
    int rootA = of(a);
    int rootB = of(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
