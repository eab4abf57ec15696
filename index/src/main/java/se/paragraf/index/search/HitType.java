package se.paragraf.index.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a hit is; written in JSON as the lower-case word. */
public enum HitType {
  /** A § found by what it decides. */
  DECISION,
  /** A § found by something else in it. */
  PARAGRAPH,
  /** A section of a report or memo, or a piece of running text. */
  PASSAGE,
  TABLE,
  FIGURE,
  /** A number with its meaning; only when asked for. */
  QUANTITY;

  /** The type with this lower-case word. */
  public static Optional<HitType> parse(String word) {
    return Arrays.stream(values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
