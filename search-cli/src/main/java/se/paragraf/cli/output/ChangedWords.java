package se.paragraf.cli.output;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.paragraf.index.chain.Operation;

/** The difference between two texts on a terminal: {@code [-taken out-] {+put in+}}. */
final class ChangedWords {

  /** Words kept on each side of a long run that did not change. */
  private static final int KEPT = 4;

  private final Console console;

  ChangedWords(Console console) {
    this.console = console;
  }

  String of(List<Operation> operations) {
    return operations.stream().map(this::word).collect(Collectors.joining(" "));
  }

  private String word(Operation operation) {
    return switch (operation.op()) {
      case EQUAL -> shortened(operation.text());
      case INSERT -> strong("{+" + operation.text() + "+}");
      case DELETE -> strong("[-" + operation.text() + "-]");
    };
  }

  private static String shortened(String text) {
    List<String> words = Arrays.asList(text.split("\\s+"));
    return words.size() <= 2 * KEPT + 1
        ? text
        : String.join(" ", words.subList(0, KEPT))
            + " … "
            + String.join(" ", words.subList(words.size() - KEPT, words.size()));
  }

  /** Word by word, as a bold line must not run into the margin of the next. */
  String strong(String text) {
    return Arrays.stream(text.split("\\s+")).map(console::strong).collect(Collectors.joining(" "));
  }
}
