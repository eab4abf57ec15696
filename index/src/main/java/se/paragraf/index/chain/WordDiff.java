package se.paragraf.index.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.paragraf.index.chain.Operation.Op;

/**
 * The words that differ between two texts: the shortest script of deletions and insertions.
 *
 * <p>A word is a run of letters and digits with the hyphens inside it, or one other sign. Deletions
 * stand before insertions at the same place. Joining what is not inserted gives the first text,
 * joining what is not deleted the second, but for white space.
 */
public final class WordDiff {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}]+(?:(?:[-–:]|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

  /** Edits beyond which two texts are shown as wholly different; keeps time and memory bounded. */
  private static final int MOST_EDITS = 2_000;

  private WordDiff() {}

  /** What to do to {@code from} to have {@code to}; empty when both are. */
  public static List<Operation> between(String from, String to) {
    List<Token> before = tokens(from);
    List<Token> after = tokens(to);
    int prefix = commonPrefix(before, after);
    int suffix = commonSuffix(before, after, prefix);
    List<Edit> edits = new ArrayList<>();
    after.subList(0, prefix).forEach(token -> edits.add(new Edit(Op.EQUAL, token)));
    edits.addAll(
        new Middle(
                before.subList(prefix, before.size() - suffix),
                after.subList(prefix, after.size() - suffix))
            .edits());
    after
        .subList(after.size() - suffix, after.size())
        .forEach(token -> edits.add(new Edit(Op.EQUAL, token)));
    return joined(edits);
  }

  /** Whether the words are the same, white space put aside. */
  public static boolean same(String one, String other) {
    return tokens(one).stream()
        .map(Token::text)
        .toList()
        .equals(tokens(other).stream().map(Token::text).toList());
  }

  /** A word and the white space before it, shortened to one blank. */
  private record Token(String text, boolean spaced) {
    boolean sameAs(Token other) {
      return text.equals(other.text);
    }
  }

  private record Edit(Op op, Token token) {}

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .forEach(match ->
            tokens.add(
                new Token(
                    match.group(),
                    match.start() > 0 && Character.isWhitespace(text.charAt(match.start() - 1)))));
    return tokens;
  }

  private static int commonPrefix(List<Token> before, List<Token> after) {
    int most = Math.min(before.size(), after.size());
    int length = 0;
    while (length < most && before.get(length).sameAs(after.get(length))) {
      length++;
    }
    return length;
  }

  private static int commonSuffix(List<Token> before, List<Token> after, int prefix) {
    int most = Math.min(before.size(), after.size()) - prefix;
    int length = 0;
    while (length < most
        && before.get(before.size() - 1 - length).sameAs(after.get(after.size() - 1 - length))) {
      length++;
    }
    return length;
  }

  private static List<Operation> joined(List<Edit> edits) {
    List<Operation> operations = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      if (edit.token().spaced() && !text.isEmpty()) {
        text.append(' ');
      }
      text.append(edit.token().text());
      if (at + 1 == edits.size() || edits.get(at + 1).op() != edit.op()) {
        operations.add(new Operation(edit.op(), text.toString()));
        text.setLength(0);
      }
    }
    return List.copyOf(operations);
  }

  /** The part between what both begin and end with; Myers 1986, "An O(ND) Difference Algorithm". */
  private record Middle(List<Token> before, List<Token> after) {

    List<Edit> edits() {
      List<int[]> trace = trace();
      return trace.isEmpty() ? allDifferent() : deletionsFirst(walkBack(trace));
    }

    private List<Edit> allDifferent() {
      List<Edit> edits = new ArrayList<>();
      before.forEach(token -> edits.add(new Edit(Op.DELETE, token)));
      after.forEach(token -> edits.add(new Edit(Op.INSERT, token)));
      return edits;
    }

    /** The furthest reach on each diagonal after 0, 1, … edits; empty when there are too many. */
    private List<int[]> trace() {
      int most = Math.min(before.size() + after.size(), MOST_EDITS);
      int[] reach = new int[2 * most + 3];
      int middle = most + 1;
      List<int[]> trace = new ArrayList<>();
      for (int edits = 0; edits <= most; edits++) {
        trace.add(reach.clone());
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
          int x = start(reach, middle, diagonal, edits);
          while (matches(x, x - diagonal)) {
            x++;
          }
          reach[middle + diagonal] = x;
          if (x >= before.size() && x - diagonal >= after.size()) {
            return trace;
          }
        }
      }
      return List.of();
    }

    private static int start(int[] reach, int middle, int diagonal, int edits) {
      return down(reach, middle, diagonal, edits)
          ? reach[middle + diagonal + 1]
          : reach[middle + diagonal - 1] + 1;
    }

    private static boolean down(int[] reach, int middle, int diagonal, int edits) {
      return diagonal == -edits
          || (diagonal != edits && reach[middle + diagonal - 1] < reach[middle + diagonal + 1]);
    }

    private boolean matches(int x, int y) {
      return x < before.size() && y < after.size() && before.get(x).sameAs(after.get(y));
    }

    private List<Edit> walkBack(List<int[]> trace) {
      List<Edit> edits = new ArrayList<>();
      int x = before.size();
      int y = after.size();
      for (int step = trace.size() - 1; step >= 0; step--) {
        int[] reach = trace.get(step);
        int middle = reach.length / 2;
        int diagonal = x - y;
        boolean down = down(reach, middle, diagonal, step);
        int previous = down ? diagonal + 1 : diagonal - 1;
        int fromX = step == 0 ? 0 : reach[middle + previous];
        int fromY = step == 0 ? 0 : fromX - previous;
        while (x > fromX && y > fromY) {
          edits.addFirst(new Edit(Op.EQUAL, after.get(--y)));
          x--;
        }
        if (step > 0 && down) {
          edits.addFirst(new Edit(Op.INSERT, after.get(--y)));
        } else if (step > 0) {
          edits.addFirst(new Edit(Op.DELETE, before.get(--x)));
        }
      }
      return edits;
    }

    private static List<Edit> deletionsFirst(List<Edit> edits) {
      List<Edit> sorted = new ArrayList<>();
      int at = 0;
      while (at < edits.size()) {
        int end = at;
        while (end < edits.size() && edits.get(end).op() != Op.EQUAL) {
          end++;
        }
        List<Edit> run = edits.subList(at, end);
        run.stream().filter(edit -> edit.op() == Op.DELETE).forEach(sorted::add);
        run.stream().filter(edit -> edit.op() == Op.INSERT).forEach(sorted::add);
        if (end < edits.size()) {
          sorted.add(edits.get(end));
        }
        at = end + 1;
      }
      return sorted;
    }
  }
}
