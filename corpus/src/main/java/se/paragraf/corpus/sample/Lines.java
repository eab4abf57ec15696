package se.paragraf.corpus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of a source file, read from first to last. */
final class Lines {

  private final String name;
  private final List<String> lines;
  private int next;

  /** Comment lines ({@code //}) are passed over; the others lose their trailing white space. */
  Lines(String name, List<String> lines) {
    this.name = name;
    this.lines =
        lines.stream().filter(line -> !line.startsWith("//")).map(String::stripTrailing).toList();
  }

  boolean hasNext() {
    return next < lines.size();
  }

  /** The next line, which stays the next. Empty text at the end. */
  String peek() {
    return hasNext() ? lines.get(next) : "";
  }

  String take() {
    if (!hasNext()) {
      throw wrong("the file ends too early");
    }
    return lines.get(next++);
  }

  void skipBlank() {
    while (hasNext() && peek().isEmpty()) {
      next++;
    }
  }

  /** The lines up to the first that does not fit. */
  List<String> takeWhile(Predicate<String> fits) {
    List<String> taken = new ArrayList<>();
    while (hasNext() && fits.test(peek())) {
      taken.add(take());
    }
    return taken;
  }

  /** An error that names the place. */
  IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(name + ", line " + (next + 1) + ": " + why);
  }
}
