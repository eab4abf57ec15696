package se.paragraf.index.chain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.index.analysis.SwedishPeriods;

/** Tells whether a § refers to another: by body and number, or by day and number. */
public final class FindReferring {

  private final ReadReferences references = new ReadReferences();

  public boolean refers(FiledParagraph later, FiledParagraph earlier) {
    Optional<Integer> number = earlier.paragraph().number();
    return number.isPresent()
        && later
            .texts()
            .flatMap(text -> text.lines())
            .anyMatch(line -> refers(line, number.get(), earlier));
  }

  private boolean refers(String text, int number, FiledParagraph earlier) {
    if (!Pattern.compile("§+\\s*" + number + "(?!\\d)").matcher(text).find()) {
      return false;
    }
    Optional<LocalDate> day = earlier.date();
    boolean byDay =
        day.isPresent()
            && SwedishPeriods.in(text).stream()
                .anyMatch(period -> period.isDay() && period.contains(day.get()));
    return byDay
        || references.in(text).stream()
            .anyMatch(reference ->
                reference.number() == number
                    && reference.date().isEmpty()
                    && earlier.body().filter(body -> means(reference.body(), body)).isPresent()
                    && reference
                        .year()
                        .map(year -> day.map(LocalDate::getYear).filter(year::equals).isPresent())
                        .orElse(true));
  }

  /** By its name, or by initials as in {@code RSAU}. */
  private static boolean means(String printed, String body) {
    String lower = body.toLowerCase(java.util.Locale.ROOT);
    String word = printed.toLowerCase(java.util.Locale.ROOT);
    return lower.equals(word) || initials(lower).equals(word.replaceAll("[^\\p{L}]", ""));
  }

  private static String initials(String body) {
    return body.replaceAll("nämnden", " n")
        .replaceAll("styrelsens?", " s")
        .replaceAll("fullmäktige", " f")
        .replaceAll("arbetsutskott(et)?", " a u")
        .replaceAll("(?<!\\p{L})(?:och|för)(?!\\p{L})", " ")
        .replaceAll("(?<=\\p{L})\\p{L}+|[^\\p{L}]", "");
  }
}
