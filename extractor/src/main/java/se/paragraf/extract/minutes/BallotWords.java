package se.paragraf.extract.minutes;

import java.util.Locale;
import java.util.Optional;
import se.paragraf.model.Paragraph.Choice;

/** The words that tell how somebody voted. */
final class BallotWords {

  /** The words themselves, for patterns. */
  static final String CHOICE =
      "ja|nej|avstår|avstod|avstått|avstående|blankt?|nedlagda?|frånvarande|frånv\\.?|avst\\.?";

  private BallotWords() {}

  /** The side that a word or the head of a column names: {@code Nej}, {@code Ja-röster}. */
  static Optional<Choice> choice(String word) {
    String plain =
        word.strip()
            .toLowerCase(Locale.ROOT)
            .replaceAll("[-\\s]?röst(?:er|ade|ar|at)?$", "")
            .replaceAll("[.:]$", "")
            .strip();
    return switch (plain) {
      case "ja" -> Optional.of(Choice.YES);
      case "nej" -> Optional.of(Choice.NO);
      case "avstår",
          "avst",
          "avstod",
          "avstått",
          "avstående",
          "blank",
          "blankt",
          "nedlagd",
          "nedlagda" ->
          Optional.of(Choice.ABSTAIN);
      case "frånvarande", "frånv" -> Optional.of(Choice.ABSENT);
      default -> Optional.empty();
    };
  }
}
