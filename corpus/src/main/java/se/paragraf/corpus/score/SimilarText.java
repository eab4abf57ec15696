package se.paragraf.corpus.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two texts are: twice the length of their common blocks over the length of both.
 *
 * <p>Ratcliff and Obershelp's measure (Dr. Dobb's Journal, July 1988) as Python's {@code
 * difflib.SequenceMatcher} computes it, with its rule that in texts of 200 characters and more
 * those making up more than a hundredth are passed over.
 */
final class SimilarText {

  private static final int POPULAR_FROM_LENGTH = 200;

  private record Span(int aLow, int aHigh, int bLow, int bHigh) {}

  private record Match(int a, int b, int size) {}

  private final String a;
  private final String b;
  private final Map<Character, List<Integer>> positions = new HashMap<>();

  private SimilarText(String a, String b) {
    this.a = a;
    this.b = b;
    for (int i = 0; i < b.length(); i++) {
      positions.computeIfAbsent(b.charAt(i), c -> new ArrayList<>()).add(i);
    }
    if (b.length() >= POPULAR_FROM_LENGTH) {
      positions.values().removeIf(places -> places.size() > b.length() / 100 + 1);
    }
  }

  /** From 0 (nothing in common) to 1 (equal). */
  static double ratio(String a, String b) {
    int length = a.length() + b.length();
    return length == 0 ? 1 : 2.0 * new SimilarText(a, b).common() / length;
  }

  private int common() {
    int common = 0;
    Deque<Span> spans = new ArrayDeque<>();
    spans.push(new Span(0, a.length(), 0, b.length()));
    while (!spans.isEmpty()) {
      Span span = spans.pop();
      Match match = longest(span);
      if (match.size() > 0) {
        common += match.size();
        spans.push(new Span(span.aLow(), match.a(), span.bLow(), match.b()));
        spans.push(
            new Span(
                match.a() + match.size(), span.aHigh(), match.b() + match.size(), span.bHigh()));
      }
    }
    return common;
  }

  private Match longest(Span span) {
    Match best = new Match(span.aLow(), span.bLow(), 0);
    Map<Integer, Integer> lengths = Map.of();
    for (int i = span.aLow(); i < span.aHigh(); i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : positions.getOrDefault(a.charAt(i), List.of())) {
        if (j >= span.bLow() && j < span.bHigh()) {
          int length = lengths.getOrDefault(j - 1, 0) + 1;
          next.put(j, length);
          if (length > best.size()) {
            best = new Match(i - length + 1, j - length + 1, length);
          }
        }
      }
      lengths = next;
    }
    return widened(best, span);
  }

  /** Popular characters do not begin a match but may stand at its ends. */
  private Match widened(Match match, Span span) {
    int i = match.a();
    int j = match.b();
    int size = match.size();
    while (i > span.aLow() && j > span.bLow() && a.charAt(i - 1) == b.charAt(j - 1)) {
      i--;
      j--;
      size++;
    }
    while (i + size < span.aHigh()
        && j + size < span.bHigh()
        && a.charAt(i + size) == b.charAt(j + size)) {
      size++;
    }
    return new Match(i, j, size);
  }
}
